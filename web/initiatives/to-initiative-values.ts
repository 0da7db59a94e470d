import type { FoundInitiative } from "#features/initiatives/find-initiative.server.ts";
import type { InitiativeQuantity } from "#features/initiatives/initiative.ts";
import { fieldsOfQuantities } from "#features/initiatives/to-initiative-estimates.ts";
import type { FormValues } from "../request/parse-form.server.ts";
import { toEstimateValues } from "../forms/to-estimate-values.ts";

/** A stored initiative as the values of its form. */
export function toInitiativeValues({ name, answer, needs, estimates }: FoundInitiative): FormValues {
  const numbers = Object.entries(fieldsOfQuantities).flatMap(([quantity, field]) =>
    Object.entries(toEstimateValues(field, estimates[quantity as InitiativeQuantity])),
  );
  const needIds = needs.map((need) => need.id).join(" ");
  return { name, answer, needIds, ...Object.fromEntries(numbers) };
}
