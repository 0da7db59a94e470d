import { describe, expect, test } from "vitest";
import { calculateLogRankTest } from "./calculate-log-rank-test.ts";
import { calculateSurvivalCurve } from "./calculate-survival-curve.ts";
import { calculateWaitQuantile } from "./calculate-wait-quantile.ts";
import type { QuantileEnd } from "./calculate-wait-quantile.ts";
import { countWaits } from "./wait-counts.ts";
import type { Wait } from "./wait-counts.ts";

/** Seeded numbers from 0 to 1 (mulberry32): the same runs everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Cases that began spread over the last `window` days, half of them closed within `median` days: many wait to this day. */
function drawWaits(
  random: () => number,
  cases: number,
  { median, window }: { median: number; window: number },
) {
  return Array.from({ length: cases }, (): Wait => {
    const takes = (-Math.log(1 - random()) * median) / Math.LN2;
    const age = random() * window;
    return { time: Math.min(takes, age), isClosed: takes <= age };
  });
}

function quantile(waits: readonly Wait[], share: number) {
  const curve = calculateSurvivalCurve(countWaits(waits));
  if (curve.outcome !== "computed") throw new Error(curve.reason);
  return calculateWaitQuantile(curve.steps, share);
}

const timeOf = (time: QuantileEnd) => (time.outcome === "reached" ? time.time : Infinity);

/** Four standard errors of a share counted in so many runs. */
function toleranceFor(runs: number, share: number): number {
  return 4 * Math.sqrt((share * (1 - share)) / runs);
}

describe("80 cases of the last 40 days, the half of which take more than 10 days", () => {
  const [runs, median] = [1500, 10];

  test.each([
    ["the median", 0.5, 10],
    ["the 85th percentile", 0.85, (10 * Math.log(1 / 0.15)) / Math.LN2],
  ])("%s lies in its interval in about 95 of 100 runs", (_, share, truth) => {
    const random = createRandom(3);
    let held = 0;

    for (let run = 0; run < runs; run += 1) {
      const { lower, upper } = quantile(drawWaits(random, 80, { median, window: 40 }), share);
      if (timeOf(lower) <= truth && truth <= timeOf(upper)) held += 1;
    }

    expect(Math.abs(held / runs - 0.95)).toBeLessThan(toleranceFor(runs, 0.95));
  });

  test("the median with open cases is right on average; that of closed cases alone is far too short", () => {
    const random = createRandom(9);
    const found: number[] = [];
    const closedOnly: number[] = [];

    for (let run = 0; run < runs; run += 1) {
      const waits = drawWaits(random, 80, { median, window: 40 });
      found.push(timeOf(quantile(waits, 0.5).estimate));
      closedOnly.push(
        timeOf(
          quantile(
            waits.filter(({ isClosed }) => isClosed),
            0.5,
          ).estimate,
        ),
      );
    }

    const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    const spread = Math.sqrt(mean(found.map((one) => (one - mean(found)) ** 2)));
    // Its bias falls with 1 / cases and is below 2 % here; the rest is chance.
    expect(Math.abs(mean(found) - median)).toBeLessThan(0.02 * median + (4 * spread) / Math.sqrt(runs));
    expect(mean(closedOnly)).toBeLessThan(0.8 * median);
  });
});

test.each([
  ["equal groups", 60, 60, 40],
  ["unequal groups, the larger one observed for less long", 150, 40, 15],
])(
  "%s: the log-rank test sees a difference where there is none about once in 20 runs",
  (_, casesA, casesB, windowA) => {
    const [runs, random] = [2000, createRandom(21)];
    let refused = 0;

    for (let run = 0; run < runs; run += 1) {
      const a = countWaits(drawWaits(random, casesA, { median: 10, window: windowA }));
      const b = countWaits(drawWaits(random, casesB, { median: 10, window: 40 }));
      const result = calculateLogRankTest(a, b);
      if (result.outcome === "computed" && result.p < 0.05) refused += 1;
    }

    expect(Math.abs(refused / runs - 0.05)).toBeLessThan(toleranceFor(runs, 0.05));
  },
);
