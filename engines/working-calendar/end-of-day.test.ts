import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findEndOfDay } from "./end-of-day.ts";

const HOUR = 3_600_000;

describe("the end of a day in Germany", () => {
  test.each([
    ["in winter, one hour ahead of UTC", "2026-11-20", "2026-11-20T23:00:00.000Z"],
    ["in summer, two hours ahead", "2026-07-01", "2026-07-01T22:00:00.000Z"],
    ["the day before summer time", "2026-03-28", "2026-03-28T23:00:00.000Z"],
    ["the day summer time begins", "2026-03-29", "2026-03-29T22:00:00.000Z"],
    ["the day before winter time", "2026-10-24", "2026-10-24T22:00:00.000Z"],
    ["the day winter time begins", "2026-10-25", "2026-10-25T23:00:00.000Z"],
    ["the last day of the year", "2026-12-31", "2026-12-31T23:00:00.000Z"],
    ["the day before 29 February", "2028-02-28", "2028-02-28T23:00:00.000Z"],
    ["29 February", "2028-02-29", "2028-02-29T23:00:00.000Z"],
  ])("%s", (_, day, instant) => {
    expect(findEndOfDay(day).toISOString()).toBe(instant);
  });

  test.each([
    ["23 hours when summer time begins", "2027-03-27", "2027-03-28", 23],
    ["25 hours when winter time begins", "2027-10-30", "2027-10-31", 25],
    ["24 hours otherwise", "2027-05-01", "2027-05-02", 24],
  ])("a day has %s", (_, before, day, hours) => {
    expect(findEndOfDay(day).getTime() - findEndOfDay(before).getTime()).toBe(hours * HOUR);
  });

  test("an evening at 23:59 belongs to its day and midnight does not, on every day of 2020 to 2040", () => {
    const clock = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/Berlin",
      dateStyle: "short",
      timeStyle: "medium",
    });
    for (let time = Date.UTC(2020, 0, 1); time < Date.UTC(2041, 0, 1); time += 24 * HOUR) {
      const day = new Date(time).toISOString().slice(0, 10);
      const nextDay = new Date(time + 24 * HOUR).toISOString().slice(0, 10);
      const end = findEndOfDay(day).getTime();

      expect(clock.format(end - 1000)).toBe(`${day} 23:59:59`);
      expect(clock.format(end)).toBe(`${nextDay} 00:00:00`);
    }
  });

  test("comes later for a later day", () => {
    const anyOffset = fc.integer({ min: 0, max: 40_000 });
    const dayAt = (offset: number) => new Date(offset * 24 * HOUR).toISOString().slice(0, 10);
    fc.assert(
      fc.property(anyOffset, anyOffset, (one, other) => {
        const gap = findEndOfDay(dayAt(one)).getTime() - findEndOfDay(dayAt(other)).getTime();

        expect(Math.sign(gap)).toBe(Math.sign(one - other));
      }),
    );
  });

  test.each(["", "2026-02-29", "20.11.2026"])('"%s" is refused', (day) => {
    expect(() => findEndOfDay(day)).toThrow(RangeError);
  });
});
