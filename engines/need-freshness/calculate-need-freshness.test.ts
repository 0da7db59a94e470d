import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateNeedFreshness } from "./calculate-need-freshness.ts";
import type { Confirmation, Evidence, NeedEvidence, NeedFreshness } from "./calculate-need-freshness.ts";
import { freshnessStates } from "./freshness-state.ts";
import { defaultHalfLives } from "./half-lives.ts";

const supports = (kind: string, ageDays: Evidence["ageDays"], count = 1): Evidence => ({
  kind,
  ageDays,
  stance: "supports",
  count,
});
const contradicts = (kind: string, ageDays: Evidence["ageDays"], count = 1): Evidence => ({
  ...supports(kind, ageDays, count),
  stance: "contradicts",
});

/** The numbers of needs that must have one. */
function numberOf(answer: NeedFreshness): number {
  if (answer.outcome !== "computed") throw new Error(`expected a number, got "${answer.reason}"`);
  return answer.freshness;
}

describe("the state of a need", () => {
  const table: readonly [string, Evidence[], number[], string, number][] = [
    ["feedback of today", [supports("feedback", 0)], [], "fresh", 1],
    ["feedback of tomorrow counts as today's", [supports("feedback", -1)], [], "fresh", 1],
    ["feedback after one half-life", [supports("feedback", 180)], [], "fresh", 0.5],
    ["feedback a day later", [supports("feedback", 181)], [], "check", 0.498078294],
    ["feedback after two half-lives", [supports("feedback", 360)], [], "check", 0.25],
    ["feedback a day later than that", [supports("feedback", 361)], [], "faded", 0.249039147],
    ["feedback from the year dot", [supports("feedback", 1_000_000)], [], "faded", 0],
    ["an interview of the same age lasts", [supports("interview", 361)], [], "fresh", 0.503812529],
    ["a call after one half-life", [supports("support-call", 180)], [], "fresh", 0.5],
    ["an observation after one", [supports("usability-observation", 365)], [], "fresh", 0.5],
    ["an accessibility finding after one", [supports("accessibility-finding", 730)], [], "fresh", 0.5],
    ["an import after one", [supports("import", 365)], [], "fresh", 0.5],
    [
      "many old voices are no fresher than the youngest",
      [supports("feedback", 400, 500)],
      [],
      "faded",
      0.214310996,
    ],
    ["an old voice, confirmed today", [supports("feedback", 1000)], [0], "fresh", 1],
    ["an old voice, confirmed a year ago", [supports("feedback", 1000)], [365], "faded", 0.245232522],
    [
      "one voice, one contrary voice",
      [supports("feedback", 0), contradicts("feedback", 0)],
      [],
      "fresh",
      0.5,
    ],
    [
      "one voice, two contrary",
      [supports("feedback", 0), contradicts("feedback", 0, 2)],
      [],
      "check",
      0.333333333,
    ],
    ["one voice, four contrary", [supports("feedback", 0), contradicts("feedback", 0, 4)], [], "faded", 0.2],
    [
      "an old contrary voice weighs half after two years, whatever its kind",
      [supports("feedback", 0), contradicts("feedback", 730, 2)],
      [],
      "fresh",
      0.5,
    ],
    [
      "undated voices add nothing to a number",
      [supports("feedback", 361), supports("import", "undated", 9)],
      [],
      "faded",
      0.249039147,
    ],
    [
      "undated contrary voices take nothing",
      [supports("feedback", 0), contradicts("import", "undated", 9)],
      [],
      "fresh",
      1,
    ],
    [
      "undated voices, confirmed half a year ago",
      [supports("import", "undated")],
      [181],
      "check",
      0.498078294,
    ],
  ];

  test.each(table)("%s", (_, evidence, confirmed, ...[state, freshness]) => {
    const confirmations = confirmed.map((ageDays) => ({ ageDays }));

    const answer = calculateNeedFreshness({ evidence, confirmations });

    expect(answer).toMatchObject({ outcome: "computed", state, freshness });
  });

  const withoutNumber: readonly [string, Evidence[], number[], string, string][] = [
    ["only undated voices", [supports("import", "undated", 40)], [], "check", "undated"],
    [
      "undated voices and dated contrary ones",
      [supports("import", "undated"), contradicts("feedback", 0)],
      [],
      "check",
      "undated",
    ],
    ["nothing at all", [], [], "faded", "no-evidence"],
    ["only contrary voices", [contradicts("feedback", 0)], [], "faded", "no-evidence"],
    ["only undated contrary voices", [contradicts("import", "undated")], [], "faded", "no-evidence"],
    ["a confirmation of nothing", [], [0], "faded", "no-evidence"],
    ["a group of no items", [supports("feedback", 0, 0)], [], "faded", "no-evidence"],
  ];

  test.each(withoutNumber)("%s: no number, but a reason", (_, evidence, confirmed, ...[state, reason]) => {
    const confirmations = confirmed.map((ageDays) => ({ ageDays }));

    const answer = calculateNeedFreshness({ evidence, confirmations });

    expect(answer).toMatchObject({ outcome: "not-computable", state, reason });
    expect(answer).not.toHaveProperty("freshness");
  });

  test("follows half-lives that an authority has set", () => {
    const evidence = [supports("citizens' assembly", 30)];

    const answer = calculateNeedFreshness({ evidence, halfLives: { "citizens' assembly": 15 } });

    expect(answer).toMatchObject({ state: "check", freshness: 0.25 });
  });
});

