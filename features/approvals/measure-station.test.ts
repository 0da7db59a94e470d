import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureStation } from "./measure-station.ts";
import type { MeasuredRound } from "./measure-station.ts";

const threshold = 5;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A round that was decided on this day of the year, after so many working days. */
function decided(day: number, workingDaysWaited: number, hasChangedSomething = false): MeasuredRound {
  return {
    workingDaysWaited,
    decidedAt: new Date(Date.UTC(2026, 0, 1) + day * DAY_MS),
    isOpen: false,
    hasChangedSomething,
  };
}

function open(workingDaysWaited: number): MeasuredRound {
  return { workingDaysWaited, decidedAt: null, isOpen: true, hasChangedSomething: false };
}

/** "9, 13, 13+" as published: a plus marks who was still open. */
function readWaits(text: string): readonly MeasuredRound[] {
  return text
    .split(", ")
    .map((word, place) =>
      word.endsWith("+") ? open(Number(word.replace("+", ""))) : decided(place, Number(word)),
    );
}

describe("published examples", () => {
  test("leukaemia, maintained group, R survival, survfit(data = aml): median 31, 85th percentile not reached by 161", () => {
    const { waiting } = measureStation(
      readWaits("9, 13, 13+, 18, 23, 28+, 31, 34, 45+, 48, 161+"),
      threshold,
    );

    expect(waiting).toEqual({
      outcome: "measured",
      median: { outcome: "reached", time: 31, firstTime: 31 },
      percentile85: { outcome: "not-reached", observedUntil: 161 },
      rounds: 11,
    });
  });

  test("1 of 29, Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3: 0.0061 to 0.1718", () => {
    const rounds = Array.from({ length: 29 }, (_empty, day) => decided(day, 3, day === 7));

    const { decisions } = measureStation(rounds, threshold);

    expect(decisions).toEqual({
      outcome: "measured",
      changed: 1,
      of: 29,
      low: expect.closeTo(0.0061, 4) as number,
      high: expect.closeTo(0.1718, 4) as number,
    });
  });
});

describe("the value of a station", () => {
  test("counts an open round that is longer than all closed ones for as long as it has waited", () => {
    const closed = [decided(1, 2), decided(2, 3), decided(3, 4), decided(4, 5)];

    const alone = measureStation([...closed, decided(5, 6)], threshold).waiting;
    const withLongOne = measureStation([...closed, open(30)], threshold);

    expect(alone).toMatchObject({ percentile85: { outcome: "reached", time: 6 } });
    expect(withLongOne.open).toBe(1);
    expect(withLongOne.waiting).toMatchObject({
      median: { outcome: "reached", time: 4 },
      percentile85: { outcome: "not-reached", observedUntil: 30 },
    });
  });

  test("looks at the last 40 decisions by the day of the decision, in whatever order they come", () => {
    const old = Array.from({ length: 10 }, (_empty, day) => decided(day, 1, true));
    const newer = Array.from({ length: 40 }, (_empty, day) => decided(100 + day, 1, day < 3));

    const { decisions } = measureStation([...newer.toReversed(), ...old], threshold);

    expect(decisions).toMatchObject({ outcome: "measured", changed: 3, of: 40 });
  });

  test("is not said of fewer decisions than the threshold, and waiting of as many rounds", () => {
    const four = [decided(1, 2), decided(2, 3), decided(3, 4), decided(4, 5)];

    expect(measureStation(four, threshold)).toEqual({
      open: 0,
      decisions: { outcome: "too-few", of: 4, threshold },
      waiting: { outcome: "too-few", rounds: 4, threshold },
    });
    expect(measureStation([...four, open(1)], threshold)).toMatchObject({
      open: 1,
      decisions: { outcome: "too-few", of: 4 },
      waiting: { outcome: "measured", rounds: 5 },
    });
  });

  test("of a station that nobody was ever asked at is too few, not zero", () => {
    expect(measureStation([], threshold)).toEqual({
      open: 0,
      decisions: { outcome: "too-few", of: 0, threshold },
      waiting: { outcome: "too-few", rounds: 0, threshold },
    });
  });

  test("does not depend on the order of rounds, and its interval holds the share", () => {
    const anyRound = fc.record({
      workingDaysWaited: fc.integer({ min: 0, max: 60 }),
      decidedAt: fc.option(fc.date({ noInvalidDate: true }), { nil: null }),
      isOpen: fc.boolean(),
      hasChangedSomething: fc.boolean(),
    });
    const anyRounds = fc.uniqueArray(anyRound, {
      maxLength: 60,
      selector: (round) => round.decidedAt?.getTime() ?? round,
    });
    fc.assert(
      fc.property(anyRounds, (rounds) => {
        const value = measureStation(rounds, threshold);
        expect(measureStation(rounds.toReversed(), threshold)).toEqual(value);
        if (value.decisions.outcome === "too-few") return;
        const { changed, of, low, high } = value.decisions;
        expect(of).toBeLessThanOrEqual(40);
        expect(low).toBeLessThanOrEqual(changed / of + Number.EPSILON);
        expect(high).toBeGreaterThanOrEqual(changed / of - Number.EPSILON);
      }),
    );
  });
});
