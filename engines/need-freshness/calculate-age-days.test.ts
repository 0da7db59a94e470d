import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateAgeDays } from "./calculate-age-days.ts";

describe("the age of a day", () => {
  test.each([
    ["of today", "2026-11-12", "2026-11-12", 0],
    ["of yesterday", "2026-11-11", "2026-11-12", 1],
    ["of tomorrow", "2026-11-13", "2026-11-12", -1],
    ["over the end of February", "2026-02-28", "2026-03-01", 1],
    ["over a leap day", "2024-02-28", "2024-03-01", 2],
    ["over a year", "2025-11-12", "2026-11-12", 365],
    ["over the change to summer time", "2026-03-28", "2026-03-30", 2],
    ["over the change to winter time", "2026-10-24", "2026-10-26", 2],
  ])("%s", (_, day, today, ageDays) => {
    expect(calculateAgeDays(day, today)).toBe(ageDays);
  });

  test.each(["", "2026-02-30", "2026-13-01", "2026-00-10", "12.11.2026", "2026-11-12T00:00:00Z", "2026-1-1"])(
    '"%s" is refused',
    (day) => {
      expect(() => calculateAgeDays(day, "2026-11-12")).toThrow(RangeError);
      expect(() => calculateAgeDays("2026-11-12", day)).toThrow(RangeError);
    },
  );

  test("is a whole number, and the same with reversed sign the other way round", () => {
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const age = calculateAgeDays(one, other);

        expect(Number.isInteger(age)).toBe(true);
        expect(calculateAgeDays(other, one) + age).toBe(0);
      }),
    );
  });
});
