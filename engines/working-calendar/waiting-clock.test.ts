import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCalendarDay, parseCalendarDay } from "./calendar-day.ts";
import { countWorkingDays } from "./count-working-days.ts";
import { exampleFreeDays } from "./example-free-days.ts";
import { findPeriodEnd } from "./find-period-end.ts";
import type { FreeDays } from "./free-days.ts";
import type { WaitingClock, Rest } from "./waiting-clock.ts";
import { countWorkingDaysWaited, findDeadline } from "./waiting-clock.ts";

const none: FreeDays = new Map();
// November 2026: the 2nd, 9th, 16th and 23rd are Mondays.
const monday = "2026-11-02";

describe("the deadline of a station, opened on Monday 2 November with 3 working days", () => {
  test.each<[string, Rest[], string]>([
    ["is Thursday when nobody asks", [], "2026-11-05"],
    [
      "is Thursday when asked and answered on one day",
      [{ from: "2026-11-04", until: "2026-11-04" }],
      "2026-11-05",
    ],
    [
      "is Friday when asked and answered on the last day: an answer leaves a whole day",
      [{ from: "2026-11-05", until: "2026-11-05" }],
      "2026-11-06",
    ],
    [
      "is Friday when that happens twice on the last day",
      [
        { from: "2026-11-05", until: "2026-11-05" },
        { from: "2026-11-05", until: "2026-11-05" },
      ],
      "2026-11-06",
    ],
    [
      "is Monday when that happens on the last day and on the next",
      [
        { from: "2026-11-05", until: "2026-11-05" },
        { from: "2026-11-06", until: "2026-11-06" },
      ],
      "2026-11-09",
    ],
    [
      "is Thursday when asked and answered on one day after the last",
      [{ from: "2026-11-06", until: "2026-11-06" }],
      "2026-11-05",
    ],
    [
      "is Thursday when asked and answered the day it opened",
      [{ from: monday, until: monday }],
      "2026-11-05",
    ],
    [
      "is Monday when asked on Tuesday, answered on Wednesday",
      [{ from: "2026-11-03", until: "2026-11-04" }],
      "2026-11-09",
    ],
    [
      "leaves a whole day after an answer to a question of the last day",
      [{ from: "2026-11-05", until: "2026-11-10" }],
      "2026-11-11",
    ],
    [
      "is Thursday when asked only after it was over",
      [{ from: "2026-11-06", until: "2026-11-20" }],
      "2026-11-05",
    ],
    [
      "does not move for a rest over the weekend before it",
      [{ from: "2026-10-31", until: "2026-11-01" }],
      "2026-11-05",
    ],
    [
      "does not move for a rest that ended on the day it opened",
      [{ from: "2026-10-30", until: monday }],
      "2026-11-05",
    ],
    [
      "counts days asked twice once",
      [
        { from: "2026-11-03", until: "2026-11-05" },
        { from: "2026-11-04", until: "2026-11-05" },
      ],
      "2026-11-10",
    ],
    [
      "counts a day that ends one rest and begins the next once",
      [
        { from: "2026-11-04", until: "2026-11-05" },
        { from: "2026-11-03", until: "2026-11-04" },
      ],
      "2026-11-10",
    ],
  ])("%s", (_, rests, lastDay) => {
    expect(findDeadline(none, { openedOn: monday, rests, periodInWorkingDays: 3 })).toEqual({
      outcome: "running",
      lastDay,
    });
  });

  test.each([
    ["a question asked the day it opened", monday],
    ["a question of the last day", "2026-11-05"],
    ["a question from before it opened", "2026-10-30"],
  ])("is not known while %s is open", (_, from) => {
    const rests = [{ from, until: null }];

    expect(findDeadline(none, { openedOn: monday, rests, periodInWorkingDays: 3 })).toEqual({
      outcome: "resting",
    });
  });

  test("stays where it was when a question is asked after it", () => {
    const rests = [{ from: "2026-11-06", until: null }];

    expect(findDeadline(none, { openedOn: monday, rests, periodInWorkingDays: 3 })).toEqual({
      outcome: "running",
      lastDay: "2026-11-05",
    });
  });
});

