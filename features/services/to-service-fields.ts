import type { EstimateQuantity, Estimate } from "./estimate.ts";
import type { ServiceInput } from "./service-input.ts";

/** The fields of a service as they are stored, from what its form sent. */
export function toServiceFields(input: ServiceInput) {
  const estimates: Partial<Record<EstimateQuantity, Estimate>> = {};
  if (input.casesAYear) estimates["cases-a-year"] = input.casesAYear;
  if (input.citizenMinutesACase) estimates["citizen-minutes-a-case"] = input.citizenMinutesACase;
  if (input.staffMinutesACase) estimates["staff-minutes-a-case"] = input.staffMinutesACase;
  return {
    name: input.name,
    shortDescription: input.shortDescription,
    address: input.address ?? null,
    leikaKey: input.leikaKey ?? null,
    teamId: input.teamId,
    estimates,
  };
}