describe("the explanation", () => {
  test("names the youngest item and the one that stands in the formula", () => {
    const evidence = [
      supports("accessibility-finding", 100),
      supports("feedback", 60),
      supports("feedback", 90),
    ];

    const answer = calculateNeedFreshness({ evidence });

    expect(answer).toMatchObject({
      youngest: { kind: "feedback", ageDays: 60 },
      liveliest: { kind: "accessibility-finding", ageDays: 100 },
    });
  });

  test("counts what went in, dated or not", () => {
    const evidence = [
      supports("feedback", 180, 4),
      supports("import", "undated", 3),
      contradicts("feedback", 0, 2),
      contradicts("import", "undated"),
    ];

    const answer = calculateNeedFreshness({ evidence, confirmations: [{ ageDays: 360, count: 2 }] });

    expect(answer).toMatchObject({
      supportingLife: 4 * 0.5 + 2 * 0.25,
      contradictingLife: 2,
      counts: {
        supporting: 7,
        contradicting: 3,
        confirmations: 2,
        undatedSupporting: 3,
        undatedContradicting: 1,
      },
    });
  });
});

describe("wrong use", () => {
  const wrong: readonly [string, NeedEvidence][] = [
    ["an age that is no number", { evidence: [supports("feedback", NaN)] }],
    ["an endless age", { evidence: [supports("feedback", Infinity)] }],
    ["a confirmation whose age is no number", { evidence: [], confirmations: [{ ageDays: NaN }] }],
    ["half an item", { evidence: [supports("feedback", 0, 0.5)] }],
    ["fewer than no items", { evidence: [supports("feedback", 0, -1)] }],
    ["a count that is no number", { evidence: [supports("feedback", 0, NaN)] }],
    ["a kind without a half-life", { evidence: [supports("rumour", 0)] }],
    ["a kind named like something every object has", { evidence: [supports("constructor", 0)] }],
    ["an undated kind without a half-life", { evidence: [supports("rumour", "undated")] }],
    ["a half-life of nothing", { evidence: [], halfLives: { feedback: 0 } }],
    ["a half-life below nothing", { evidence: [], halfLives: { feedback: -180 } }],
    ["a half-life that is no number", { evidence: [], halfLives: { feedback: NaN } }],
    ["an endless half-life", { evidence: [], halfLives: { feedback: Infinity } }],
    [
      "a confirmation where confirmations have no half-life",
      { evidence: [], confirmations: [{ ageDays: 0 }], halfLives: { feedback: 180 } },
    ],
  ];

  test.each(wrong)("%s is refused", (_, need) => {
    expect(() => calculateNeedFreshness(need)).toThrow(RangeError);
  });
});

const kind = fc.constantFrom(...Object.keys(defaultHalfLives));
const age = fc.integer({ min: -30, max: 3000 });
const ageOrUndated = fc.oneof(
  { weight: 5, arbitrary: age },
  { weight: 1, arbitrary: fc.constant("undated" as const) },
);
const count = fc.integer({ min: 0, max: 20 });
const anyStance = fc.constantFrom("supports" as const, "contradicts" as const);
const row: fc.Arbitrary<Evidence> = fc.record({ kind, ageDays: ageOrUndated, stance: anyStance, count });
const confirmation: fc.Arbitrary<Confirmation> = fc.record({ ageDays: age, count });
const need = fc.record({ evidence: fc.array(row), confirmations: fc.array(confirmation, { maxLength: 4 }) });
/** A need that has a number: something dated supports it. */
const computableNeed = fc.tuple(need, kind, age).map(([{ evidence, confirmations }, someKind, someAge]) => ({
  evidence: [...evidence, supports(someKind, someAge)],
  confirmations,
}));

