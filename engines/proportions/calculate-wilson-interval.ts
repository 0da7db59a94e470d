import { calculateTwoSidedZ } from "./critical-value.ts";
import { noTrials, readSuccessCount } from "./success-count.ts";
import type { NoTrials, SuccessCount } from "./success-count.ts";

export type WilsonInterval =
  | {
      readonly outcome: "computed";
      readonly lower: number;
      readonly upper: number;
      /** The middle of the interval: the share, drawn towards one half where there were few trials. */
      readonly centre: number;
    }
  | NoTrials;

/**
 * Answers: so many of so many succeeded; between which shares does the truth plausibly lie?
 * Formula: all shares that a test of the observed one would not refuse. Centre = (p + z²/2n) / (1 + z²/n), half width =
 * z × √(p(1-p)/n + z²/4n²) / (1 + z²/n). Exactly 0 without a success and exactly 1 without a failure.
 * Not for: a legal "at least 95 %" (calculate-clopper-pearson-interval.ts), trials that depend on each other, or the
 * difference of two shares (calculate-difference-interval.ts).
 * Source: Wilson, Journal of the American Statistical Association 22 (1927), 209-212; Brown, Cai and DasGupta (2001).
 * Example: 5 of 5 succeeded: plausibly 57 % to 100 %.
 */
export function calculateWilsonInterval(count: SuccessCount, confidence = 0.95): WilsonInterval {
  const z = calculateTwoSidedZ(confidence);
  const { successes, trials } = readSuccessCount(count);
  if (trials === 0) return noTrials;
  return {
    outcome: "computed",
    lower: wilsonLower({ successes, trials }, z),
    upper: wilsonUpper({ successes, trials }, z),
    centre: wilsonCentre({ successes, trials }, z),
  };
}

/** The lower end for a z of the caller's, who has checked the count. */
export function wilsonLower({ successes, trials }: SuccessCount, z: number): number {
  if (successes === 0) return 0;
  // Centre minus half width would lose the digits of a small share; the product of both ends is x² / (n² + nz²).
  const product = successes ** 2 / (trials ** 2 + trials * z ** 2);
  return product / wilsonUpper({ successes, trials }, z);
}

/** The upper end for a z of the caller's, who has checked the count. */
export function wilsonUpper({ successes, trials }: SuccessCount, z: number): number {
  if (successes === trials) return 1;
  const share = successes / trials;
  const variance = (share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2);
  return wilsonCentre({ successes, trials }, z) + (z * Math.sqrt(variance)) / (1 + z ** 2 / trials);
}

/** Wilson's centre for a z of the caller's, who has checked the count. */
export function wilsonCentre({ successes, trials }: SuccessCount, z: number): number {
  return (successes + z ** 2 / 2) / (trials + z ** 2);
}
