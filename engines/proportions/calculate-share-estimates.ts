import { calculateTwoSidedZ } from "./critical-value.ts";
import { noTrials, readSuccessCount } from "./success-count.ts";
import type { NoTrials, SuccessCount } from "./success-count.ts";
import { wilsonCentre } from "./calculate-wilson-interval.ts";

export type ShareEstimates =
  | {
      readonly outcome: "computed";
      /** What was seen: x / n. */
      readonly observed: number;
      /** (x + 1) / (n + 2). */
      readonly laplace: number;
      /** The middle of Wilson's interval. */
      readonly wilsonMidpoint: number;
    }
  | NoTrials;

/**
 * Answers: which single share is the best guess from few trials?
 * Formula: x/n as seen; Laplace adds one success and one failure; Wilson's midpoint adds z²/2 of each.
 * Not for: showing alone. A share from few trials stands with its interval, never as a bare 100 %.
 * Source: Lewis and Sauro, Journal of Usability Studies 1 (2006), 136-150.
 * Example: 5 of 5: seen 100 %, Laplace 86 %, Wilson's midpoint 78 %.
 */
export function calculateShareEstimates(count: SuccessCount, confidence = 0.95): ShareEstimates {
  const z = calculateTwoSidedZ(confidence);
  const { successes, trials } = readSuccessCount(count);
  if (trials === 0) return noTrials;
  return {
    outcome: "computed",
    observed: successes / trials,
    laplace: (successes + 1) / (trials + 2),
    wilsonMidpoint: wilsonCentre({ successes, trials }, z),
  };
}