const worseBy = ({ state }: NeedFreshness) => freshnessStates.indexOf(state);

describe("every need", () => {
  test("lies between 0 and 1, and its state is that of its number", () => {
    fc.assert(
      fc.property(computableNeed, (someNeed) => {
        const answer = calculateNeedFreshness(someNeed);

        const freshness = numberOf(answer);
        expect(freshness).toBeGreaterThanOrEqual(0);
        expect(freshness).toBeLessThanOrEqual(1);
        expect(answer.state === "fresh").toBe(freshness >= 0.5);
        expect(answer.state === "faded").toBe(freshness < 0.25);
      }),
    );
  });

  test("is never lowered by a new supporting voice", () => {
    fc.assert(
      fc.property(computableNeed, kind, ageOrUndated, (someNeed, someKind, someAge) => {
        const before = calculateNeedFreshness(someNeed);

        const evidence = [...someNeed.evidence, supports(someKind, someAge)];
        const after = calculateNeedFreshness({ ...someNeed, evidence });

        expect(numberOf(after)).toBeGreaterThanOrEqual(numberOf(before));
      }),
    );
  });

  test("is never raised by a contrary voice, with a number or without", () => {
    fc.assert(
      fc.property(need, kind, ageOrUndated, (someNeed, someKind, someAge) => {
        const before = calculateNeedFreshness(someNeed);

        const evidence = [...someNeed.evidence, contradicts(someKind, someAge)];
        const after = calculateNeedFreshness({ ...someNeed, evidence });

        expect(worseBy(after)).toBeGreaterThanOrEqual(worseBy(before));
        if (before.outcome === "computed") expect(numberOf(after)).toBeLessThanOrEqual(numberOf(before));
      }),
    );
  });

  test("is never lowered by a confirmation, and a confirmation of today lifts the largest life to 1", () => {
    fc.assert(
      fc.property(computableNeed, age, (someNeed, someAge) => {
        const before = calculateNeedFreshness(someNeed);
        const confirm = (ageDays: number) =>
          calculateNeedFreshness({ ...someNeed, confirmations: [...someNeed.confirmations, { ageDays }] });

        expect(numberOf(confirm(someAge))).toBeGreaterThanOrEqual(numberOf(before));
        expect(confirm(0)).toMatchObject({ liveliest: { life: 1 } });
      }),
    );
  });

  test("is never raised when its supporting evidence ages", () => {
    fc.assert(
      fc.property(computableNeed, fc.integer({ min: 0, max: 2000 }), (someNeed, days) => {
        const aged = grow(someNeed, days, ({ stance }) => stance === "supports");

        expect(numberOf(calculateNeedFreshness(aged))).toBeLessThanOrEqual(
          numberOf(calculateNeedFreshness(someNeed)),
        );
      }),
    );
  });

  test("is never raised by time", () => {
    fc.assert(
      fc.property(computableNeed, fc.integer({ min: 0, max: 2000 }), (someNeed, days) => {
        const later = grow(someNeed, days, () => true);

        expect(numberOf(calculateNeedFreshness(later))).toBeLessThanOrEqual(
          numberOf(calculateNeedFreshness(someNeed)),
        );
      }),
    );
  });

  test("counts the same whether its rows are grouped or single, and in whatever order they come", () => {
    fc.assert(
      fc.property(computableNeed, (someNeed) => {
        const single = {
          evidence: someNeed.evidence.flatMap(spread).toReversed(),
          confirmations: someNeed.confirmations.flatMap(spread).toReversed(),
        };

        const [grouped, ungrouped] = [calculateNeedFreshness(someNeed), calculateNeedFreshness(single)];

        expect(withoutRounding(ungrouped)).toEqual(withoutRounding(grouped));
      }),
    );
  });

  test("leaves its input as it was", () => {
    fc.assert(
      fc.property(need, (someNeed) => {
        for (const item of [...someNeed.evidence, ...someNeed.confirmations]) Object.freeze(item);
        const frozen = {
          evidence: Object.freeze(someNeed.evidence),
          confirmations: Object.freeze(someNeed.confirmations),
          halfLives: Object.freeze({ ...defaultHalfLives }),
        };

        expect(() => calculateNeedFreshness(Object.freeze(frozen))).not.toThrow();
      }),
    );
  });
});

