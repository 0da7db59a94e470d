import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateRestrictedMean } from "./calculate-restricted-mean.ts";
import { calculateSurvivalCurve } from "./calculate-survival-curve.ts";
import { calculateWaitQuantile } from "./calculate-wait-quantile.ts";
import type { QuantileEnd, QuantileTime } from "./calculate-wait-quantile.ts";
import { countWaits } from "./wait-counts.ts";
import type { Wait, WaitCount } from "./wait-counts.ts";

/** "9, 13, 13+" as published: a plus marks who was still open. */
function readWaits(text: string): Wait[] {
  return text
    .split(", ")
    .map((word) => ({ time: Number(word.replace("+", "")), isClosed: !word.endsWith("+") }));
}

function stepsOf(counts: readonly WaitCount[], confidence?: number) {
  const curve = calculateSurvivalCurve(counts, confidence);
  if (curve.outcome !== "computed") throw new Error(curve.reason);
  return curve.steps;
}

function reached(time: number, firstTime = time): QuantileTime {
  return { outcome: "reached", time, firstTime };
}

const maintained = countWaits(readWaits("9, 13, 13+, 18, 23, 28+, 31, 34, 45+, 48, 161+"));
const sixMp = countWaits(
  readWaits("6, 6, 6, 6+, 7, 9+, 10, 10+, 11+, 13, 16, 17+, 19+, 20+, 22, 23, 25+, 32+, 32+, 34+, 35+"),
);

/** Few different times, so that many fall together. */
const aWait = fc.record({ time: fc.integer({ min: 0, max: 12 }), isClosed: fc.boolean() });
const waits = fc.array(aWait, { minLength: 1, maxLength: 40 });

