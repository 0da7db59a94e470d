import { initiativeInput } from "#features/initiatives/initiative-input.ts";
import type { InitiativeInput } from "#features/initiatives/initiative-input.ts";
import { fieldsOfQuantities } from "#features/initiatives/to-initiative-estimates.ts";
import { parseChoices } from "./parse-choices.server.ts";
import type { ParsedForm } from "./parse-form.server.ts";
import { shapeGroups } from "./shape-groups.server.ts";

const estimates = Object.values(fieldsOfQuantities);

/** Reads the form of a new or changed initiative, whose needs are several checkboxes of one name. */
export function readInitiativeForm(form: FormData): ParsedForm<InitiativeInput> {
  return parseChoices(initiativeInput, form, {
    name: "needIds",
    shape: (all) => shapeGroups(all, estimates),
  });
}
