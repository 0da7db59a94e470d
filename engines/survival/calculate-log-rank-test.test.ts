import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateLogRankTest } from "./calculate-log-rank-test.ts";
import { countWaits } from "./wait-counts.ts";

/** "9, 13, 13+" as published: a plus marks who was still open. */
function readCounts(text: string) {
  return countWaits(
    text.split(", ").map((word) => ({ time: Number(word.replace("+", "")), isClosed: !word.endsWith("+") })),
  );
}

const counts = fc
  .array(fc.record({ time: fc.integer({ min: 0, max: 12 }), isClosed: fc.boolean() }), {
    minLength: 1,
    maxLength: 30,
  })
  .map(countWaits);

describe("the log-rank test", () => {
  test("Freireich (1963), 6-MP against placebo: expected 19.25 and 10.75, chi-square 16.79; Kleinbaum and Klein, ch. 2", () => {
    const sixMp = readCounts(
      "6, 6, 6, 6+, 7, 9+, 10, 10+, 11+, 13, 16, 17+, 19+, 20+, 22, 23, 25+, 32+, 32+, 34+, 35+",
    );
    const placebo = readCounts("1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23");

    expect(calculateLogRankTest(sixMp, placebo)).toMatchObject({
      observed: { a: 9, b: 21 },
      expected: { a: expect.closeTo(19.25, 2) as number, b: expect.closeTo(10.75, 2) as number },
      chiSquare: expect.closeTo(16.79, 2) as number,
    });
  });

  test("the example that opens the file: leukaemia, R 4.2.2 survival 3.5-3, survdiff(data = aml)", () => {
    const other = readCounts("5, 5, 8, 8, 12, 16+, 23, 27, 30, 33, 43, 45");
    const maintained = readCounts("9, 13, 13+, 18, 23, 28+, 31, 34, 45+, 48, 161+");

    expect(calculateLogRankTest(other, maintained)).toEqual({
      outcome: "computed",
      observed: { a: 11, b: 7 },
      expected: {
        a: expect.closeTo(7.31066400769928, 10) as number,
        b: expect.closeTo(10.6893359923007, 10) as number,
      },
      chiSquare: expect.closeTo(3.3963886989776, 10) as number,
      p: expect.closeTo(0.0653393220405051, 10) as number,
    });
  });

  test.each([
    ["no case", "1, 2", ""],
    ["no closed case", "1+, 2+", "1+, 3+"],
    ["one group after the other", "1, 2", "0+"],
    ["all closed at one time", "4, 4", "4"],
  ])("%s: the groups are never comparable", (_, a, b) => {
    const result = calculateLogRankTest(readCounts(a), b === "" ? [] : readCounts(b));

    expect(result).toEqual({ outcome: "not-computable", reason: "never-comparable" });
  });

  test("wrong use is thrown", () => {
    expect(() => calculateLogRankTest([{ time: -1, closed: 1, open: 0 }], [])).toThrow(RangeError);
  });

  test("changing the groups changes nothing but their order, and so does a longer unit of time", () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const longer = (rows: typeof a) => rows.map((row) => ({ ...row, time: row.time * 7 + 3 }));
        const [one, other, weeks] = [
          calculateLogRankTest(a, b),
          calculateLogRankTest(b, a),
          calculateLogRankTest(longer(a), longer(b)),
        ];

        expect(weeks).toEqual(one);
        expect(other.outcome).toBe(one.outcome);
        if (one.outcome !== "computed" || other.outcome !== "computed") return;
        expect(other.chiSquare).toBeCloseTo(one.chiSquare, 9);
        expect(other.observed).toEqual({ a: one.observed.b, b: one.observed.a });
        expect(other.expected.a).toBeCloseTo(one.expected.b, 9);
        expect(one.p).toBeGreaterThanOrEqual(0);
        expect(one.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("two groups that are the same show no difference", () => {
    fc.assert(
      fc.property(counts, (a) => {
        const result = calculateLogRankTest(a, a);

        if (result.outcome === "computed") expect(result.p).toBeCloseTo(1, 6);
      }),
    );
  });
});
