import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateDifferenceInterval } from "./calculate-difference-interval.ts";
import type { TwoCounts } from "./calculate-difference-interval.ts";
import { calculateFisherExactTest } from "./calculate-fisher-exact-test.ts";
import { calculateOddsRatio } from "./calculate-odds-ratio.ts";
import { calculatePooledZTest } from "./calculate-pooled-z-test.ts";

function twoCounts(a: readonly [number, number], b: readonly [number, number]): TwoCounts {
  return { a: { successes: a[0], trials: a[1] }, b: { successes: b[0], trials: b[1] } };
}

function aCountUpTo(max: number) {
  return fc
    .integer({ min: 1, max })
    .chain((trials) =>
      fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }),
    );
}
const counts = fc.record({ a: aCountUpTo(2000), b: aCountUpTo(2000) });

function computed<Result extends { outcome: string }>(result: Result) {
  if (result.outcome !== "computed") throw new Error("not computable");
  return result as Extract<Result, { outcome: "computed" }>;
}

describe("published comparisons", () => {
  // The paper takes the second from the first; ours takes a from b.
  test.each([
    ["56/70 - 48/80", [56, 70], [48, 80], [0.0524, 0.3339]],
    ["9/10 - 3/10", [9, 10], [3, 10], [0.1705, 0.809]],
    ["6/7 - 2/7", [6, 7], [2, 7], [0.0582, 0.8062]],
    ["5/56 - 0/29", [5, 56], [0, 29], [-0.0381, 0.1926]],
    ["0/10 - 0/20", [0, 10], [0, 20], [-0.1611, 0.2775]],
    ["10/10 - 0/20", [10, 10], [0, 20], [0.6791, 1]],
    ["10/10 - 0/10", [10, 10], [0, 10], [0.6075, 1]],
  ] as const)("Newcombe (1998), Statistics in Medicine 17, 873, method 10: %s", (_, b, a, [lower, upper]) => {
    const interval = computed(calculateDifferenceInterval(twoCounts(a, b)));

    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test.each([
    ["Fisher's tea taster, Agresti (1990), p. 61", [1, 4], [3, 4], "0.4857"],
    ["convictions of twins, Fisher (1962), as in ?fisher.test of R", [2, 17], [10, 13], "0.0005367"],
  ] as const)("the exact test: %s", (_, a, b, published) => {
    const { p } = computed(calculateFisherExactTest(twoCounts(a, b)));

    expect(p.toFixed(published.length - "0.".length)).toBe(published);
  });

  test("the odds ratio of aspirin and heart attacks: 1.83, 1.44 to 2.33; Agresti, Categorical Data Analysis", () => {
    const ratio = computed(calculateOddsRatio(twoCounts([104, 11_037], [189, 11_034])));

    expect(ratio.isCorrected).toBe(false);
    expect([ratio.oddsRatio, ratio.lower, ratio.upper].map((one) => Math.round(one * 100) / 100)).toEqual([
      1.83, 1.44, 2.33,
    ]);
  });
});

describe("the examples that open the files: 56 of 70 before, 48 of 80 after", () => {
  const given = twoCounts([56, 70], [48, 80]);

  test("20 points fewer, plausibly 5 to 33", () => {
    const { difference, lower, upper } = computed(calculateDifferenceInterval(given));

    expect([difference, lower, upper].map((one) => Math.round(one * 100))).toEqual([-20, -33, -5]);
  });

  test("z = -2.65, p = 0.008", () => {
    const { z, p } = computed(calculatePooledZTest(given));

    expect([z.toFixed(2), p.toFixed(3)]).toEqual(["-2.65", "0.008"]);
  });

  test("0.375 times the odds, plausibly 0.18 to 0.78", () => {
    const { oddsRatio, lower, upper } = computed(calculateOddsRatio(given));

    expect([oddsRatio.toFixed(3), lower.toFixed(2), upper.toFixed(2)]).toEqual(["0.375", "0.18", "0.78"]);
  });

  test("the exact test of 6 of 7 against 2 of 7: p = 0.103", () => {
    expect(computed(calculateFisherExactTest(twoCounts([6, 7], [2, 7]))).p).toBeCloseTo(0.103, 3);
  });
});

describe("what cannot be computed", () => {
  const functions = [
    ["difference", calculateDifferenceInterval],
    ["pooled z", calculatePooledZTest],
    ["exact test", calculateFisherExactTest],
    ["odds ratio", calculateOddsRatio],
  ] as const;

  test.each(functions)("%s: an empty group is a reason, a broken count is thrown", (_, calculate) => {
    const empty = { outcome: "not-computable", reason: "no-trials" };

    expect(calculate(twoCounts([0, 0], [1, 2]))).toEqual(empty);
    expect(calculate(twoCounts([1, 2], [0, 0]))).toEqual(empty);
    expect(() => calculate(twoCounts([3, 2], [1, 2]))).toThrow(RangeError);
    expect(() => calculate(twoCounts([1, 2], [1.5, 2]))).toThrow(RangeError);
  });

  test.each([
    ["nobody", 0],
    ["everybody", 1],
  ])("the pooled z test has no spread where %s succeeded", (_, share) => {
    const result = calculatePooledZTest(twoCounts([share * 10, 10], [share * 20, 20]));

    expect(result).toEqual({ outcome: "not-computable", reason: "no-spread" });
  });

  test("an empty cell of the odds ratio is filled with one half, and said", () => {
    expect(computed(calculateOddsRatio(twoCounts([0, 5], [1, 5]))).isCorrected).toBe(true);
  });
});

describe("properties of a comparison", () => {
  test("changing the groups changes the sign and nothing else", () => {
    fc.assert(
      fc.property(counts, ({ a, b }) => {
        const [one, other] = [
          computed(calculateDifferenceInterval({ a, b })),
          computed(calculateDifferenceInterval({ a: b, b: a })),
        ];
        const [ratio, inverse] = [
          computed(calculateOddsRatio({ a, b })),
          computed(calculateOddsRatio({ a: b, b: a })),
        ];

        expect(other.difference).toBeCloseTo(-one.difference, 12);
        expect(other.lower).toBeCloseTo(-one.upper, 12);
        expect(ratio.oddsRatio * inverse.oddsRatio).toBeCloseTo(1, 9);
        expect(ratio.lower * inverse.upper).toBeCloseTo(1, 9);
      }),
    );
  });

  test("the interval of the difference lies around it, between -1 and 1", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { difference, lower, upper } = computed(calculateDifferenceInterval(given));

        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(difference);
        expect(upper).toBeGreaterThanOrEqual(difference);
      }),
    );
  });

  test("the exact test is the same for changed groups, and for failures", () => {
    fc.assert(
      fc.property(counts, ({ a, b }) => {
        const { p } = computed(calculateFisherExactTest({ a, b }));
        const changed = computed(calculateFisherExactTest({ a: b, b: a }));
        const [failuresA, failuresB] = [a, b].map(({ successes, trials }) => ({
          successes: trials - successes,
          trials,
        }));
        const failures = computed(calculateFisherExactTest({ a: failuresA!, b: failuresB! }));

        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(changed.p).toBeCloseTo(p, 9);
        expect(failures.p).toBeCloseTo(p, 9);
      }),
    );
  });

  test("the exact test agrees with counting all tables in whole numbers", () => {
    fc.assert(
      fc.property(fc.record({ a: aCountUpTo(25), b: aCountUpTo(25) }), (given) => {
        expect(computed(calculateFisherExactTest(given)).p).toBeCloseTo(countTables(given), 12);
      }),
    );
  });

  test("the exact test of two thousand million people agrees with the normal curve, in a moment", () => {
    const many = twoCounts([500_000_000, 1_000_000_000], [500_031_623, 1_000_000_000]);

    const exact = computed(calculateFisherExactTest(many)).p;

    expect(exact / computed(calculatePooledZTest(many)).p).toBeCloseTo(1, 3);
  });

  test("a tiny chance stays a chance, and a smaller one than numbers can say is 0", () => {
    const tiny = computed(calculateFisherExactTest(twoCounts([500_000, 1_000_000], [510_000, 1_000_000])));
    const none = computed(calculateFisherExactTest(twoCounts([0, 1_000_000], [1_000_000, 1_000_000])));

    expect(tiny.p).toBeGreaterThan(0);
    expect(tiny.p).toBeLessThan(1e-40);
    expect(none.p).toBe(0);
  });
});

/** The definition, with integers that lose nothing. */
function countTables({ a, b }: TwoCounts): number {
  const successes = a.successes + b.successes;
  const ways = (inB: number) => choose(a.trials, successes - inB) * choose(b.trials, inB);
  const tables = Array.from({ length: successes + 1 }, (_, inB) => ways(inB));
  const asUneven = tables.filter((one) => one <= ways(b.successes));
  const sum = (numbers: readonly bigint[]) => numbers.reduce((total, one) => total + one, 0n);
  return Number((sum(asUneven) * 10n ** 18n) / sum(tables)) / 1e18;
}

function choose(all: number, some: number): bigint {
  if (some > all) return 0n;
  let ways = 1n;
  for (let at = 1; at <= some; at += 1) ways = (ways * BigInt(all - some + at)) / BigInt(at);
  return ways;
}
