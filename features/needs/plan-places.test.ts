import { describe, expect, test } from "vitest";
import type { Place, Placement } from "./placement.ts";
import { planPlaces, planUndo } from "./plan-places.ts";
import type { TracedPlacement } from "./plan-places.ts";

const supports = (needId: string): Place => ({ needId, stance: "supports" });
const contradicts = (needId: string): Place => ({ needId, stance: "contradicts" });
const aside = (reason: "thanks" | "unclear" = "thanks"): Place => ({ needId: null, reason, note: null });

/** A placement of the voice "voice" unless another is named. */
function placed(id: number, place: Place, decisionId = "before", voiceId = "voice"): Placement {
  return { id, voiceId, place, decisionId };
}

describe("putting a voice into a place", () => {
  type Row = readonly [
    string,
    readonly Place[],
    Place,
    { ends: number[]; begins: string[]; stays: string[] },
  ];
  const moves = { ends: [], begins: ["voice"], stays: [] };
  const stays = { ends: [], begins: [], stays: ["voice"] };

  test.each<Row>([
    ["that waits in the inbox begins it", [], supports("a"), moves],
    ["set aside before ends that", [aside()], supports("a"), { ...moves, ends: [0] }],
    ["at another need stays there, too", [supports("b")], supports("a"), moves],
    ["at two other needs stays at both", [supports("b"), contradicts("c")], supports("a"), moves],
    ["already there changes nothing", [supports("a")], supports("a"), stays],
    ["there with the other stance changes it", [contradicts("a")], supports("a"), { ...moves, ends: [0] }],
    ["aside takes it out of the inbox", [], aside(), moves],
    ["aside again for the same reason changes nothing", [aside()], aside(), stays],
    ["aside for another reason replaces the reason", [aside()], aside("unclear"), { ...moves, ends: [0] }],
    ["aside leaves it at its need", [supports("a")], aside(), stays],
    ["aside leaves it at a need it contradicts", [contradicts("a")], aside(), stays],
  ])("%s", (_name, standing, place, wanted) => {
    const current = standing.map((one, id) => placed(id, one));

    const plan = planPlaces(current, ["voice"], place);

    expect({ ...plan, ends: plan.ends.map((one) => one.id) }).toEqual(wanted);
  });

  test("looks at every voice by itself", () => {
    const current = [placed(1, aside(), "before", "one"), placed(2, supports("a"), "before", "other")];

    const plan = planPlaces(current, ["one", "other", "third"], supports("a"));

    expect([plan.ends.map((end) => end.id), plan.begins, plan.stays]).toEqual([
      [1],
      ["one", "third"],
      ["other"],
    ]);
  });
});

describe('taking the decision "mine" back', () => {
  const begun = (id: number, place: Place, endedByDecisionId: string | null = null): TracedPlacement => ({
    ...placed(id, place, "mine"),
    endedByDecisionId,
  });
  const ended = (id: number, place: Place): TracedPlacement => ({
    ...placed(id, place),
    endedByDecisionId: "mine",
  });
  type Row = readonly [
    string,
    { traced: readonly TracedPlacement[]; current: readonly Placement[]; merged?: string[] },
    { ends: number[]; reopens: number[] },
  ];

  test.each<Row>([
    [
      "an attached voice is back in the inbox",
      { traced: [begun(1, supports("a"))], current: [begun(1, supports("a"))] },
      { ends: [1], reopens: [] },
    ],
    [
      "a voice that was set aside before is aside again",
      { traced: [ended(1, aside()), begun(2, supports("a"))], current: [begun(2, supports("a"))] },
      { ends: [2], reopens: [1] },
    ],
    [
      "the other stance is as it was",
      { traced: [ended(1, contradicts("a")), begun(2, supports("a"))], current: [begun(2, supports("a"))] },
      { ends: [2], reopens: [1] },
    ],
    [
      "a detached voice is at its need again",
      { traced: [ended(1, supports("a"))], current: [] },
      { ends: [], reopens: [1] },
    ],
    [
      "what somebody else added at another need stays",
      {
        traced: [begun(1, supports("a"))],
        current: [begun(1, supports("a")), placed(2, supports("b"), "theirs")],
      },
      { ends: [1], reopens: [] },
    ],
    [
      "a voice that somebody moved on stays where it was put",
      {
        traced: [ended(1, aside()), begun(2, supports("a"), "theirs")],
        current: [placed(3, contradicts("a"), "theirs")],
      },
      { ends: [], reopens: [] },
    ],
    [
      "a detached voice that somebody put back is not put back twice",
      { traced: [ended(1, supports("a"))], current: [placed(2, supports("a"), "theirs")] },
      { ends: [], reopens: [] },
    ],
    [
      "a detached voice that somebody set aside stays aside",
      { traced: [ended(1, supports("a"))], current: [placed(2, aside(), "theirs")] },
      { ends: [], reopens: [] },
    ],
    [
      "a detached voice that somebody put to another need is at both",
      { traced: [ended(1, supports("a"))], current: [placed(2, supports("b"), "theirs")] },
      { ends: [], reopens: [1] },
    ],
    [
      "a place at a need that leads elsewhere by now is not opened again",
      { traced: [ended(1, supports("a"))], current: [], merged: ["a"] },
      { ends: [], reopens: [] },
    ],
    [
      "a voice that was split off stays there when the need it came from leads elsewhere by now",
      {
        traced: [ended(1, supports("a")), begun(2, supports("b"))],
        current: [begun(2, supports("b"))],
        merged: ["a"],
      },
      { ends: [], reopens: [] },
    ],
  ])("%s", (_name, { traced, current, merged = [] }, wanted) => {
    const plan = planUndo("mine", traced, current, new Set(merged));

    expect({
      ends: plan.ends.map((one) => one.id),
      reopens: plan.reopens.map((one) => one.id),
    }).toEqual(wanted);
  });
});
