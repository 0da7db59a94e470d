import betaincinv from "@stdlib/math-base-special-betaincinv";
import { readConfidence } from "./critical-value.ts";
import { noTrials, readSuccessCount } from "./success-count.ts";
import type { ShareInterval, SuccessCount } from "./success-count.ts";

/**
 * Answers: between which shares does the truth lie with a chance of 95 %, for somebody who knew nothing before?
 * Formula: the 2.5 % and 97.5 % quantiles of the beta distribution with x + ½ and n - x + ½; exactly 0 without a success,
 * exactly 1 without a failure.
 * Not for: showing beside Wilson's interval on the same page; it answers the Bayesian form of the question.
 * Source: Brown, Cai and DasGupta, Statistical Science 16 (2001), 101-133.
 * Example: 0 of 20 succeeded: 0 % to 12 %.
 */
export function calculateJeffreysInterval(count: SuccessCount, confidence = 0.95): ShareInterval {
  const tail = (1 - readConfidence(confidence)) / 2;
  const { successes, trials } = readSuccessCount(count);
  if (trials === 0) return noTrials;
  const [one, other] = [successes + 0.5, trials - successes + 0.5];
  return {
    outcome: "computed",
    lower: successes === 0 ? 0 : betaincinv(tail, one, other),
    upper: successes === trials ? 1 : betaincinv(tail, one, other, true),
  };
}
