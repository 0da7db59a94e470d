import { serviceInput } from "#features/services/service-input.ts";
import type { ServiceInput } from "#features/services/service-input.ts";
import { parseForm } from "./parse-form.server.ts";
import type { ParsedForm } from "./parse-form.server.ts";
import { shapeGroups } from "./shape-groups.server.ts";

const estimates = ["casesAYear", "citizenMinutesACase", "staffMinutesACase"];

/** Reads the form of a new or changed service. */
export function readServiceForm(form: FormData): ParsedForm<ServiceInput> {
  return parseForm(serviceInput, form, (all) => shapeGroups(all, estimates));
}
