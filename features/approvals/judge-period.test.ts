import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDeadline } from "#engines/working-calendar/waiting-clock.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { aStation } from "#tests/approvals/a-path-content.ts";
import type { RoundState, StationDecision } from "./approval.ts";
import { judgePeriod } from "./judge-period.ts";
import type { PeriodStep } from "./judge-period.ts";
import { listRests } from "./list-rests.ts";

const freeDays = new Map([["2026-12-25", "1. Weihnachtstag"]]);
const noon = (day: string) => new Date(`${day}T11:00:00Z`);
const open = {
  id: "a",
  state: "open",
  lastDay: "2026-12-07",
  remindedAt: null,
  escalatedAt: null,
} as const;
const byOrder = { means: "granted", order: "BPersVG § 70 Abs. 3" } as const;
const staffCouncil = aStation({ key: "a", subject: "staff-council", silence: byOrder });

describe("what is due at a round", () => {
  test.each<[string, Partial<Parameters<typeof judgePeriod>[0]>, Date, PeriodStep]>([
    ["three working days before", {}, noon("2026-12-02"), "nothing"],
    ["two working days before", {}, noon("2026-12-03"), "remind"],
    ["on the week-end between", {}, noon("2026-12-05"), "remind"],
    ["reminded already", { remindedAt: noon("2026-12-03") }, noon("2026-12-04"), "nothing"],
    ["on the last day", { remindedAt: noon("2026-12-03") }, noon("2026-12-07"), "remind-on-last-day"],
    ["reminded on it", { remindedAt: noon("2026-12-07") }, noon("2026-12-07"), "nothing"],
    ["in its last second", { remindedAt: noon("2026-12-07") }, new Date("2026-12-07T22:59:59Z"), "nothing"],
    ["with its end", {}, new Date("2026-12-07T23:00:00Z"), "escalate"],
    ["a year later", {}, noon("2027-12-07"), "escalate"],
    ["escalated already", { escalatedAt: noon("2026-12-08") }, noon("2026-12-09"), "nothing"],
    ["while the clock rests", { state: "questioned", lastDay: null }, noon("2026-12-09"), "nothing"],
    ["before it opens", { state: "waiting", lastDay: null }, noon("2026-12-09"), "nothing"],
    ["decided", { state: "granted" }, noon("2026-12-09"), "nothing"],
    ["dropped", { state: "dropped" }, noon("2026-12-09"), "nothing"],
  ])("%s", (_when, round, now, step) => {
    const calendar = { decisions: [], freeDays, now };

    expect(judgePeriod({ ...open, ...round }, aStation({ key: "a" }), calendar)).toBe(step);
  });

  test.each([
    ["an order that is named", staffCouncil, "grant-by-silence"],
    ["an order without a name", { ...staffCouncil, silence: { ...byOrder, order: "" } }, "escalate"],
    ["data protection", { ...staffCouncil, subject: "data-protection" }, "escalate"],
    ["information security", { ...staffCouncil, subject: "information-security" }, "escalate"],
    ["budget", { ...staffCouncil, subject: "budget" }, "escalate"],
    ["data protection by its name", { ...staffCouncil, name: "Behördlicher Datenschutz" }, "escalate"],
  ] as const)("silence by %s: %s", (_case, station, step) => {
    const calendar = { decisions: [], freeDays, now: noon("2026-12-08") };

    expect(judgePeriod(open, station, calendar)).toBe(step);
  });

  test("a question that was answered is a reason to remind again", () => {
    const reminded = { ...open, remindedAt: noon("2026-12-03") };
    const answered = (at: Date) => [{ roundId: "a", kind: "answer", decidedAt: at } as const];
    const judgedAfter = (at: Date) =>
      judgePeriod(reminded, aStation({ key: "a" }), {
        decisions: answered(at),
        freeDays,
        now: noon("2026-12-04"),
      });

    expect(judgedAfter(noon("2026-12-02"))).toBe("nothing");
    expect(judgedAfter(new Date("2026-12-03T12:00:00Z"))).toBe("remind");
  });
});

