import { exactLower } from "./calculate-clopper-pearson-interval.ts";
import { calculateOneSidedZ } from "./critical-value.ts";
import { noTrials, readSuccessCount } from "./success-count.ts";
import type { NoTrials, SuccessCount } from "./success-count.ts";
import { wilsonLower } from "./calculate-wilson-interval.ts";

export type LowerBounds =
  { readonly outcome: "computed"; readonly wilson: number; readonly exact: number } | NoTrials;

/**
 * Answers: at least which share succeeds, with a confidence of 95 %?
 * Formula: the lower end of Wilson's and of Clopper and Pearson's interval, with the whole 5 % on this one side.
 * Not for: stating both ends; an interval from two such bounds holds the truth in 90 % only.
 * Source: as for the two intervals.
 * Example: 20 of 20 succeeded: at least 88 % by Wilson, at least 86 % exactly.
 */
export function calculateLowerBounds(count: SuccessCount, confidence = 0.95): LowerBounds {
  const z = calculateOneSidedZ(confidence);
  const { successes, trials } = readSuccessCount(count);
  if (trials === 0) return noTrials;
  return {
    outcome: "computed",
    wilson: wilsonLower({ successes, trials }, z),
    exact: exactLower({ successes, trials }, 1 - confidence),
  };
}
