import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "./day-value.ts";

const format = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" });

describe("the day of an instant in Germany", () => {
  test.each([
    ["2026-03-28T22:59:59.999Z", "2026-03-28"],
    ["2026-03-28T23:00:00Z", "2026-03-29"],
    ["2026-03-29T21:59:59.999Z", "2026-03-29"],
    ["2026-03-29T22:00:00Z", "2026-03-30"],
    ["2026-10-25T22:59:59.999Z", "2026-10-25"],
    ["2026-10-25T23:00:00Z", "2026-10-26"],
    ["1945-06-30T20:59:59Z", "1945-06-30"],
    ["1945-06-30T21:00:00Z", "1945-07-01"],
  ])("of %s is %s", (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });

  test("is the calendar's at any instant, however often it is asked", () => {
    const instants = fc.date({
      min: new Date("1880-01-01"),
      max: new Date("2100-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(dayOf(instant)).toBe(format.format(instant));
        expect(dayOf(instant)).toBe(format.format(instant));
      }),
      { numRuns: 3000 },
    );
  });

  test("of no instant there is none", () => {
    expect(() => dayOf(new Date(Number.NaN))).toThrow(RangeError);
  });
});
