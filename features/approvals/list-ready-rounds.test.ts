import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planStations } from "#features/approval-paths/plan-stations.ts";
import { aStation, harmless, someLimits } from "#tests/approvals/a-path-content.ts";
import { anyAnswers, anyPathContent } from "#tests/approvals/any-path.ts";
import type { RoundState } from "./approval.ts";
import { listReadyRounds, stateOfRounds } from "./list-ready-rounds.ts";

type Step = { readonly stationKey: string; state: RoundState; readonly after: readonly string[] };

function stepsOf(...of: Parameters<typeof planStations>): Step[] {
  return planStations(...of).needed.map(({ station, after }) => ({
    stationKey: station.key,
    state: "waiting",
    after,
  }));
}

describe("for random paths and answers", () => {
  test("no station opens before those it waits for are granted, and none is opened twice", () => {
    fc.assert(
      fc.property(anyPathContent, anyAnswers, fc.infiniteStream(fc.nat()), (content, answers, chance) => {
        const steps = stepsOf(content, answers);
        const granted: string[] = [];
        const opened: string[] = [];
        for (let left = steps.length; left > 0; left -= 1) {
          for (const ready of listReadyRounds(steps)) {
            expect(granted).toEqual(expect.arrayContaining([...ready.after]));
            opened.push(ready.stationKey);
            ready.state = "open";
          }
          const open = steps.filter(({ state }) => state === "open");
          const next = open[Number(chance.next().value) % open.length];
          if (!next) break;
          next.state = "granted";
          granted.push(next.stationKey);
        }
        expect(new Set(opened).size).toBe(opened.length);
      }),
    );
  });

  test("every request can end: granting what is open, one after the other, grants it", () => {
    fc.assert(
      fc.property(anyPathContent, anyAnswers, (content, answers) => {
        const steps = stepsOf(content, answers);
        for (let ready = listReadyRounds(steps); ready.length > 0; ready = listReadyRounds(steps)) {
          for (const step of ready) step.state = "granted";
        }
        expect(stateOfRounds(steps)).toBe("granted");
      }),
    );
  });

  test("a change waits, through stations that are spared, for the ones it would have waited for", () => {
    fc.assert(
      fc.property(anyPathContent, anyAnswers, (content, answers) => {
        const { needed, spared } = planStations(content, answers);
        const neededKeys = new Set(needed.map(({ station }) => station.key));
        const direct = new Map(content.stations.map(({ key, after }) => [key, after]));
        const reaches = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
          for (const key of direct.get(from) ?? []) {
            if (seen.has(key)) continue;
            seen.add(key);
            if (!neededKeys.has(key)) reaches(key, seen);
          }
          return seen;
        };
        for (const { station, after } of needed) {
          const expected = [...reaches(station.key)].filter((key) => neededKeys.has(key));
          expect(new Set(after)).toEqual(new Set(expected));
        }
        expect(needed.length + spared.length).toBe(content.stations.length);
      }),
    );
  });
});

describe("how a request stands", () => {
  test.each([
    ["nothing is needed", [], "granted"],
    ["all are granted, however", ["granted", "granted-with-condition", "granted-by-silence"], "granted"],
    ["one is open", ["granted", "open"], "running"],
    ["one waits for its answer", ["questioned"], "running"],
    ["one refused while another is open", ["refused", "open"], "refused"],
  ] as const)("%s", (_case, states, expected) => {
    expect(stateOfRounds(states.map((state) => ({ stationKey: "a", state, after: [] })))).toBe(expected);
  });
});

test("what comes after two parallel stations waits for both", () => {
  const always = { when: "always" } as const;
  const stations = [
    aStation({ key: "a", rule: always }),
    aStation({ key: "b", rule: always }),
    aStation({ key: "c", rule: always, after: ["a", "b"] }),
  ];
  const steps = stepsOf({ stations, limits: someLimits }, harmless);

  const first = listReadyRounds(steps).map(({ stationKey }) => stationKey);
  for (const step of steps) if (step.stationKey === "a") step.state = "granted";
  for (const step of steps) if (step.stationKey === "b") step.state = "open";
  const second = listReadyRounds(steps);

  expect(first).toEqual(["a", "b"]);
  expect(second).toEqual([]);
});
