import erfc from "@stdlib/math-base-special-erfc";
import type { TwoCounts } from "./calculate-difference-interval.ts";
import { noTrials, readSuccessCount } from "./success-count.ts";
import type { NoTrials } from "./success-count.ts";

export type PooledZTest =
  | { readonly outcome: "computed"; readonly z: number; /** Two-sided. */ readonly p: number }
  /** All succeeded in both groups, or none in either: nothing varies. */
  | { readonly outcome: "not-computable"; readonly reason: "no-spread" }
  | NoTrials;

/**
 * Answers: would two groups without any difference often look as different as these?
 * Formula: z = (pB - pA) / √(p(1-p)(1/nA + 1/nB)), p the share of both groups together; from z the two tails of a normal curve.
 * Not for: fewer than about ten expected successes or failures in a group (calculate-fisher-exact-test.ts), or more than
 * one look at growing data.
 * Source: Pearson's chi-square test without continuity correction; its root, with a sign.
 * Example: 56 of 70 before, 48 of 80 after: z = -2.65, p = 0.008.
 */
export function calculatePooledZTest(counts: TwoCounts): PooledZTest {
  const [a, b] = [readSuccessCount(counts.a), readSuccessCount(counts.b)];
  if (a.trials === 0 || b.trials === 0) return noTrials;
  const trials = a.trials + b.trials;
  const successes = a.successes + b.successes;
  if (successes === 0 || successes === trials) return { outcome: "not-computable", reason: "no-spread" };
  const variance = (successes / trials) * ((trials - successes) / trials) * (1 / a.trials + 1 / b.trials);
  const z = (b.successes / b.trials - a.successes / a.trials) / Math.sqrt(variance);
  return { outcome: "computed", z, p: erfc(Math.abs(z) / Math.SQRT2) };
}
