import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { administrationWages2025, calculateStaffCost } from "./administration-wages.ts";
import type { Career, WageLevel } from "./administration-wages.ts";

const levels: readonly WageLevel[] = ["bund", "land", "kommune"];
const careers: readonly Career[] = ["simple-and-middle", "upper", "higher", "average"];
const hour = { low: 1, likely: 1, high: 1 };

describe("the wage table of the administration, 2025", () => {
  test.each([
    ["bund", 33.8, 40.4, 67.6, 44.4],
    ["land", 30.5, 43.2, 69.3, 46.7],
    ["kommune", 25.5, 42.2, 70.4, 40.7],
  ] as const)("an hour at level %s costs what annex 8 says", (level, ...wages) => {
    expect(careers.map((career) => calculateStaffCost({ level, career, hours: hour }).likely)).toEqual(wages);
  });

  test.each([
    ["bund", 71_040],
    ["land", 74_720],
    ["kommune", 65_120],
  ] as const)("1,600 hours at level %s are the yearly cost printed in annex 8", (level, euros) => {
    const hours = { low: 1600, likely: 1600, high: 1600 };

    expect(calculateStaffCost({ level, hours }).likely).toBeCloseTo(euros, 6);
  });

  test("higher careers cost more, and the average lies among them", () => {
    for (const level of levels) {
      const {
        "simple-and-middle": least,
        upper,
        higher,
        average,
      } = administrationWages2025.eurosAnHour[level];

      expect([least, upper, higher]).toEqual([least, upper, higher].sort((one, other) => one - other));
      expect(average).toBeGreaterThan(least);
      expect(average).toBeLessThan(higher);
    }
  });
});

describe("the cost of staff time", () => {
  test("a municipality's application of 20 minutes and 10,000 cases a year costs 135,667 euros a year", () => {
    const hours = (20 * 10_000) / 60;

    const cost = calculateStaffCost({ level: "kommune", hours: { low: hours, likely: hours, high: hours } });

    expect(Math.round(cost.likely)).toBe(135_667);
  });

  test("keeps its range: one, two and four hours of the higher service of a Land", () => {
    const cost = calculateStaffCost({
      level: "land",
      career: "higher",
      hours: { low: 1, likely: 2, high: 4 },
    });

    expect(cost).toEqual({ low: 69.3, likely: 138.6, high: 277.2 });
  });

  test("takes another edition of the table", () => {
    const flat = { "simple-and-middle": 1, upper: 1, higher: 1, average: 2 };
    const wages = {
      ...administrationWages2025,
      asOf: "2030",
      eurosAnHour: { bund: flat, land: flat, kommune: flat },
    };

    expect(calculateStaffCost({ level: "bund", hours: hour, wages }).likely).toBe(2);
  });

  test("grows with the hours, stays in order, and is nothing for no time", () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        fc.constantFrom(...careers),
        fc.tuple(amount, amount, amount),
        (level, career, amounts) => {
          const [low, likely, high] = amounts.sort((one, other) => one - other);

          const cost = calculateStaffCost({ level, career, hours: { low, likely, high } });

          expect(cost.low).toBeLessThanOrEqual(cost.likely);
          expect(cost.likely).toBeLessThanOrEqual(cost.high);
          expect(cost.high).toBeCloseTo(high * administrationWages2025.eurosAnHour[level][career], 6);
        },
      ),
    );
    expect(calculateStaffCost({ level: "bund", hours: { low: 0, likely: 0, high: 0 } }).high).toBe(0);
  });

  test.each([
    ["below 0", { low: -1, likely: 1, high: 2 }],
    ["out of order", { low: 2, likely: 1, high: 3 }],
    ["without an end", { low: 1, likely: 2, high: Infinity }],
    ["that are no number", { low: 1, likely: Number.NaN, high: 2 }],
  ])("hours %s are refused", (_, hours) => {
    expect(() => calculateStaffCost({ level: "bund", hours })).toThrow(RangeError);
  });
});
