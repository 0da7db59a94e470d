import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aPathContent, aStation, harmless, someLimits } from "#tests/approvals/a-path-content.ts";
import { anyAnswers, anyPathContent } from "#tests/approvals/any-path.ts";
import type { PathContent, Station } from "./approval-path.ts";
import { orderStations, planStations } from "./plan-stations.ts";
import { judgeRule } from "./station-rule.ts";

const needed = { when: "always" } as const;
const spared = { when: "any", conditions: [{ question: "staff-data", is: "yes" }] } as const;

function plan(stations: readonly Station[]) {
  const { needed: planned } = planStations({ stations, limits: someLimits }, harmless);
  return Object.fromEntries(planned.map(({ station, after }) => [station.key, after]));
}

/** Keys of everything that comes before a station, near or far. */
function ancestorsOf(key: string, after: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(after.get(key) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(after.get(next) ?? []));
  }
  return found;
}

const mapOf = (stations: readonly Pick<Station, "key" | "after">[]) =>
  new Map(stations.map(({ key, after }) => [key, after]));

/** What a plan says whatever the order in which it lists it. */
function essenceOf(content: PathContent, answers: typeof harmless) {
  const { needed: planned, spared: left } = planStations(content, answers);
  return {
    needed: planned.map(({ station, after }) => `${station.key} after ${after.toSorted().join()}`).toSorted(),
    spared: left.map(({ station }) => station.key).toSorted(),
  };
}

describe("which stations a change needs", () => {
  test("a harmless change needs none, and every station says why", () => {
    const { needed: planned, spared: left } = planStations(aPathContent, harmless);

    expect(planned).toEqual([]);
    expect(left.map(({ station }) => station.name)).toEqual([
      "Datenschutz",
      "Informationssicherheit",
      "Personalrat",
      "Amtsleitung",
    ]);
    expect(left.every(({ verdict }) => verdict.because.length > 0)).toBe(true);
  });

  test("new personal data meet data protection and information security side by side", () => {
    const { needed: planned } = planStations(aPathContent, { ...harmless, "new-personal-data": "yes" });

    expect(planned.map(({ station, after }) => [station.name, after])).toEqual([
      ["Datenschutz", []],
      ["Informationssicherheit", []],
    ]);
  });

  test.each([
    {
      name: "what comes after a spared station waits for what came before it",
      stations: [
        aStation({ key: "a", rule: needed }),
        aStation({ key: "b", rule: spared, after: ["a"] }),
        aStation({ key: "c", rule: needed, after: ["b"] }),
      ],
      waits: { a: [], c: ["a"] },
    },
    {
      name: "over several spared stations, and once for each it waits for",
      stations: [
        aStation({ key: "a", rule: needed }),
        aStation({ key: "b", rule: spared, after: ["a"] }),
        aStation({ key: "c", rule: spared, after: ["a"] }),
        aStation({ key: "d", rule: spared, after: ["b", "c"] }),
        aStation({ key: "e", rule: needed, after: ["d", "b"] }),
      ],
      waits: { a: [], e: ["a"] },
    },
    {
      name: "where all before it are spared, it opens at once",
      stations: [aStation({ key: "a", rule: spared }), aStation({ key: "b", rule: needed, after: ["a"] })],
      waits: { b: [] },
    },
    {
      name: "a predecessor that the path does not have holds nothing up",
      stations: [aStation({ key: "a", rule: needed, after: ["gone"] })],
      waits: { a: [] },
    },
  ])("$name", ({ stations, waits }) => {
    expect(plan(stations)).toEqual(waits);
    expect(plan(stations.toReversed())).toEqual(waits);
  });

  test("no station that its rule demands is skipped, and every other is spared", () => {
    fc.assert(
      fc.property(anyPathContent, anyAnswers, (content, answers) => {
        const { needed: planned, spared: left } = planStations(content, answers);
        const demanded = content.stations.filter(({ rule }) => judgeRule(rule, answers).isNeeded);
        expect(new Set(planned.map(({ station }) => station))).toEqual(new Set(demanded));
        expect(planned.length + left.length).toBe(content.stations.length);
      }),
    );
  });

  test("a needed station waits for exactly the needed ones that the path puts before it", () => {
    fc.assert(
      fc.property(anyPathContent, anyAnswers, (content, answers) => {
        const { needed: planned } = planStations(content, answers);
        const keys = new Set(planned.map(({ station }) => station.key));
        const byPath = mapOf(content.stations);
        const byPlan = mapOf(planned.map(({ station, after }) => ({ key: station.key, after })));
        for (const key of keys) {
          const wanted = [...ancestorsOf(key, byPath)].filter((one) => keys.has(one));
          expect([...ancestorsOf(key, byPlan)].toSorted()).toEqual(wanted.toSorted());
        }
      }),
    );
  });

  test("none is listed before one it waits for", () => {
    fc.assert(
      fc.property(anyPathContent, anyAnswers, (content, answers) => {
        const seen = new Set<string>();
        for (const { station, after } of planStations(content, answers).needed) {
          expect(after.every((key) => seen.has(key))).toBe(true);
          seen.add(station.key);
        }
      }),
    );
  });

  test("the plan is the same in whatever order the path lists its stations", () => {
    const withShuffled = anyPathContent.chain((content) =>
      fc.tuple(
        fc.constant(content),
        fc.shuffledSubarray([...content.stations], { minLength: content.stations.length }),
      ),
    );
    fc.assert(
      fc.property(withShuffled, anyAnswers, ([content, shuffled], answers) => {
        expect(essenceOf({ ...content, stations: shuffled }, answers)).toEqual(essenceOf(content, answers));
      }),
    );
  });
});

describe("circles", () => {
  test.each([
    { name: "a station after itself", stations: [aStation({ key: "a", after: ["a"] })] },
    {
      name: "two after each other",
      stations: [aStation({ key: "a", after: ["b"] }), aStation({ key: "b", after: ["a"] })],
    },
    {
      name: "three in a round, beside one that is free",
      stations: [
        aStation({ key: "free" }),
        aStation({ key: "a", after: ["c"] }),
        aStation({ key: "b", after: ["a", "free"] }),
        aStation({ key: "c", after: ["b"] }),
      ],
    },
  ])("are found: $name", ({ stations }) => {
    expect(orderStations(stations)).toBeUndefined();
    expect(() => planStations({ stations, limits: someLimits }, harmless)).toThrow(RangeError);
  });

  test("are found in any path in which an earlier station is put after a later one", () => {
    fc.assert(
      fc.property(anyPathContent, fc.nat(), fc.nat(), (content, one, other) => {
        const { stations } = content;
        const later = stations[one % Math.max(1, stations.length)];
        const before = later && [...ancestorsOf(later.key, mapOf(stations))];
        const earlier = before?.[other % Math.max(1, before.length)];
        if (!later || earlier === undefined) return;
        const bent = stations.map((station) =>
          station.key === earlier ? { ...station, after: [...station.after, later.key] } : station,
        );
        expect(orderStations(stations)).toHaveLength(stations.length);
        expect(orderStations(bent)).toBeUndefined();
      }),
    );
  });
});
