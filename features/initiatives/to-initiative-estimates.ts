import type { Estimate } from "#features/services/estimate.ts";
import type { InitiativeInput } from "./initiative-input.ts";
import type { InitiativeEstimates, InitiativeQuantity } from "./initiative.ts";

/** Which field of the form holds which quantity. */
export const fieldsOfQuantities = {
  "helped-cases-in-percent": "helpedCasesInPercent",
  "citizen-minutes-saved-a-case": "citizenMinutesSavedACase",
  "staff-minutes-saved-a-case": "staffMinutesSavedACase",
  "effort-in-person-days": "effortInPersonDays",
} as const satisfies Record<InitiativeQuantity, keyof InitiativeInput>;

/** The estimates as they are stored, from what the form sent. One left out stays unknown. */
export function toInitiativeEstimates(input: InitiativeInput): InitiativeEstimates {
  const estimates: Partial<Record<InitiativeQuantity, Estimate>> = {};
  for (const [quantity, field] of Object.entries(fieldsOfQuantities)) {
    const estimate = input[field];
    if (estimate) estimates[quantity as InitiativeQuantity] = estimate;
  }
  return estimates;
}
