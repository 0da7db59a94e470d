import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aPathContent, aStation, harmless, someLimits } from "#tests/approvals/a-path-content.ts";
import { anyPathContent } from "#tests/approvals/any-path.ts";
import type { Station } from "./approval-path.ts";
import { orderStations, planStations } from "./plan-stations.ts";
import { dropStation, putStation, toStationKey } from "./put-station.ts";

const content = {
  limits: someLimits,
  stations: [
    aStation({ key: "a" }),
    aStation({ key: "b", after: ["a"] }),
    aStation({ key: "c", after: ["b"] }),
  ],
};

function keysAfter(station: Station): readonly string[] | string {
  const put = putStation(content, station);
  return put.outcome === "fits" ? put.content.stations.map(({ key }) => key) : put.outcome;
}

describe("putting a station into a path", () => {
  test.each<[string, Station, readonly string[] | string]>([
    ["a new one stands at the end", aStation({ key: "d", after: ["a"] }), ["a", "b", "c", "d"]],
    ["a changed one keeps its place", aStation({ key: "b", name: "Anders" }), ["a", "b", "c"]],
    ["one after itself is a circle", aStation({ key: "b", after: ["b"] }), "circle"],
    ["a first one after the last is a circle", aStation({ key: "a", after: ["c"] }), "circle"],
    ["one after an unknown one", aStation({ key: "b", after: ["x"] }), "predecessor-unknown"],
    ["a name that another has", aStation({ key: "d", name: "STATION A" }), "station-name-taken"],
    ["its own name", aStation({ key: "b", name: "Station b" }), ["a", "b", "c"]],
  ])("%s", (_name, station, expected) => {
    expect(keysAfter(station)).toEqual(expected);
  });
});

describe("striking a station", () => {
  test("lets what came after it wait for what it waited for", () => {
    expect(dropStation(content, "b").stations.map(({ key, after }) => [key, after])).toEqual([
      ["a", []],
      ["c", ["a"]],
    ]);
  });

  test("makes no circle and leaves the order of the others, in any path", () => {
    fc.assert(
      fc.property(anyPathContent, fc.nat(), (any, which) => {
        const struck = any.stations[which % Math.max(1, any.stations.length)];
        if (!struck) return;
        const never = { when: "any", conditions: [{ question: "staff-data", is: "yes" }] } as const;
        const always = { when: "always" } as const;
        const needed = any.stations.map((one) => ({ ...one, rule: one === struck ? never : always }));
        const left = dropStation({ ...any, stations: needed }, struck.key);

        expect(orderStations(left.stations)).toHaveLength(any.stations.length - 1);
        const afterOf = (stations: readonly Station[]) =>
          Object.fromEntries(
            planStations({ ...any, stations }, harmless).needed.map(({ station, after }) => [
              station.key,
              new Set(after),
            ]),
          );
        expect(afterOf(left.stations)).toEqual(afterOf(needed));
      }),
    );
  });

  test("changes nothing where there is no such station", () => {
    expect(dropStation(aPathContent, "x")).toEqual(aPathContent);
  });
});

describe("the key of a new station", () => {
  test.each([
    ["a name with an umlaut", "Kämmerei", [], "kaemmerei"],
    ["a name taken once", "Datenschutz", ["datenschutz"], "datenschutz-2"],
    ["a name taken twice", "Datenschutz", ["datenschutz", "datenschutz-2"], "datenschutz-3"],
    ["a name without letters", "§§§", [], "station"],
    ["a word that an address has", "Neu", [], "neu-2"],
    ["another such word", "Ändern", ["aendern-2"], "aendern-3"],
    ["the word for the file", "Akte", [], "akte-2"],
    ["a very long name", "a".repeat(80), ["a".repeat(55)], `${"a".repeat(55)}-2`],
  ])("comes from %s", (_name, name, used, key) => {
    expect(toStationKey(name, new Set(used))).toBe(key);
    expect(key.length).toBeLessThanOrEqual(60);
  });
});
