import { describe, expect, test } from "vitest";
import { chooseNeeds } from "./choose-needs.ts";

const alive = (id: string) => ({ id, strength: { voices: 3 } });
const silent = (id: string) => ({ id, strength: { voices: 0 } });
/** "old" was merged into "new"; "quiet" has lost its voices. */
const needs = new Map([
  ["new", alive("new")],
  ["old", alive("new")],
  ["other", alive("other")],
  ["quiet", silent("quiet")],
]);

describe("the needs that an initiative answers", () => {
  test.each([
    { name: "links a need that voices support", wanted: ["new"], linked: [], chosen: ["new"] },
    { name: "links where a merged need leads", wanted: ["old"], linked: [], chosen: ["new"] },
    { name: "links a need once, however it was named", wanted: ["old", "new"], linked: [], chosen: ["new"] },
    { name: "keeps a link as it was before the merge", wanted: ["new"], linked: ["old"], chosen: ["old"] },
    { name: "keeps a linked need without voices", wanted: ["quiet"], linked: ["quiet"], chosen: ["quiet"] },
    { name: "drops what is not wanted any more", wanted: ["other"], linked: ["old"], chosen: ["other"] },
    { name: "refuses a new need without voices", wanted: ["new", "quiet"], linked: [], chosen: undefined },
    { name: "refuses a need that is not there", wanted: ["new", "none"], linked: [], chosen: undefined },
    {
      name: "keeps both links that lead to one need",
      wanted: ["new"],
      linked: ["old", "new"],
      chosen: ["old", "new"],
    },
  ])("$name", ({ wanted, linked, chosen }) => {
    expect(chooseNeeds({ wanted, linked, needs })).toEqual(chosen);
  });
});