describe("the deadline over free days", () => {
  test.each([
    ["opened on a Friday evening", "2026-11-20", 1, "2026-11-23"],
    ["over Christmas and New Year", "2026-12-23", 5, "2026-12-31"],
    ["with a closing day between a holiday and the weekend", "2027-05-05", 1, "2027-05-10"],
  ])("%s", (_, openedOn, periodInWorkingDays, lastDay) => {
    expect(findDeadline(exampleFreeDays, { openedOn, rests: [], periodInWorkingDays })).toEqual({
      outcome: "running",
      lastDay,
    });
  });

  test("a rest from the last day before Christmas until the first after it costs two days", () => {
    const rests = [{ from: "2026-12-24", until: "2026-12-28" }];

    expect(findDeadline(exampleFreeDays, { openedOn: "2026-12-22", rests, periodInWorkingDays: 3 })).toEqual({
      outcome: "running",
      lastDay: "2026-12-30",
    });
  });
});

describe("working days waited", () => {
  test.each<[string, string, Rest[], number]>([
    ["none on the day it opened", monday, [], 0],
    ["none before it opened", "2026-10-30", [], 0],
    ["one the day after", "2026-11-03", [], 1],
    ["five after a week", "2026-11-09", [], 5],
    ["no longer the day on which somebody asks", "2026-11-04", [{ from: "2026-11-04", until: null }], 1],
    ["no more while the question is open", "2026-11-20", [{ from: "2026-11-04", until: null }], 1],
    ["not the day of the answer", "2026-11-09", [{ from: "2026-11-04", until: "2026-11-09" }], 1],
    ["again from the day after it", "2026-11-10", [{ from: "2026-11-04", until: "2026-11-09" }], 2],
    [
      "all when asked and answered on one day",
      "2026-11-04",
      [{ from: "2026-11-04", until: "2026-11-04" }],
      2,
    ],
    [
      "none while a question from before it opened is open",
      "2026-11-10",
      [{ from: "2026-10-28", until: null }],
      0,
    ],
  ])("%s", (_, until, rests, workingDays) => {
    expect(countWorkingDaysWaited(none, { openedOn: monday, until, rests })).toBe(workingDays);
  });
});

