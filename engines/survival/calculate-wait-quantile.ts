import type { CurveStep } from "./calculate-survival-curve.ts";
import { allClosed } from "./curve-limits.ts";
import type { CurveLimits } from "./curve-limits.ts";

export type QuantileTime =
  | {
      readonly outcome: "reached";
      /** Where the curve runs level at exactly the share asked for, the middle of that stretch. */
      readonly time: number;
      /** The first time after which no more than that share was open. */
      readonly firstTime: number;
    }
  /** So many are not closed yet; all that is known is that it takes longer than any case was observed. */
  | { readonly outcome: "not-reached"; readonly observedUntil: number };

/** Where all cases are closed the curve has no limits, so an end that would lie there is unknown. */
export type QuantileEnd = QuantileTime | typeof allClosed;

export type WaitQuantile = {
  readonly estimate: QuantileTime;
  readonly lower: QuantileEnd;
  readonly upper: QuantileEnd;
};

/** Shares this close are the same share, rounded differently; as in R. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/**
 * Answers: after which time is a given share of cases closed: the half (median), or 85 % of them?
 * Formula: the first time at which the curve falls to 1 - share or below; if it then runs level at exactly 1 - share, the middle
 * of that stretch. The interval asks the same of the curve's lower and upper limit.
 * Not for: a promise to one person; 15 % wait longer than the 85th percentile.
 * Source: Brookmeyer and Crowley, Biometrics 38 (1982), 29-41; the middle as quantile() of R's survival.
 * Example: leukaemia, maintained group: median 31 weeks, plausibly from 13 weeks, upper end not reached.
 */
export function calculateWaitQuantile(steps: readonly CurveStep[], shareClosed: number): WaitQuantile {
  if (!(shareClosed > 0 && shareClosed < 1))
    throw new RangeError(`A share of closed cases must lie between 0 and 1, as in 0.85, not ${shareClosed}.`);
  const level = 1 - shareClosed;
  return {
    estimate: findCrossing(steps, level, ({ shareOpen }) => shareOpen),
    lower: findEnd(steps, level, "lower"),
    upper: findEnd(steps, level, "upper"),
  };
}

function findEnd(steps: readonly CurveStep[], level: number, end: "lower" | "upper"): QuantileEnd {
  const crossing = findCrossing(steps, level, ({ limits }) => readLimit(limits, end));
  const endsOpen = steps.at(-1)?.limits.outcome === "computed";
  return crossing.outcome === "reached" || endsOpen ? crossing : allClosed;
}

/** Where there is no limit there is no crossing either: NaN is below nothing. */
function readLimit(limits: CurveLimits, end: "lower" | "upper"): number {
  return limits.outcome === "computed" ? limits[end] : NaN;
}

function findCrossing(
  steps: readonly CurveStep[],
  level: number,
  valueOf: (step: CurveStep) => number,
): QuantileTime {
  const last = steps.at(-1);
  if (last === undefined) throw new RangeError("A curve without steps has no quantile.");
  const first = steps.find((step) => valueOf(step) <= level + TOLERANCE);
  if (first === undefined) return { outcome: "not-reached", observedUntil: last.time };
  const below = steps.find((step) => valueOf(step) < level - TOLERANCE) ?? last;
  const isLevel = valueOf(first) >= level - TOLERANCE;
  return {
    outcome: "reached",
    time: isLevel ? (first.time + below.time) / 2 : first.time,
    firstTime: first.time,
  };
}
