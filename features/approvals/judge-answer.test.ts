import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "#platform/values/day-value.ts";
import { findAnswerLastDay, judgeAnswer } from "./judge-answer.ts";
import type { AnswerStep } from "./judge-answer.ts";

const freeDays = new Map([["2026-12-25", "1. Weihnachtstag"]]);
const noon = (day: string) => new Date(`${day}T11:00:00Z`);
// Asked on Monday 23 November, with ten working days.
const asked = {
  state: "questioned",
  answerLastDay: "2026-12-07",
  answerRemindedAt: null,
  answerOverdueAt: null,
} as const;
const period = { periodInWorkingDays: 10 };

describe("the day until which an answer is expected", () => {
  test.each([
    ["asked on a Monday, with ten working days", "2026-11-23", 10, "2026-12-07"],
    ["asked on a Friday evening, with one", "2026-11-27", 1, "2026-11-30"],
    ["asked on a Saturday, with one", "2026-11-28", 1, "2026-11-30"],
    ["over a holiday", "2026-12-23", 3, "2026-12-29"],
  ])("%s", (_case, askedOn, periodInWorkingDays, lastDay) => {
    expect(findAnswerLastDay(freeDays, { periodInWorkingDays }, askedOn)).toBe(lastDay);
  });
});

describe("what is due at a question", () => {
  test.each<[string, Partial<Parameters<typeof judgeAnswer>[0]>, Date, AnswerStep]>([
    ["with more than half of the time left", {}, noon("2026-11-27"), "nothing"],
    ["with half of it left", {}, noon("2026-11-30"), "remind-team"],
    ["on the week-end before half of it", {}, noon("2026-11-29"), "nothing"],
    ["reminded already", { answerRemindedAt: noon("2026-11-30") }, noon("2026-12-04"), "nothing"],
    [
      "on the last day",
      { answerRemindedAt: noon("2026-11-30") },
      noon("2026-12-07"),
      "remind-team-on-last-day",
    ],
    ["reminded on it", { answerRemindedAt: noon("2026-12-07") }, noon("2026-12-07"), "nothing"],
    ["on its last day without any reminder before", {}, noon("2026-12-07"), "remind-team-on-last-day"],
    [
      "in its last second",
      { answerRemindedAt: noon("2026-12-07") },
      new Date("2026-12-07T22:59:59Z"),
      "nothing",
    ],
    ["with its end", {}, new Date("2026-12-07T23:00:00Z"), "tell-overdue"],
    ["a year later", {}, noon("2027-12-07"), "tell-overdue"],
    ["told already", { answerOverdueAt: noon("2026-12-08") }, noon("2026-12-09"), "nothing"],
    ["answered", { state: "open" }, noon("2026-12-09"), "nothing"],
    ["decided without the answer", { state: "granted" }, noon("2026-12-09"), "nothing"],
    ["dropped", { state: "dropped" }, noon("2026-12-09"), "nothing"],
    ["where no day is known", { answerLastDay: null }, noon("2026-12-09"), "nothing"],
  ])("%s", (_when, round, now, step) => {
    expect(judgeAnswer({ ...asked, ...round }, period, { freeDays, now })).toBe(step);
  });

  test("of a period of one working day: only the last day reminds", () => {
    const short = { ...asked, answerLastDay: "2026-11-24" };
    const judge = (now: Date) => judgeAnswer(short, { periodInWorkingDays: 1 }, { freeDays, now });

    expect(judge(noon("2026-11-23"))).toBe("nothing");
    expect(judge(noon("2026-11-24"))).toBe("remind-team-on-last-day");
  });
});

describe("for random times at which the watch runs", () => {
  const anyTimes = fc
    .array(fc.integer({ min: 0, max: 24 * 60 }), { maxLength: 40 })
    .map((hours) => hours.toSorted((one, other) => one - other));

  test("a team is reminded twice at most, never twice a day, and what is over is told once, whatever was missed", () => {
    fc.assert(
      fc.property(anyTimes, fc.integer({ min: 1, max: 20 }), (hours, periodInWorkingDays) => {
        const askedAt = noon("2026-11-23");
        const answerLastDay = findAnswerLastDay(freeDays, { periodInWorkingDays }, dayOf(askedAt));
        const round: { answerRemindedAt: Date | null; answerOverdueAt: Date | null } = {
          answerRemindedAt: null,
          answerOverdueAt: null,
        };
        const done = [...hours, 24 * 90].map((hour) => {
          const now = new Date(askedAt.getTime() + hour * 3_600_000);
          const step = judgeAnswer(
            { ...asked, ...round, answerLastDay },
            { periodInWorkingDays },
            { freeDays, now },
          );
          if (step === "tell-overdue") round.answerOverdueAt = now;
          if (step.startsWith("remind")) round.answerRemindedAt = now;
          return { step, day: dayOf(now) };
        });
        const reminders = done.filter(({ step }) => step.startsWith("remind"));

        expect(done.filter(({ step }) => step === "tell-overdue")).toHaveLength(1);
        expect(reminders.length).toBeLessThanOrEqual(2);
        expect(new Set(reminders.map(({ day }) => day)).size).toBe(reminders.length);
        for (const { day } of reminders) expect(day <= answerLastDay).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
