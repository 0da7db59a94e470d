import type { HoursRange } from "#features/services/calculate-hours.ts";
import type { HoursAtStake, StakeInput, StakeInputs } from "./calculate-hours-at-stake.ts";

const MONTHS_A_YEAR = 12;
const DAYS_A_YEAR = 365;

/** Hours lost while somebody waited: so far, and with every further day. */
export type HoursLost = { readonly inputs: StakeInputs; readonly days: number } & (
  | { readonly outcome: "known"; readonly hours: HoursRange; readonly hoursADay: HoursRange }
  /** Unknown is never zero: these inputs have to be estimated first. */
  | { readonly outcome: "unknown"; readonly missing: readonly StakeInput[] }
);

/**
 * Hours that people lost while an initiative waited: days × cases a day × share of cases helped × minutes saved a case ÷ 60,
 * each of low, likely and high by itself. Days are those of the calendar, since people apply on all of them: cases a day are
 * cases a year ÷ 365. The range is the widest there can be.
 */
export function calculateHoursLost(atStake: HoursAtStake, days: number): HoursLost {
  const { inputs } = atStake;
  if (atStake.outcome === "unknown") return { outcome: "unknown", missing: atStake.missing, inputs, days };
  const hoursADay = scale(atStake.hoursAMonth, MONTHS_A_YEAR / DAYS_A_YEAR);
  return { outcome: "known", hours: scale(hoursADay, days), hoursADay, inputs, days };
}

function scale({ low, likely, high }: HoursRange, by: number): HoursRange {
  return { low: low * by, likely: likely * by, high: high * by };
}