describe("for any clock", () => {
  const dayAt = (offset: number) => formatCalendarDay(parseCalendarDay("2026-11-02") + offset);
  const anyDay = fc.integer({ min: 0, max: 120 }).map(dayAt);
  const anyFreeDays = fc
    .array(anyDay, { maxLength: 20 })
    .map((days) => new Map(days.map((day) => [day, "frei"])));
  const anyRest = fc
    .record({ from: fc.integer({ min: -10, max: 100 }), length: fc.integer({ min: 0, max: 15 }) })
    .map(({ from, length }) => ({ from: dayAt(from), until: dayAt(from + length) }));
  const anyRests = fc.array(anyRest, { maxLength: 5 });
  const anyClock = fc.record({
    openedOn: anyDay,
    rests: anyRests,
    periodInWorkingDays: fc.integer({ min: 1, max: 40 }),
  });

  function lastDayOf(freeDays: FreeDays, clock: WaitingClock): string {
    const deadline = findDeadline(freeDays, clock);
    if (deadline.outcome === "resting") throw new Error("No question is open.");
    return deadline.lastDay;
  }

  test("the period is used up at the end of its last day and not the day before", () => {
    fc.assert(
      fc.property(anyFreeDays, anyClock, (freeDays, clock) => {
        const lastDay = lastDayOf(freeDays, clock);
        // One asked and answered on the last day moves it by more than is waited: the next property tells of it.
        fc.pre(clock.rests.every(({ from, until }) => from !== until));
        const dayBefore = formatCalendarDay(parseCalendarDay(lastDay) - 1);

        expect(countWorkingDaysWaited(freeDays, { ...clock, until: lastDay })).toBe(
          clock.periodInWorkingDays,
        );
        expect(countWorkingDaysWaited(freeDays, { ...clock, until: dayBefore })).toBe(
          clock.periodInWorkingDays - 1,
        );
      }),
    );
  });

  test("after every answer to a question asked in time a whole working day is left", () => {
    fc.assert(
      fc.property(anyFreeDays, anyClock, (freeDays, clock) => {
        const lastDay = lastDayOf(freeDays, clock);

        for (const { until } of clock.rests.filter(({ from }) => from <= lastDay)) {
          expect(countWorkingDays(freeDays, until, lastDay)).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("without a rest it is the plain period and the plain count", () => {
    fc.assert(
      fc.property(anyFreeDays, anyClock, anyDay, (freeDays, clock, until) => {
        const { openedOn, periodInWorkingDays: count } = clock;
        const end = findPeriodEnd(freeDays, openedOn, { unit: "working-days", count });

        expect(lastDayOf(freeDays, { ...clock, rests: [] })).toBe(end);
        expect(countWorkingDaysWaited(freeDays, { openedOn, until, rests: [] })).toBe(
          countWorkingDays(freeDays, openedOn, until),
        );
      }),
    );
  });

  test("one more rest never makes the deadline earlier, nor does a longer one", () => {
    fc.assert(
      fc.property(anyFreeDays, anyClock, anyRest, fc.nat(10), (freeDays, clock, rest, more) => {
        const longer = { from: rest.from, until: formatCalendarDay(parseCalendarDay(rest.until) + more) };
        const without = lastDayOf(freeDays, clock);
        const withRest = lastDayOf(freeDays, { ...clock, rests: [...clock.rests, rest] });
        const withLonger = lastDayOf(freeDays, { ...clock, rests: [...clock.rests, longer] });

        expect(withRest >= without).toBe(true);
        expect(withLonger >= withRest).toBe(true);
      }),
    );
  });

  test("the order of rests does not matter, and neither does the same rest twice", () => {
    fc.assert(
      fc.property(anyFreeDays, anyClock, anyDay, (freeDays, clock, until) => {
        const again = { ...clock, rests: [...clock.rests, ...clock.rests].reverse() };

        expect(lastDayOf(freeDays, again)).toBe(lastDayOf(freeDays, clock));
        expect(countWorkingDaysWaited(freeDays, { ...again, until })).toBe(
          countWorkingDaysWaited(freeDays, { ...clock, until }),
        );
      }),
    );
  });

  test("while a question is open the count is that of the evening before, whenever one looks", () => {
    fc.assert(
      fc.property(
        anyFreeDays,
        anyClock,
        anyDay,
        fc.nat(60),
        (freeDays, { openedOn, rests }, asked, later) => {
          const open = [...rests, { from: asked, until: null }];
          const dayBefore = formatCalendarDay(parseCalendarDay(asked) - 1);
          const until = formatCalendarDay(parseCalendarDay(asked) + later);

          expect(countWorkingDaysWaited(freeDays, { openedOn, until, rests: open })).toBe(
            countWorkingDaysWaited(freeDays, { openedOn, until: dayBefore, rests }),
          );
        },
      ),
    );
  });

  test("an open question either rests or was asked after the last day", () => {
    fc.assert(
      fc.property(anyFreeDays, anyClock, anyDay, (freeDays, clock, asked) => {
        const before = lastDayOf(freeDays, clock);
        const deadline = findDeadline(freeDays, {
          ...clock,
          rests: [...clock.rests, { from: asked, until: null }],
        });

        expect(deadline).toEqual(
          asked > before ? { outcome: "running", lastDay: before } : { outcome: "resting" },
        );
      }),
    );
  });
});

test.each([0, -1, 2.5, Number.NaN])("a period of %s working days is refused", (periodInWorkingDays) => {
  expect(() => findDeadline(none, { openedOn: monday, rests: [], periodInWorkingDays })).toThrow(RangeError);
});

test("a rest that ends before it begins is refused", () => {
  const rests = [{ from: "2026-11-05", until: "2026-11-04" }];

  expect(() => findDeadline(none, { openedOn: monday, rests, periodInWorkingDays: 3 })).toThrow(RangeError);
  expect(() => countWorkingDaysWaited(none, { openedOn: monday, until: "2026-11-09", rests })).toThrow(
    RangeError,
  );
});
