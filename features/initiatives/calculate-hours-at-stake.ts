import type { HoursRange } from "#features/services/calculate-hours.ts";
import type { Estimate, EstimateQuantity, ServiceEstimates } from "#features/services/estimate.ts";
import type { InitiativeEstimates, InitiativeQuantity } from "./initiative.ts";

const MONTHS_A_YEAR = 12;
const PERCENT = 100;
const MINUTES_AN_HOUR = 60;

export type SavedMinutes = "citizen-minutes-saved-a-case" | "staff-minutes-saved-a-case";
export type StakeInput = Extract<EstimateQuantity, "cases-a-year"> | InitiativeQuantity;

/** What the hours are reckoned from, in the order of the formula, so that every number shows its way. */
export type StakeInputs = readonly { readonly input: StakeInput; readonly estimate: Estimate | undefined }[];

export type HoursAtStake = { readonly inputs: StakeInputs } & (
  | { readonly outcome: "known"; readonly hoursAMonth: HoursRange }
  /** Unknown is never zero: these inputs have to be estimated first. */
  | { readonly outcome: "unknown"; readonly missing: readonly StakeInput[] }
);

/**
 * Hours that people lose every month as long as an initiative is not there: cases a year ÷ 12 × share of cases helped ×
 * minutes saved a case ÷ 60, each of low, likely and high by itself. The range is the widest there can be, since all three
 * would have to be low, or high, at once. Citizens' time stays in hours and is not turned into money (Leitfaden zur
 * Ermittlung des Erfüllungsaufwands, 2025).
 */
export function calculateHoursAtStake(
  estimates: { readonly service: ServiceEstimates; readonly initiative: InitiativeEstimates },
  minutes: SavedMinutes,
): HoursAtStake {
  const inputs: StakeInputs = [
    { input: "cases-a-year", estimate: estimates.service["cases-a-year"] },
    { input: "helped-cases-in-percent", estimate: estimates.initiative["helped-cases-in-percent"] },
    { input: minutes, estimate: estimates.initiative[minutes] },
  ];
  const [cases, share, saved] = inputs.map(({ estimate }) => estimate);
  if (!cases || !share || !saved) {
    const missing = inputs.flatMap(({ input, estimate }) => (estimate ? [] : [input]));
    return { outcome: "unknown", missing, inputs };
  }
  const reckon = (of: "low" | "likely" | "high") =>
    (((cases[of] / MONTHS_A_YEAR) * share[of]) / PERCENT) * (saved[of] / MINUTES_AN_HOUR);
  return {
    outcome: "known",
    hoursAMonth: { low: reckon("low"), likely: reckon("likely"), high: reckon("high") },
    inputs,
  };
}
