import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCalendarDay, parseCalendarDay } from "./calendar-day.ts";
import { countWorkingDays } from "./count-working-days.ts";
import { exampleFreeDays } from "./example-free-days.ts";
import { findPeriodEnd } from "./find-period-end.ts";
import type { FreeDays } from "./free-days.ts";
import { isWorkingDay } from "./free-days.ts";

const none: FreeDays = new Map();

const anyDay = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyFreeDays = fc
  .array(anyDay, { maxLength: 400 })
  .map((days) => new Map(days.map((day) => [day, "frei"])));

function countSlowly(freeDays: FreeDays, from: string, until: string): number {
  let workingDays = 0;
  for (let number = parseCalendarDay(from) + 1; number <= parseCalendarDay(until); number += 1)
    if (isWorkingDay(freeDays, formatCalendarDay(number))) workingDays += 1;
  return workingDays;
}

describe("a working day", () => {
  test.each([
    ["a Monday", "2026-11-23", true],
    ["a Friday", "2026-11-20", true],
    ["a Saturday", "2026-11-21", false],
    ["a Sunday", "2026-11-22", false],
    ["Christmas Eve, as long as the house does not close", "2026-12-24", true],
    ["Christmas Day on a Friday", "2026-12-25", false],
    ["the day between a holiday and the weekend, closed by the house", "2027-05-07", false],
    ["29 February, a Tuesday", "2028-02-29", true],
    ["a Thursday before 1970", "1969-12-25", true],
    ["a Saturday before 1970", "1969-12-27", false],
  ])("%s", (_, day, isWorking) => {
    expect(isWorkingDay(exampleFreeDays, day)).toBe(isWorking);
  });

  test.each(["", "2026-02-29", "2026-13-01", "23.11.2026", "2026-11-23T00:00:00Z", "0026-11-23", "2026-1-1"])(
    '"%s" is refused',
    (day) => {
      expect(() => isWorkingDay(none, day)).toThrow(RangeError);
      expect(() => countWorkingDays(none, day, "2026-11-23")).toThrow(RangeError);
      expect(() => countWorkingDays(none, "2026-11-23", day)).toThrow(RangeError);
      expect(() => findPeriodEnd(none, day, { unit: "weeks", count: 1 })).toThrow(RangeError);
    },
  );
});

describe("counting working days", () => {
  test.each([
    ["the day of the event does not count", "2026-11-23", "2026-11-23", 0],
    ["the next day does", "2026-11-23", "2026-11-24", 1],
    ["nothing has passed before the event", "2026-11-23", "2026-11-20", 0],
    ["a weekend costs nothing", "2026-11-20", "2026-11-22", 0],
    ["from Friday to Monday", "2026-11-20", "2026-11-23", 1],
    ["a week", "2026-11-20", "2026-11-27", 5],
    ["from a Saturday, which is never counted", "2026-11-21", "2026-11-23", 1],
    ["over Christmas and New Year, 25 December and 1 January on Fridays", "2026-12-23", "2027-01-04", 6],
    ["1 May on a Sunday costs no working day", "2022-04-29", "2022-05-06", 5],
    ["a leap February", "2028-01-31", "2028-02-29", 21],
  ])("%s", (_, from, until, workingDays) => {
    expect(countWorkingDays(exampleFreeDays, from, until)).toBe(workingDays);
  });

  test("the year 2026 has 261 weekdays", () => {
    expect(countWorkingDays(none, "2025-12-31", "2026-12-31")).toBe(261);
  });

  test("is what looking at every day gives", () => {
    fc.assert(
      fc.property(anyFreeDays, anyDay, anyDay, (freeDays, from, until) => {
        expect(countWorkingDays(freeDays, from, until)).toBe(countSlowly(freeDays, from, until));
      }),
    );
  });

  test("never falls as time goes by, and adds up over any day between", () => {
    fc.assert(
      fc.property(anyFreeDays, fc.tuple(anyDay, anyDay, anyDay), (freeDays, days) => {
        const [from, between, until] = days.sort();
        const first = countWorkingDays(freeDays, from, between);
        const both = countWorkingDays(freeDays, from, until);

        expect(both).toBeGreaterThanOrEqual(first);
        expect(both).toBe(first + countWorkingDays(freeDays, between, until));
      }),
    );
  });
});