/** Ages below 0 are today's; they start to age from there. */
function grow<Need extends { evidence: Evidence[]; confirmations: Confirmation[] }>(
  someNeed: Need,
  days: number,
  ages: (item: Evidence) => boolean,
): Need {
  const later = (ageDays: number) => Math.max(0, ageDays) + days;
  return {
    ...someNeed,
    evidence: someNeed.evidence.map((item) =>
      item.ageDays !== "undated" && ages(item) ? { ...item, ageDays: later(item.ageDays) } : item,
    ),
    confirmations: someNeed.confirmations.map((item) => ({ ...item, ageDays: later(item.ageDays) })),
  };
}

function spread<Row extends { count?: number | undefined }>(item: Row): Row[] {
  const { count: copies = 1 } = item;
  const single = { ...item };
  delete single.count;
  return Array.from({ length: copies }, () => single);
}

/** Sums differ in their last bits by the order of adding; everything that is shown does not. */
function withoutRounding(answer: NeedFreshness): NeedFreshness {
  if (answer.outcome !== "computed") return answer;
  const round = (life: number) => Math.round(life * 1e6) / 1e6;
  return {
    ...answer,
    supportingLife: round(answer.supportingLife),
    contradictingLife: round(answer.contradictingLife),
  };
}

test("a finding against which feedback speaks does not become fresher by waiting", () => {
  const at = (days: number) =>
    calculateNeedFreshness({
      evidence: [supports("accessibility-finding", days, 10), contradicts("feedback", days, 11)],
    });

  expect(at(0)).toMatchObject({ state: "check", freshness: 0.476190476 });
  expect(at(200)).toMatchObject({ state: "check", freshness: 0.39382813 });
});

describe("the next fall", () => {
  test.each<readonly [string, Evidence[], object | undefined]>([
    ["of feedback of today", [supports("feedback", 0)], { state: "check", inDays: 181 }],
    ["of feedback at its last fresh day", [supports("feedback", 180)], { state: "check", inDays: 1 }],
    ["of feedback that is due for a check", [supports("feedback", 181)], { state: "faded", inDays: 180 }],
    [
      "with an older interview that fades sooner",
      [supports("feedback", 0), supports("interview", 300)],
      { state: "check", inDays: 181 },
    ],
    [
      "with an older finding that fades later",
      [supports("feedback", 0), supports("accessibility-finding", 300)],
      { state: "check", inDays: 431 },
    ],
    ["of what has faded is none", [supports("feedback", 999)], undefined],
  ])("%s", (_, evidence, nextFall) => {
    const answer = calculateNeedFreshness({ evidence });

    expect(answer).toHaveProperty("nextFall", nextFall);
  });

  test("of a half-life that outlasts the horizon is none", () => {
    const answer = calculateNeedFreshness({
      evidence: [supports("law", 0)],
      halfLives: { law: 1e6 },
    });

    expect(answer).toMatchObject({ state: "fresh", nextFall: undefined });
  });

  test("leaps over a state where a half-life is shorter than a day", () => {
    const answer = calculateNeedFreshness({ evidence: [supports("rumour", 0)], halfLives: { rumour: 0.25 } });

    expect(answer).toHaveProperty("nextFall", { state: "faded", inDays: 1 });
  });

  test("is the first worse day that one finds by looking at every day", () => {
    const nearNeed = fc.record({
      evidence: fc.array(
        fc.record({ kind, ageDays: fc.integer({ min: 0, max: 400 }), stance: anyStance, count }),
      ),
      confirmations: fc.array(fc.record({ ageDays: fc.integer({ min: 0, max: 400 }) }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(nearNeed, (someNeed) => {
        const today = calculateNeedFreshness(someNeed);
        fc.pre(today.outcome === "computed");

        expect(today.nextFall).toEqual(lookAtEveryDay(someNeed, today));
      }),
    );
  });
});

/** The slow way round: the whole need again, a day older each time. */
function lookAtEveryDay(
  someNeed: { evidence: Evidence[]; confirmations: Confirmation[] },
  today: NeedFreshness,
): object | undefined {
  if (today.state === "faded") return undefined;
  for (let inDays = 1; inDays <= 3650; inDays += 1) {
    const { state } = calculateNeedFreshness(grow(someNeed, inDays, () => true));
    if (freshnessStates.indexOf(state) > worseBy(today)) return { state, inDays };
  }
  return undefined;
}
