import type { CurveStep } from "./calculate-survival-curve.ts";

export type RestrictedMean =
  | {
      readonly outcome: "computed";
      /** Mean waiting time, where whatever goes on after the horizon counts as the horizon. */
      readonly mean: number;
      readonly standardError:
        | { readonly outcome: "computed"; readonly value: number }
        /** The horizon lies before the first time anything is known about. */
        | { readonly outcome: "not-computable"; readonly reason: "nothing-observed-by-then" };
      /** How many were closed up to the horizon; at 0 the standard error is 0 as well, and says nothing. */
      readonly closed: number;
    }
  /** Cases are still open when observation ends before the horizon: nobody knows how they go on. */
  | { readonly outcome: "not-computable"; readonly reason: "observation-ends-earlier" };

/**
 * Answers: how long does a case wait on average within the first so many days?
 * Formula: the area under the curve from 0 to the horizon. Variance: for each time, (area from there to the horizon)² × closed /
 * (at risk × (at risk - closed)), summed.
 * Not for: the mean of all waiting; that is unknown while a case is open.
 * Source: Irwin (1949); Royston and Parmar, BMC Medical Research Methodology 13 (2013), 152; rmean of R's survival.
 * Example: waits of 1, 2, … 10 days, all closed: 5.5 days within the first 10, standard error 0.908.
 */
export function calculateRestrictedMean(steps: readonly CurveStep[], horizon: number): RestrictedMean {
  if (!Number.isFinite(horizon) || horizon <= 0)
    throw new RangeError(`A horizon must be a time after 0, not ${horizon}.`);
  const last = steps.at(-1);
  if (last === undefined) throw new RangeError("A curve without steps has no mean.");
  if (last.time < horizon && last.shareOpen > 0)
    return { outcome: "not-computable", reason: "observation-ends-earlier" };
  const within = steps.filter(({ time }) => time <= horizon);
  const [first] = within;
  if (first === undefined) {
    const standardError = { outcome: "not-computable", reason: "nothing-observed-by-then" } as const;
    return { outcome: "computed", mean: horizon, standardError, closed: 0 };
  }
  const { area, variance } = measureArea(within, horizon);
  return {
    outcome: "computed",
    mean: first.time + area,
    standardError: { outcome: "computed", value: Math.sqrt(variance) },
    closed: within.reduce((sum, { closed }) => sum + closed, 0),
  };
}

/** Area under the curve from its first step to the horizon, summed from the horizon backwards, and its variance. */
function measureArea(steps: readonly CurveStep[], horizon: number): { area: number; variance: number } {
  let area = 0;
  let variance = 0;
  let end = horizon;
  for (const { time, atRisk, closed, shareOpen } of steps.toReversed()) {
    area += shareOpen * (end - time);
    // No area lies behind a step that closes all, and none at the horizon itself: there is nothing to vary.
    if (area > 0) variance += (area ** 2 * closed) / atRisk / (atRisk - closed);
    end = time;
  }
  return { area, variance };
}
