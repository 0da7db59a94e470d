import { serviceInput } from "#features/services/service-input.ts";
import type { ServiceInput } from "#features/services/service-input.ts";
import { parseForm, toFields } from "./parse-form.server.ts";
import type { ParsedForm } from "./parse-form.server.ts";

/** Reads the form of a new or changed service. */
export function readServiceForm(form: FormData): ParsedForm<ServiceInput> {
  return parseForm(serviceInput, form, shapeServiceForm);
}

/** The form's flat fields such as `casesAYear.low`, as the nested shape the schema expects. */
function shapeServiceForm(form: FormData): Record<string, unknown> {
  const shaped: Record<string, unknown> = { casesAYear: {}, citizenMinutesACase: {}, staffMinutesACase: {} };
  for (const [name, value] of Object.entries(toFields(form))) {
    const [outer = "", inner] = name.split(".");
    // Only groups of our own: "__proto__.x" would otherwise give every object of the process an x.
    const group = Object.hasOwn(shaped, outer) ? shaped[outer] : undefined;
    if (inner === undefined) shaped[outer] = value;
    else if (typeof group === "object" && group !== null) Object.assign(group, { [inner]: value });
  }
  return shaped;
}
