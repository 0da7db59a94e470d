import { calculateTwoSidedZ } from "./critical-value.ts";
import { allClosed, calculateLogLimits, calculateLogLogLimits } from "./curve-limits.ts";
import type { CurveLimits } from "./curve-limits.ts";
import { sortCounts, sumCases } from "./wait-counts.ts";
import type { WaitCount } from "./wait-counts.ts";

export type StandardError =
  | { readonly outcome: "computed"; readonly value: number }
  | { readonly outcome: "not-computable"; readonly reason: "all-closed" };

/** The curve from this time on, until the next step. */
export type CurveStep = {
  readonly time: number;
  /** Cases that had not ended before this time. */
  readonly atRisk: number;
  readonly closed: number;
  /** Cases last seen open at this time; they leave after it. */
  readonly open: number;
  /** Share of all cases still open after this time, from 1 to 0. */
  readonly shareOpen: number;
  /** Of the share, after Greenwood. */
  readonly standardError: StandardError;
  readonly limits: CurveLimits;
  /** R's default, for comparison. */
  readonly logLimits: CurveLimits;
};

export type SurvivalCurve =
  | { readonly outcome: "computed"; readonly steps: readonly CurveStep[] }
  | { readonly outcome: "not-computable"; readonly reason: "no-cases" };

/**
 * Answers: which share of cases is still open after each time, the cases that wait to this day included?
 * Formula: at each time the share still open is multiplied by (1 - closed / at risk). Who is still open counts as at risk up
 * to the time last seen, that time included. Variance: S² × sum of closed / (at risk × (at risk - closed)).
 * Not for: averages of closed cases only, which leave out those that wait longest; cases that were withdrawn, forwarded or
 * closed in bulk for their age (README.md).
 * Source: Kaplan and Meier, Journal of the American Statistical Association 53 (1958), 457-481; Greenwood (1926).
 * Example: 5 days: 2 closed, 1 open; 8 days: 1 closed, 1 open; 10 days: 1 open. Still open: 67 % after 5, 44 % after 8 days.
 */
export function calculateSurvivalCurve(counts: readonly WaitCount[], confidence = 0.95): SurvivalCurve {
  const z = calculateTwoSidedZ(confidence);
  const sorted = sortCounts(counts);
  if (sorted.length === 0) return { outcome: "not-computable", reason: "no-cases" };
  const steps: CurveStep[] = [];
  let atRisk = sumCases(sorted);
  let shareOpen = 1;
  // The share's logarithm is summed on its own: near 1 it has digits that the share has lost.
  let point = { logShare: 0, logVariance: 0 };
  for (const { time, closed, open } of sorted) {
    shareOpen *= (atRisk - closed) / atRisk;
    point = {
      logShare: point.logShare + Math.log1p(-closed / atRisk),
      // Divided in two goes: the product of two large counts loses digits.
      logVariance: point.logVariance + closed / atRisk / (atRisk - closed),
    };
    const standardError: StandardError =
      shareOpen === 0 ? allClosed : { outcome: "computed", value: shareOpen * Math.sqrt(point.logVariance) };
    const limits = calculateLogLogLimits(point, z);
    const logLimits = calculateLogLimits(point, z);
    steps.push({ time, atRisk, closed, open, shareOpen, standardError, limits, logLimits });
    atRisk -= closed + open;
  }
  return { outcome: "computed", steps };
}
