import { calculateWilsonInterval } from "#engines/proportions/calculate-wilson-interval.ts";
import { calculateSurvivalCurve } from "#engines/survival/calculate-survival-curve.ts";
import { calculateWaitQuantile } from "#engines/survival/calculate-wait-quantile.ts";
import type { QuantileTime } from "#engines/survival/calculate-wait-quantile.ts";
import { countWaits } from "#engines/survival/wait-counts.ts";

/** One round at a station, as its value is measured from it. */
export type MeasuredRound = {
  /** Working days it has waited: so far, or until its decision or its drop. */
  readonly workingDaysWaited: number;
  /** Null while it is open, and where it was dropped: a waiting that was cut off before anybody could see how long it would last. */
  readonly decidedAt: Date | null;
  readonly isOpen: boolean;
  /** Whether the change went on differently, or not at all, because of it: a condition, a refusal, or a question that changed it. */
  readonly hasChangedSomething: boolean;
};

/** Of the last decisions of a station, how many changed or stopped something, and how long it takes. */
export type StationValue = {
  /** Rounds that wait there now. */
  readonly open: number;
  readonly decisions:
    | {
        readonly outcome: "measured";
        readonly changed: number;
        readonly of: number;
        readonly low: number;
        readonly high: number;
      }
    /** Fewer than the authority's threshold for small numbers. */
    | { readonly outcome: "too-few"; readonly of: number; readonly threshold: number };
  /** Working days; open rounds count for as long as they have waited, dropped ones for as long as they had. */
  readonly waiting:
    | {
        readonly outcome: "measured";
        readonly median: QuantileTime;
        readonly percentile85: QuantileTime;
        readonly rounds: number;
      }
    | { readonly outcome: "too-few"; readonly rounds: number; readonly threshold: number };
};

/** How many decisions one looks back: enough to say something, and few enough to be about today. */
const LAST_DECISIONS = 40;
const MEDIAN = 0.5;
const PERCENTILE_85 = 0.85;

/**
 * What a station is worth: the share of its last 40 decisions that changed or stopped something, with Wilson's 95 % interval,
 * beside the median and the 85th percentile of its waiting by Kaplan and Meier. An average of closed rounds alone would leave
 * out those that wait longest. Below the threshold there are too few to say.
 */
export function measureStation(rounds: readonly MeasuredRound[], threshold: number): StationValue {
  const decided = rounds
    .filter(({ decidedAt }) => decidedAt !== null)
    .toSorted((one, other) => Number(other.decidedAt) - Number(one.decidedAt))
    .slice(0, LAST_DECISIONS);
  return {
    open: rounds.filter(({ isOpen }) => isOpen).length,
    decisions: measureDecisions(decided, threshold),
    waiting: measureWaiting(rounds, threshold),
  };
}

function measureDecisions(decided: readonly MeasuredRound[], threshold: number): StationValue["decisions"] {
  const of = decided.length;
  const changed = decided.filter(({ hasChangedSomething }) => hasChangedSomething).length;
  const interval = calculateWilsonInterval({ successes: changed, trials: of });
  if (of < threshold || interval.outcome !== "computed") return { outcome: "too-few", of, threshold };
  return { outcome: "measured", changed, of, low: interval.lower, high: interval.upper };
}

function measureWaiting(rounds: readonly MeasuredRound[], threshold: number): StationValue["waiting"] {
  const curve = calculateSurvivalCurve(
    countWaits(
      rounds.map(({ workingDaysWaited, decidedAt }) => ({
        time: workingDaysWaited,
        isClosed: decidedAt !== null,
      })),
    ),
  );
  if (rounds.length < threshold || curve.outcome !== "computed") {
    return { outcome: "too-few", rounds: rounds.length, threshold };
  }
  return {
    outcome: "measured",
    median: calculateWaitQuantile(curve.steps, MEDIAN).estimate,
    percentile85: calculateWaitQuantile(curve.steps, PERCENTILE_85).estimate,
    rounds: rounds.length,
  };
}
