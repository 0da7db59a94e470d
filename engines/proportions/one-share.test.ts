import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateAdjustedWaldInterval } from "./calculate-adjusted-wald-interval.ts";
import { calculateClopperPearsonInterval } from "./calculate-clopper-pearson-interval.ts";
import { calculateJeffreysInterval } from "./calculate-jeffreys-interval.ts";
import { calculateLowerBounds } from "./calculate-lower-bounds.ts";
import { calculateShareEstimates } from "./calculate-share-estimates.ts";
import { calculateWilsonInterval } from "./calculate-wilson-interval.ts";
import { calculateOneSidedZ, calculateTwoSidedZ } from "./critical-value.ts";
import type { SuccessCount } from "./success-count.ts";

const intervals = [
  ["Wilson", calculateWilsonInterval],
  ["adjusted Wald", calculateAdjustedWaldInterval],
  ["Clopper-Pearson", calculateClopperPearsonInterval],
  ["Jeffreys", calculateJeffreysInterval],
] as const;
const functions = [
  ...intervals,
  ["estimates", calculateShareEstimates],
  ["lower bounds", calculateLowerBounds],
] as const;

const aCount = fc
  .integer({ min: 1, max: 100_000 })
  .chain((trials) =>
    fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }),
  )
  .map((count) => Object.freeze(count));
const aConfidence = fc.double({ min: 0.5, max: 0.9999, noNaN: true });

function getInterval(calculate: (typeof intervals)[number][1], count: SuccessCount, confidence = 0.95) {
  const interval = calculate(count, confidence);
  if (interval.outcome !== "computed") throw new Error(`not computable: ${interval.reason}`);
  return interval;
}

describe("published intervals of one share", () => {
  // Newcombe, Statistics in Medicine 17 (1998), 857-872: the score and the exact method.
  test.each([
    ["81 of 263", [81, 263], [0.2553, 0.3662], [0.2527, 0.3676]],
    ["15 of 148", [15, 148], [0.0624, 0.1605], [0.0578, 0.1617]],
    ["0 of 20", [0, 20], [0, 0.1611], [0, 0.1684]],
    ["1 of 29", [1, 29], [0.0061, 0.1718], [0.0009, 0.1776]],
  ] as const)(
    "Newcombe (1998), Statistics in Medicine 17, 857: %s",
    (_, [successes, trials], wilson, exact) => {
      const count = { successes, trials };

      const [one, other] = [
        getInterval(calculateWilsonInterval, count),
        getInterval(calculateClopperPearsonInterval, count),
      ];

      expect([one.lower, one.upper].map(toFourDigits)).toEqual(wilson);
      expect([other.lower, other.upper].map(toFourDigits)).toEqual(exact);
    },
  );

  test("the normal quantiles of every table of statistics: 1.6449 and 1.9600", () => {
    expect(calculateOneSidedZ(0.95)).toBeCloseTo(1.6448536269514722, 14);
    expect(calculateTwoSidedZ(0.95)).toBeCloseTo(1.959963984540054, 14);
    expect(calculateTwoSidedZ(1 - 1e-12)).toBeCloseTo(7.1305, 3);
  });
});

describe("the examples that open the files", () => {
  test("Wilson: 5 of 5 is plausibly 57 % to 100 %", () => {
    expect(inPercent(calculateWilsonInterval, { successes: 5, trials: 5 })).toEqual([57, 100]);
  });

  test("adjusted Wald: 18 of 20 is 69 % to 98 %", () => {
    expect(inPercent(calculateAdjustedWaldInterval, { successes: 18, trials: 20 })).toEqual([69, 98]);
  });

  test("Clopper-Pearson: 5 of 5 is 48 % to 100 %", () => {
    expect(inPercent(calculateClopperPearsonInterval, { successes: 5, trials: 5 })).toEqual([48, 100]);
  });

  test("Jeffreys: 0 of 20 is 0 % to 12 %", () => {
    expect(inPercent(calculateJeffreysInterval, { successes: 0, trials: 20 })).toEqual([0, 12]);
  });

  test("estimates: 5 of 5 is seen as 100 %, by Laplace 86 %, by Wilson's midpoint 78 %", () => {
    const estimates = calculateShareEstimates({ successes: 5, trials: 5 });

    expect(estimates).toMatchObject({ outcome: "computed", observed: 1, laplace: 6 / 7 });
    expect(estimates).toHaveProperty("wilsonMidpoint", expect.closeTo(0.78, 2));
  });

  test("lower bounds: 20 of 20 is at least 88 % by Wilson, 86 % exactly", () => {
    const bounds = calculateLowerBounds({ successes: 20, trials: 20 });

    expect(bounds).toEqual({
      outcome: "computed",
      wilson: expect.closeTo(0.88, 2) as number,
      exact: 0.05 ** (1 / 20),
    });
  });
});