describe("published curves", () => {
  test("Freireich (1963), 6-MP: 0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448; Kleinbaum and Klein, ch. 2", () => {
    const closing = stepsOf(sixMp).filter(({ closed }) => closed > 0);

    expect(closing.map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(closing.map(({ shareOpen }) => shareOpen.toFixed(3))).toEqual([
      "0.857",
      "0.807",
      "0.753",
      "0.690",
      "0.627",
      "0.538",
      "0.448",
    ]);
    expect(calculateWaitQuantile(stepsOf(sixMp), 0.5).estimate).toEqual(reached(23));
  });

  test("leukaemia, maintained group, R 4.2.2 survival 3.5-3, survfit(conf.type = 'log-log', data = aml)", () => {
    const steps = stepsOf(maintained);

    expect(steps[0]).toMatchObject({ atRisk: 11, closed: 1, open: 0 });
    expect(steps[0]?.limits).toEqual({
      outcome: "computed",
      lower: expect.closeTo(0.50808020576993, 12) as number,
      upper: expect.closeTo(0.986673822667823, 12) as number,
    });
    expect(calculateWaitQuantile(steps, 0.5)).toEqual({
      estimate: reached(31),
      lower: reached(13),
      upper: { outcome: "not-reached", observedUntil: 161 },
    });
  });
});

describe("the examples that open the files", () => {
  const example = [
    { time: 5, closed: 2, open: 1 },
    { time: 8, closed: 1, open: 1 },
    { time: 10, closed: 0, open: 1 },
  ];

  test("67 % are open after 5 days, 44 % after 8", () => {
    expect(stepsOf(example).map(({ shareOpen }) => Math.round(shareOpen * 100))).toEqual([67, 44, 44]);
  });

  test("waits of 5 days closed, 5 days open and 8 days open are counted by time", () => {
    expect(countWaits(readWaits("8+, 5, 5+"))).toEqual([
      { time: 5, closed: 1, open: 1 },
      { time: 8, closed: 0, open: 1 },
    ]);
  });

  test("waits of 1, 2, … 10 days: 5.5 days within the first 10, standard error 0.908", () => {
    const tenDays = countWaits(readWaits("1, 2, 3, 4, 5, 6, 7, 8, 9, 10"));

    expect(calculateRestrictedMean(stepsOf(tenDays), 10)).toEqual({
      outcome: "computed",
      mean: expect.closeTo(5.5, 12) as number,
      standardError: { outcome: "computed", value: expect.closeTo(0.908295106229247, 12) as number },
      closed: 10,
    });
  });
});

describe("hard cases", () => {
  test("without a case there is no curve", () => {
    const none = { outcome: "not-computable", reason: "no-cases" };

    expect(calculateSurvivalCurve([])).toEqual(none);
    expect(calculateSurvivalCurve([{ time: 3, closed: 0, open: 0 }])).toEqual(none);
  });

  test("where all are closed there is no standard error and no interval", () => {
    const last = stepsOf(countWaits(readWaits("1, 3, 3+, 5"))).at(-1);
    const allClosed = { outcome: "not-computable", reason: "all-closed" };

    expect(last).toMatchObject({
      shareOpen: 0,
      standardError: allClosed,
      limits: allClosed,
      logLimits: allClosed,
    });
  });

  test("where none is closed no time is reached, and the mean says that nothing was closed", () => {
    const steps = stepsOf([{ time: 7, closed: 0, open: 30 }]);
    const notReached = { outcome: "not-reached", observedUntil: 7 };

    expect(calculateWaitQuantile(steps, 0.5)).toEqual({
      estimate: notReached,
      lower: notReached,
      upper: notReached,
    });
    expect(calculateRestrictedMean(steps, 7)).toMatchObject({ mean: 7, closed: 0 });
  });

  test("where a single step closes all, the time is known and its ends are not", () => {
    const allClosed = { outcome: "not-computable", reason: "all-closed" };

    expect(calculateWaitQuantile(stepsOf([{ time: 4, closed: 3, open: 0 }]), 0.5)).toEqual({
      estimate: reached(4),
      lower: allClosed,
      upper: allClosed,
    });
  });

  test("a curve that runs level at one half has its median in the middle of that stretch", () => {
    const steps = stepsOf(countWaits(readWaits("1, 2, 6, 9")));

    expect(calculateWaitQuantile(steps, 0.5).estimate).toEqual(reached(4, 2));
  });

  test("level to the end, the stretch ends with the last case seen", () => {
    const steps = stepsOf(countWaits(readWaits("1, 2, 6+, 9+")));

    expect(calculateWaitQuantile(steps, 0.5).estimate).toEqual(reached(5.5, 2));
  });

  test("three tenths are three tenths although 1 - 0.7 is rounded", () => {
    const steps = stepsOf(countWaits(readWaits("1, 2, 3, 4, 5, 6, 7, 8, 9, 10")));

    expect(calculateWaitQuantile(steps, 0.7).estimate).toEqual(reached(7.5, 7));
  });

  test("a mean beyond what was observed is unknown, unless all are closed by then", () => {
    const unknown = { outcome: "not-computable", reason: "observation-ends-earlier" };

    expect(calculateRestrictedMean(stepsOf(countWaits(readWaits("2, 4+"))), 5)).toEqual(unknown);
    expect(calculateRestrictedMean(stepsOf(countWaits(readWaits("2, 4"))), 5)).toMatchObject({ mean: 3 });
  });

  test("a mean up to a horizon before anything was seen is that horizon, without a standard error", () => {
    expect(calculateRestrictedMean(stepsOf(countWaits(readWaits("12, 20"))), 10)).toEqual({
      outcome: "computed",
      mean: 10,
      standardError: { outcome: "not-computable", reason: "nothing-observed-by-then" },
      closed: 0,
    });
  });

  test("one of a thousand million keeps its digits", () => {
    const [step] = stepsOf([
      { time: 1, closed: 1, open: 0 },
      { time: 2, closed: 0, open: 999_999_999 },
    ]);

    // ±1.96 / √1 on the scale of ln(-ln S): from 1e-9 / e^1.96 to 1e-9 × e^1.96 closed.
    const lower = step?.limits.outcome === "computed" ? step.limits.lower : NaN;
    expect((1 - lower) / (1e-9 * Math.exp(1.959963984540054))).toBeCloseTo(1, 6);
  });

  test("wrong use is thrown", () => {
    const steps = stepsOf([{ time: 1, closed: 1, open: 1 }]);

    for (const time of [-1, NaN, Infinity])
      expect(() => calculateSurvivalCurve([{ time, closed: 1, open: 0 }])).toThrow(RangeError);
    for (const count of [-1, 0.5, NaN, Infinity]) {
      expect(() => calculateSurvivalCurve([{ time: 1, closed: count, open: 0 }])).toThrow(RangeError);
      expect(() => calculateSurvivalCurve([{ time: 1, closed: 0, open: count }])).toThrow(RangeError);
    }
    for (const share of [0, 1, 85, NaN]) {
      expect(() => calculateSurvivalCurve([], share)).toThrow(RangeError);
      expect(() => calculateWaitQuantile(steps, share)).toThrow(RangeError);
    }
    for (const horizon of [0, -1, NaN, Infinity])
      expect(() => calculateRestrictedMean(steps, horizon)).toThrow(RangeError);
    expect(() => calculateWaitQuantile([], 0.5)).toThrow(RangeError);
    expect(() => calculateRestrictedMean([], 5)).toThrow(RangeError);
  });
});

describe("properties of a curve", () => {
  test("it equals handing each open case's weight on to those that waited longer (Efron, 1967)", () => {
    fc.assert(
      fc.property(waits, (given) => {
        const steps = stepsOf(countWaits(given));

        expect(steps.map(({ shareOpen }) => shareOpen)).toEqual(
          steps.map(({ time }) => expect.closeTo(handOn(given, time), 9) as number),
        );
      }),
    );
  });

  test("it only falls, and its limits lie around it", () => {
    fc.assert(
      fc.property(waits, (given) => {
        let before = 1;
        for (const { shareOpen, limits } of stepsOf(countWaits(given))) {
          expect(shareOpen).toBeLessThanOrEqual(before);
          before = shareOpen;
          if (limits.outcome !== "computed") continue;
          expect(limits.lower).toBeLessThanOrEqual(shareOpen + 1e-12);
          expect(limits.upper).toBeGreaterThanOrEqual(shareOpen - 1e-12);
          expect(limits.lower).toBeGreaterThanOrEqual(0);
          expect(limits.upper).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("neither the order of rows nor how they are put together matters, and rows stay as they were", () => {
    const shuffled = waits.chain((given) =>
      fc.record({
        given: fc.constant(given),
        mixed: fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, mixed }) => {
        const rows = mixed.map(({ time, isClosed }) =>
          Object.freeze({ time, closed: Number(isClosed), open: Number(!isClosed) }),
        );

        expect(calculateSurvivalCurve(Object.freeze(rows))).toEqual(
          calculateSurvivalCurve(countWaits(given)),
        );
      }),
    );
  });

  test("four times as many of the same cases: the same curve, half the standard error", () => {
    fc.assert(
      fc.property(waits, (given) => {
        const steps = stepsOf(countWaits(given));
        const fourfold = stepsOf(countWaits([...given, ...given, ...given, ...given]));

        for (const [at, { shareOpen, standardError }] of steps.entries()) {
          const other = fourfold[at];
          expect(other?.shareOpen).toBeCloseTo(shareOpen, 12);
          if (standardError.outcome !== "computed" || other?.standardError.outcome !== "computed") continue;
          expect(other.standardError.value).toBeCloseTo(standardError.value / 2, 12);
        }
      }),
    );
  });

  test("hours instead of days: every time is 24 times as long", () => {
    fc.assert(
      fc.property(waits, fc.constantFrom(0.25, 0.5, 0.85), (given, share) => {
        const inDays = calculateWaitQuantile(stepsOf(countWaits(given)), share);
        const hours = given.map(({ time, isClosed }) => ({ time: time * 24, isClosed }));
        const inHours = calculateWaitQuantile(stepsOf(countWaits(hours)), share);

        for (const end of ["estimate", "lower", "upper"] as const) {
          const [one, other] = [inDays[end], inHours[end]];
          expect(other.outcome).toBe(one.outcome);
          if (one.outcome === "reached" && other.outcome === "reached")
            expect(other.time).toBeCloseTo(one.time * 24, 9);
        }
      }),
    );
  });

  test("the ends of a time, where known, lie around it, and a larger share takes longer", () => {
    const timeOf = (quantile: QuantileEnd, unknown: number) => {
      if (quantile.outcome === "not-computable") return unknown;
      return quantile.outcome === "reached" ? quantile.time : Infinity;
    };
    fc.assert(
      fc.property(waits, (given) => {
        const steps = stepsOf(countWaits(given));
        const { estimate, lower, upper } = calculateWaitQuantile(steps, 0.5);
        const median = timeOf(estimate, NaN);

        expect(timeOf(lower, 0)).toBeLessThanOrEqual(median);
        expect(timeOf(upper, Infinity)).toBeGreaterThanOrEqual(median);
        expect(timeOf(calculateWaitQuantile(steps, 0.85).estimate, NaN)).toBeGreaterThanOrEqual(median);
      }),
    );
  });

  test("with all cases closed the restricted mean is the plain mean of times cut off at the horizon", () => {
    const times = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 30 }), (given, horizon) => {
        const steps = stepsOf(countWaits(given.map((time) => ({ time, isClosed: true }))));
        const mean = given.reduce((sum, time) => sum + Math.min(time, horizon), 0) / given.length;

        expect(calculateRestrictedMean(steps, horizon)).toMatchObject({
          mean: expect.closeTo(mean, 9) as number,
        });
      }),
    );
  });
});

/** Share of weight beyond a time, every case beginning with the same weight. Closed before open at the same time. */
function handOn(waits: readonly Wait[], time: number): number {
  const queue = waits.toSorted(
    (one, other) => one.time - other.time || Number(other.isClosed) - Number(one.isClosed),
  );
  const weights = queue.map(() => 1 / queue.length);
  let closed = 0;
  for (const [at, wait] of queue.entries()) {
    if (wait.time > time) break;
    if (wait.isClosed) closed += weights[at]!;
    else
      for (let later = at + 1; later < queue.length; later += 1)
        weights[later]! += weights[at]! / (queue.length - at - 1);
  }
  return 1 - closed;
}
