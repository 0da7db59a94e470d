import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aPathContent, aStation } from "#tests/approvals/a-path-content.ts";
import { anyPathContent } from "#tests/approvals/any-path.ts";
import { listStages } from "./list-stages.ts";

const keysOf = (stages: ReturnType<typeof listStages>) => stages.map((stage) => stage.map(({ key }) => key));

describe("the stages of a path", () => {
  test("put side by side what waits for none, and after it what waits for it", () => {
    expect(keysOf(listStages(aPathContent.stations))).toEqual([
      ["data-protection", "information-security", "staff-council"],
      ["leadership"],
    ]);
  });

  test("put a station behind the last it waits for, in whatever order they are listed", () => {
    const stations = [
      aStation({ key: "c", after: ["a", "b"] }),
      aStation({ key: "b", after: ["a"] }),
      aStation({ key: "a" }),
      aStation({ key: "d", after: ["gone"] }),
    ];

    expect(keysOf(listStages(stations))).toEqual([["a", "d"], ["b"], ["c"]]);
  });

  test("hold every station once, and none before one it waits for", () => {
    fc.assert(
      fc.property(anyPathContent, ({ stations }) => {
        const stages = keysOf(listStages(stations));
        expect(stages.flat().toSorted()).toEqual(stations.map(({ key }) => key).toSorted());
        expect(stages.every((stage) => stage.length > 0)).toBe(true);
        const stageOf = (key: string) => stages.findIndex((stage) => stage.includes(key));
        for (const { key, after } of stations) {
          for (const one of after) expect(stageOf(one)).toBeLessThan(stageOf(key));
        }
      }),
    );
  });

  test("are none where there is no station", () => {
    expect(listStages([])).toEqual([]);
  });
});
