import type { EstimateQuantity, ServiceEstimates } from "./estimate.ts";

const MINUTES_AN_HOUR = 60;

export type HoursRange = { readonly low: number; readonly likely: number; readonly high: number };

/**
 * Hours a year that a service takes: cases a year × minutes a case ÷ 60, each of low, likely and high by itself. Undefined
 * where an estimate is missing: unknown is never zero. Citizens' time stays in hours and is not turned into money (Leitfaden
 * zur Ermittlung des Erfüllungsaufwands, 2025).
 */
export function calculateHoursAYear(
  estimates: ServiceEstimates,
  minutes: Exclude<EstimateQuantity, "cases-a-year">,
): HoursRange | undefined {
  const cases = estimates["cases-a-year"];
  const effort = estimates[minutes];
  if (!cases || !effort) return undefined;
  return {
    low: (cases.low * effort.low) / MINUTES_AN_HOUR,
    likely: (cases.likely * effort.likely) / MINUTES_AN_HOUR,
    high: (cases.high * effort.high) / MINUTES_AN_HOUR,
  };
}