describe("what cannot be computed", () => {
  test.each(functions)("%s: without trials there is no share", (_, calculate) => {
    expect(calculate({ successes: 0, trials: 0 })).toEqual({
      outcome: "not-computable",
      reason: "no-trials",
    });
  });

  test.each(functions)("%s: wrong use is thrown", (_, calculate) => {
    for (const [successes, trials] of [
      [3, 2],
      [-1, 2],
      [0.5, 2],
      [1, 2.5],
      [NaN, 2],
      [1, Infinity],
    ] as const)
      expect(() => calculate({ successes, trials })).toThrow(RangeError);
    for (const confidence of [0, 1, 95, -0.5, NaN])
      expect(() => calculate({ successes: 1, trials: 2 }, confidence)).toThrow(RangeError);
  });

  test("a bound under half confidence bounds nothing and is thrown", () => {
    expect(() => calculateLowerBounds({ successes: 1, trials: 2 }, 0.4)).toThrow(RangeError);
  });
});

describe.each(intervals)("the interval of %s", (_, calculate) => {
  test("lies within 0 and 1, and around what was seen", () => {
    fc.assert(
      fc.property(aCount, aConfidence, (count, confidence) => {
        const { lower, upper } = getInterval(calculate, count, confidence);
        const share = count.successes / count.trials;

        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(share + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(share - 1e-12);
      }),
    );
  });

  test("is the mirror image of the interval of failures", () => {
    fc.assert(
      fc.property(aCount, aConfidence, (count, confidence) => {
        const { lower, upper } = getInterval(calculate, count, confidence);
        const failures = { successes: count.trials - count.successes, trials: count.trials };
        const mirrored = getInterval(calculate, failures, confidence);

        expect(mirrored.lower).toBeCloseTo(1 - upper, 9);
        expect(mirrored.upper).toBeCloseTo(1 - lower, 9);
      }),
    );
  });

  test("grows with the confidence, shrinks with ten times as many trials", () => {
    fc.assert(
      fc.property(aCount, ({ successes, trials }) => {
        const widthOf = (count: SuccessCount, confidence: number) => {
          const { lower, upper } = getInterval(calculate, count, confidence);
          return upper - lower;
        };
        const width = widthOf({ successes, trials }, 0.9);

        expect(widthOf({ successes, trials }, 0.99)).toBeGreaterThan(width);
        expect(widthOf({ successes: successes * 10, trials: trials * 10 }, 0.9)).toBeLessThan(width);
      }),
    );
  });
});

test("Clopper-Pearson's ends leave exactly 2.5 % on each side, summed over the binomial distribution", () => {
  const someCount = fc
    .integer({ min: 2, max: 40 })
    .chain((trials) =>
      fc.record({ successes: fc.integer({ min: 1, max: trials - 1 }), trials: fc.constant(trials) }),
    );
  fc.assert(
    fc.property(someCount, ({ successes, trials }) => {
      const { lower, upper } = getInterval(calculateClopperPearsonInterval, { successes, trials });

      expect(1 - sumBinomial(trials, lower, successes - 1)).toBeCloseTo(0.025, 9);
      expect(sumBinomial(trials, upper, successes)).toBeCloseTo(0.025, 9);
    }),
  );
});

/** Chance of at most `most` successes, by the plain formula. */
function sumBinomial(trials: number, share: number, most: number): number {
  let chance = (1 - share) ** trials;
  let sum = chance;
  for (let at = 1; at <= most; at += 1) {
    chance *= ((trials - at + 1) / at) * (share / (1 - share));
    sum += chance;
  }
  return sum;
}

function toFourDigits(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}

function inPercent(calculate: (typeof intervals)[number][1], count: SuccessCount): readonly number[] {
  const { lower, upper } = getInterval(calculate, count);
  return [lower, upper].map((end) => Math.round(end * 100));
}