describe("the last day of a period in working days", () => {
  test.each([
    ["opened on Friday at 23:59, one day ends on Monday", "2026-11-20", 1, "2026-11-23"],
    ["opened on a Saturday, one day ends on Monday", "2026-11-21", 1, "2026-11-23"],
    ["ten days are two weeks", "2026-11-09", 10, "2026-11-23"],
    ["ten days over Easter, BPersVG § 70 (3)", "2026-03-27", 10, "2026-04-14"],
    ["three days, the third a holiday", "2026-12-22", 3, "2026-12-28"],
    ["five days over the turn of the year", "2026-12-30", 5, "2027-01-07"],
    ["two days over a day closed by the house", "2027-05-05", 2, "2027-05-11"],
    ["over a leap day", "2028-02-28", 2, "2028-03-01"],
  ])("%s", (_, openedOn, count, lastDay) => {
    expect(findPeriodEnd(exampleFreeDays, openedOn, { unit: "working-days", count })).toBe(lastDay);
  });

  test("turns counting round: so many working days have passed at its end, and one fewer the day before", () => {
    fc.assert(
      fc.property(anyFreeDays, anyDay, fc.integer({ min: 1, max: 300 }), (freeDays, openedOn, count) => {
        const end = findPeriodEnd(freeDays, openedOn, { unit: "working-days", count });
        const dayBefore = formatCalendarDay(parseCalendarDay(end) - 1);

        expect(countWorkingDays(freeDays, openedOn, end)).toBe(count);
        expect(countWorkingDays(freeDays, openedOn, dayBefore)).toBe(count - 1);
      }),
    );
  });
});

describe("the last day of a period in days, weeks and months", () => {
  test.each([
    ["three days, § 188 (1)", "2026-11-23", ["days", 3], "2026-11-26"],
    ["a week ends with the day of the same name, § 188 (2)", "2026-11-18", ["weeks", 1], "2026-11-25"],
    ["six weeks, BPersVG § 71", "2026-03-04", ["weeks", 6], "2026-04-15"],
    ["a month ends with the day of the same number", "2026-11-16", ["months", 1], "2026-12-16"],
    ["on Saturday, so on Monday, § 193", "2026-11-18", ["days", 3], "2026-11-23"],
    ["on Sunday, so on Monday", "2026-11-20", ["days", 2], "2026-11-23"],
    ["on Good Friday, so on Tuesday after Easter", "2026-03-27", ["weeks", 1], "2026-04-07"],
    ["on Christmas Day, a Friday, so on Monday", "2026-12-18", ["weeks", 1], "2026-12-28"],
    ["on 1 May, a Sunday, so on Monday", "2022-04-01", ["months", 1], "2022-05-02"],
    ["on 1 January, a Friday, so on Monday of the new year", "2026-12-01", ["months", 1], "2027-01-04"],
    ["31 January and one month, a Saturday besides", "2026-01-31", ["months", 1], "2026-03-02"],
    ["31 January and one month, § 188 (3)", "2023-01-31", ["months", 1], "2023-02-28"],
    ["31 January and one month in a leap year", "2028-01-31", ["months", 1], "2028-02-29"],
    ["30 January and one month in a leap year", "2028-01-30", ["months", 1], "2028-02-29"],
    ["29 February and twelve months", "2028-02-29", ["months", 12], "2029-02-28"],
    ["28 February and one month keeps its number", "2023-02-28", ["months", 1], "2023-03-28"],
    ["three months over the turn of the year, VwVfG § 42a", "2026-11-30", ["months", 3], "2027-03-01"],
    ["a week that ends on a day closed by the house", "2027-04-30", ["weeks", 1], "2027-05-10"],
    ["over the change to summer time", "2026-03-27", ["days", 3], "2026-03-30"],
    ["over the change to winter time", "2026-10-23", ["days", 3], "2026-10-26"],
  ] as const)("%s", (_, openedOn, [unit, count], lastDay) => {
    expect(findPeriodEnd(exampleFreeDays, openedOn, { unit, count })).toBe(lastDay);
  });

  const anyPeriod = fc.record({
    unit: fc.constantFrom("working-days", "days", "weeks", "months"),
    count: fc.integer({ min: 1, max: 60 }),
  });

  test("is a working day after the event, and no earlier for an event or a count later", () => {
    fc.assert(
      fc.property(anyFreeDays, anyDay, anyPeriod, (freeDays, openedOn, period) => {
        const end = findPeriodEnd(freeDays, openedOn, period);
        const nextDay = formatCalendarDay(parseCalendarDay(openedOn) + 1);

        expect(isWorkingDay(freeDays, end)).toBe(true);
        expect(end > openedOn).toBe(true);
        expect(findPeriodEnd(freeDays, nextDay, period) >= end).toBe(true);
        expect(findPeriodEnd(freeDays, openedOn, { ...period, count: period.count + 1 }) >= end).toBe(true);
      }),
    );
  });

  test("is never earlier for another free day", () => {
    fc.assert(
      fc.property(anyFreeDays, anyDay, anyDay, anyPeriod, (freeDays, openedOn, closed, period) => {
        const more = new Map(freeDays).set(closed, "Betriebsausflug");

        expect(findPeriodEnd(more, openedOn, period) >= findPeriodEnd(freeDays, openedOn, period)).toBe(true);
      }),
    );
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity])("of %s units is refused", (count) => {
    for (const unit of ["working-days", "days", "weeks", "months"] as const)
      expect(() => findPeriodEnd(none, "2026-11-23", { unit, count })).toThrow(RangeError);
  });

  test("is refused where the calendar of four digits ends, not searched for ever", () => {
    expect(() => findPeriodEnd(none, "9999-12-31", { unit: "days", count: 1 })).toThrow(RangeError);
  });
});
