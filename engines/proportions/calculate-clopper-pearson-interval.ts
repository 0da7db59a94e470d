import betaincinv from "@stdlib/math-base-special-betaincinv";
import { readConfidence } from "./critical-value.ts";
import { noTrials, readSuccessCount } from "./success-count.ts";
import type { ShareInterval, SuccessCount } from "./success-count.ts";

/**
 * Answers: which interval holds the truth in at least 95 % of cases, whatever the truth is?
 * Formula: the lower end is the share under which so many successes or more have a chance of 2.5 %, the upper end the share
 * under which so many or fewer have one; both are quantiles of a beta distribution.
 * Not for: everyday use. It keeps its promise by being wider than needed: about 99 % at five trials.
 * Source: Clopper and Pearson, Biometrika 26 (1934), 404-413.
 * Example: 5 of 5 succeeded: 48 % to 100 %.
 */
export function calculateClopperPearsonInterval(count: SuccessCount, confidence = 0.95): ShareInterval {
  const tail = (1 - readConfidence(confidence)) / 2;
  const { successes, trials } = readSuccessCount(count);
  if (trials === 0) return noTrials;
  return {
    outcome: "computed",
    lower: exactLower({ successes, trials }, tail),
    upper: successes === trials ? 1 : betaincinv(tail, successes + 1, trials - successes, true),
  };
}

/** The lower end alone, for a tail of the caller's, who has checked the count. */
export function exactLower({ successes, trials }: SuccessCount, tail: number): number {
  return successes === 0 ? 0 : betaincinv(tail, successes, trials - successes + 1);
}
