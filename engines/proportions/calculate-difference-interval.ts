import { calculateTwoSidedZ } from "./critical-value.ts";
import { noTrials, readSuccessCount } from "./success-count.ts";
import type { NoTrials, SuccessCount } from "./success-count.ts";
import { wilsonLower, wilsonUpper } from "./calculate-wilson-interval.ts";

/** Two groups of different people: a is what was, b what is compared with it. */
export type TwoCounts = { readonly a: SuccessCount; readonly b: SuccessCount };

export type DifferenceInterval =
  | {
      readonly outcome: "computed";
      /** Share of b minus share of a, from -1 to 1. */
      readonly difference: number;
      readonly lower: number;
      readonly upper: number;
    }
  | NoTrials;

/**
 * Answers: by how much do two shares differ, b minus a, and between which differences does the truth plausibly lie?
 * Formula: each share's distance to its own Wilson end, put together by Pythagoras: lower = d - √((pB - lowerB)² +
 * (upperA - pA)²), upper = d + √((upperB - pB)² + (pA - lowerA)²).
 * Not for: the same people asked twice, or looking every day until it comes out well.
 * Source: Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10.
 * Example: 56 of 70 before, 48 of 80 after: 20 points fewer, plausibly 5 to 33 points fewer.
 */
export function calculateDifferenceInterval(counts: TwoCounts, confidence = 0.95): DifferenceInterval {
  const z = calculateTwoSidedZ(confidence);
  const [a, b] = [readSuccessCount(counts.a), readSuccessCount(counts.b)];
  if (a.trials === 0 || b.trials === 0) return noTrials;
  const [fromA, fromB] = [distances(a, z), distances(b, z)];
  const difference = b.successes / b.trials - a.successes / a.trials;
  return {
    outcome: "computed",
    difference,
    lower: Math.max(-1, difference - Math.hypot(fromB.down, fromA.up)),
    upper: Math.min(1, difference + Math.hypot(fromB.up, fromA.down)),
  };
}

function distances(count: SuccessCount, z: number): { readonly down: number; readonly up: number } {
  const share = count.successes / count.trials;
  return { down: share - wilsonLower(count, z), up: wilsonUpper(count, z) - share };
}
