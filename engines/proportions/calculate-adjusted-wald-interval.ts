import { calculateTwoSidedZ } from "./critical-value.ts";
import { noTrials, readSuccessCount } from "./success-count.ts";
import type { NoTrials, SuccessCount } from "./success-count.ts";
import { wilsonCentre } from "./calculate-wilson-interval.ts";

export type AdjustedWaldInterval =
  | {
      readonly outcome: "computed";
      readonly lower: number;
      readonly upper: number;
      readonly adjustedShare: number;
    }
  | NoTrials;

/**
 * Answers: the same as Wilson's interval, in the form that usability researchers know.
 * Formula: z²/2 successes and z²/2 failures are added; share ± z × √(share(1-share) / (n + z²)), cut off at 0 and 1.
 * Not for: a first choice; Wilson's ends never leave 0 to 1 and need no cutting.
 * Source: Agresti and Coull, The American Statistician 52 (1998), 119-126; Sauro and Lewis (2005) for usability tests.
 * Example: 18 of 20 succeeded: 69 % to 98 %.
 */
export function calculateAdjustedWaldInterval(count: SuccessCount, confidence = 0.95): AdjustedWaldInterval {
  const z = calculateTwoSidedZ(confidence);
  const { successes, trials } = readSuccessCount(count);
  if (trials === 0) return noTrials;
  const adjustedShare = wilsonCentre({ successes, trials }, z);
  const halfWidth = z * Math.sqrt((adjustedShare * (1 - adjustedShare)) / (trials + z ** 2));
  return {
    outcome: "computed",
    lower: Math.max(0, adjustedShare - halfWidth),
    upper: Math.min(1, adjustedShare + halfWidth),
    adjustedShare,
  };
}
