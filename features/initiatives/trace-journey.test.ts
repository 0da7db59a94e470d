import { describe, expect, test } from "vitest";
import { findState, traceJourney } from "./trace-journey.ts";

const day = (number: number, hour = 12) => new Date(Date.UTC(2026, 10, number, hour));
const working = (from: Date, until: Date | null = null) => ({ from, until, waitsFor: null });
const waiting = (from: Date, until: Date | null = null) => ({ from, until, waitsFor: "Datenschutz" });

describe("the way of an initiative", () => {
  test("begins with its oldest need and lasts until now", () => {
    const initiative = {
      createdAt: day(10),
      end: null,
      stays: [working(day(10), day(12)), waiting(day(12))],
    };

    const journey = traceJourney(initiative, [{ createdAt: day(5) }, { createdAt: day(2) }], day(20));

    expect(journey).toEqual([
      { link: "need", from: day(2), until: day(10) },
      { link: "initiative", from: day(10), until: day(12), waitsFor: null },
      { link: "initiative", from: day(12), until: day(20), waitsFor: "Datenschutz" },
    ]);
  });

  test("has no stretch as a need where the need is younger, or gone", () => {
    const initiative = { createdAt: day(10), end: null, stays: [working(day(10))] };

    const links = [[{ createdAt: day(11) }], []].map((needs) =>
      traceJourney(initiative, needs, day(20)).map((stay) => stay.link),
    );

    expect(links).toEqual([["initiative"], ["initiative"]]);
  });

  test("leaves out the time between an end and being taken up again", () => {
    const initiative = {
      createdAt: day(1),
      end: null,
      stays: [working(day(1), day(3)), working(day(8))],
    };

    expect(traceJourney(initiative, [], day(9)).map(({ from, until }) => [from, until])).toEqual([
      [day(1), day(3)],
      [day(8), day(9)],
    ]);
  });
});

describe("where an initiative is", () => {
  test.each([
    [
      { end: null, stays: [working(day(1))] },
      { kind: "working", since: day(1), days: 8 },
    ],
    [
      { end: null, stays: [working(day(1), day(4)), waiting(day(4))] },
      { kind: "waiting", waitsFor: "Datenschutz", since: day(4), days: 5 },
    ],
    [
      {
        end: { at: day(6), ending: "dropped" as const, reason: "Zu teuer." },
        stays: [waiting(day(1), day(6))],
      },
      { kind: "ended", ending: "dropped", reason: "Zu teuer.", since: day(6), days: 3 },
    ],
  ])("%#: is told with since when and how many days", (lived, expected) => {
    expect(findState({ createdAt: day(1), ...lived }, day(9))).toEqual(expected);
  });

  test("counts days of the calendar in Germany: five to midnight to five past is a day", () => {
    const evening = new Date("2026-11-09T22:55:00Z");
    const morning = new Date("2026-11-09T23:05:00Z");

    const state = findState({ createdAt: evening, end: null, stays: [working(evening)] }, morning);

    expect(state.days).toBe(1);
  });
});
