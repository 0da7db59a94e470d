import * as z from "zod";
import { calculateLogRankTest } from "#engines/survival/calculate-log-rank-test.ts";
import { calculateRestrictedMean } from "#engines/survival/calculate-restricted-mean.ts";
import { calculateSurvivalCurve } from "#engines/survival/calculate-survival-curve.ts";
import type { CurveStep } from "#engines/survival/calculate-survival-curve.ts";
import { calculateWaitQuantile } from "#engines/survival/calculate-wait-quantile.ts";
import type { QuantileEnd } from "#engines/survival/calculate-wait-quantile.ts";
import { countWaits } from "#engines/survival/wait-counts.ts";
import { cover, whenComputed } from "./cover.ts";
import type { CoveredMethod } from "./cover.ts";

const flags = z.array(z.union([z.literal(0), z.literal(1)]));
const records = z.object({ times: z.array(z.number()), events: flags });
const counts = z.array(
  z
    .object({ time: z.number(), events: z.number(), censored: z.number() })
    .transform(({ time, events, censored }) => ({ time, closed: events, open: censored })),
);

/** A column that is too short would quietly make open cases of the rest. */
function waitsOf({ times, events }: z.infer<typeof records>) {
  if (times.length !== events.length) throw new RangeError("times and events differ in length.");
  return times.map((time, at) => ({ time, isClosed: events[at] === 1 }));
}

const timeOf = (quantile: QuantileEnd) => (quantile.outcome === "reached" ? quantile.time : null);

/** The columns of the curve as both methods name them. */
function columnsOf(steps: readonly CurveStep[]) {
  return {
    times: steps.map(({ time }) => time),
    nRisk: steps.map(({ atRisk }) => atRisk),
    nEvent: steps.map(({ closed }) => closed),
    nCensor: steps.map(({ open }) => open),
    survival: steps.map(({ shareOpen }) => shareOpen),
    stdErr: steps.map(({ standardError }) => whenComputed(standardError, ({ value }) => value)),
    lowerLogLog: steps.map(({ limits }) => whenComputed(limits, ({ lower }) => lower)),
    upperLogLog: steps.map(({ limits }) => whenComputed(limits, ({ upper }) => upper)),
    lowerLog: steps.map(({ logLimits }) => whenComputed(logLimits, ({ lower }) => lower)),
    upperLog: steps.map(({ logLimits }) => whenComputed(logLimits, ({ upper }) => upper)),
  };
}

function summariseCurve(steps: readonly CurveStep[], horizon: number) {
  const median = calculateWaitQuantile(steps, 0.5);
  const mean = calculateRestrictedMean(steps, horizon);
  return {
    ...columnsOf(steps),
    q25: timeOf(calculateWaitQuantile(steps, 0.25).estimate),
    median: timeOf(median.estimate),
    medianLower: timeOf(median.lower),
    medianUpper: timeOf(median.upper),
    q90: timeOf(calculateWaitQuantile(steps, 0.9).estimate),
    rmst: whenComputed(mean, (computed) => computed.mean),
    rmstSe: whenComputed(mean, ({ standardError }) => whenComputed(standardError, ({ value }) => value)),
  };
}

function firstTimeAtMostHalf(steps: readonly CurveStep[]): number | null {
  const { estimate } = calculateWaitQuantile(steps, 0.5);
  return estimate.outcome === "reached" ? estimate.firstTime : null;
}

/** The methods of engines/survival. */
export const survivalMethods: Readonly<Record<string, CoveredMethod>> = {
  kaplanMeier: cover(records.extend({ confidence: z.number(), rmstTau: z.number() }), (input) =>
    whenComputed(calculateSurvivalCurve(countWaits(waitsOf(input)), input.confidence), ({ steps }) =>
      summariseCurve(steps, input.rmstTau),
    ),
  ),
  kaplanMeierAggregated: cover(z.object({ aggregated: counts, confidence: z.number() }), (input) =>
    whenComputed(calculateSurvivalCurve(input.aggregated, input.confidence), ({ steps }) => ({
      ...columnsOf(steps),
      firstTimeSurvivalAtMostHalf: firstTimeAtMostHalf(steps),
    })),
  ),
  logRank: cover(records.extend({ group: flags }), (input) => {
    const waits = waitsOf(input);
    const [first, second] = [0, 1].map((group) =>
      countWaits(waits.filter((_, at) => input.group[at] === group)),
    );
    return whenComputed(
      calculateLogRankTest(first ?? [], second ?? []),
      ({ observed, expected, chiSquare, p }) => ({
        observed: [observed.a, observed.b],
        expectedEvents: [expected.a, expected.b],
        chiSquare,
        p,
      }),
    );
  }),
};