/** Hours after the opening at which somebody looks, asks or answers. */
const anySteps = fc.array(
  fc.record({
    hour: fc.integer({ min: 0, max: 24 * 60 }),
    act: fc.constantFrom("watch", "watch", "watch", "question", "answer"),
  }),
  { maxLength: 40 },
);

type Model = {
  state: RoundState;
  lastDay: string | null;
  remindedAt: Date | null;
  escalatedAt: Date | null;
  closedAt: Date | null;
};

/** One round through time, noted as the watch notes it; answers every step that was due. */
function live(
  steps: readonly { readonly hour: number; readonly act: string }[],
  given: { readonly periodInWorkingDays: number; readonly isByOrder: boolean },
): readonly { readonly step: PeriodStep; readonly at: Date; readonly lastDay: string | null }[] {
  const { periodInWorkingDays } = given;
  const station = { ...(given.isByOrder ? staffCouncil : aStation({ key: "a" })), periodInWorkingDays };
  const openedAt = noon("2026-11-23");
  const decisions: Pick<StationDecision, "roundId" | "kind" | "decidedAt">[] = [];
  const reckon = () => {
    const rests = listRests(decisions, "a");
    const deadline = findDeadline(freeDays, { openedOn: dayOf(openedAt), rests, periodInWorkingDays });
    return deadline.outcome === "running" ? deadline.lastDay : null;
  };
  const round: Model = {
    state: "open",
    lastDay: reckon(),
    remindedAt: null,
    escalatedAt: null,
    closedAt: null,
  };
  return steps.flatMap(({ hour, act }) => {
    const at = new Date(openedAt.getTime() + hour * 3_600_000);
    if (act === "question" && round.state === "open") {
      decisions.push({ roundId: "a", kind: "question", decidedAt: at });
      Object.assign(round, { state: "questioned", lastDay: null });
      return [];
    }
    if (act === "answer" && round.state === "questioned") {
      decisions.push({ roundId: "a", kind: "answer", decidedAt: at });
      Object.assign(round, { state: "open", lastDay: reckon() });
      return [];
    }
    const step = judgePeriod({ id: "a", ...round }, station, { decisions, freeDays, now: at });
    const { lastDay } = round;
    if (step === "escalate") round.escalatedAt = at;
    if (step === "grant-by-silence") round.state = "granted-by-silence";
    if (step === "remind" || step === "remind-on-last-day") round.remindedAt = at;
    return [{ step, at, lastDay }];
  });
}

describe("for random times at which the watch runs, late, often or hardly ever", () => {
  const anyPeriod = fc.record({
    periodInWorkingDays: fc.integer({ min: 1, max: 20 }),
    isByOrder: fc.boolean(),
  });
  const inOrder = anySteps.map((steps) => steps.toSorted((one, other) => one.hour - other.hour));

  test("a round is escalated or granted by silence at most once, and never before its period is over", () => {
    fc.assert(
      fc.property(inOrder, anyPeriod, (steps, given) => {
        const ends = live(steps, given).filter(
          ({ step }) => step === "escalate" || step === "grant-by-silence",
        );

        expect(ends.length).toBeLessThanOrEqual(1);
        for (const { at, lastDay } of ends) expect(dayOf(at) > (lastDay ?? "9999")).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("nobody is reminded twice on one day, or after the last day", () => {
    fc.assert(
      fc.property(inOrder, anyPeriod, (steps, given) => {
        const reminders = live(
          steps.filter(({ act }) => act === "watch"),
          given,
        ).filter(({ step }) => step === "remind" || step === "remind-on-last-day");

        expect(new Set(reminders.map(({ at }) => dayOf(at))).size).toBe(reminders.length);
        expect(reminders.length).toBeLessThanOrEqual(2);
        for (const { at, lastDay } of reminders) expect(dayOf(at) <= (lastDay ?? "")).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("whatever was missed, the last look after the end finds the round ended", () => {
    fc.assert(
      fc.property(inOrder, anyPeriod, (steps, given) => {
        const watching = [...steps.filter(({ act }) => act === "watch"), { hour: 24 * 90, act: "watch" }];
        const ends = live(watching, given).filter(
          ({ step }) => step === "escalate" || step === "grant-by-silence",
        );

        expect(ends).toHaveLength(1);
      }),
      { numRuns: 1_000 },
    );
  });
});
