import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#features/actors/actor.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { endInitiative } from "#features/initiatives/end-initiative.server.ts";
import { aMember, anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import {
  aPath,
  aRequestInput,
  anInitiative,
  readRequest,
  someDeciders,
} from "#tests/database/an-approval.server.ts";
import { countRows } from "#tests/database/count-rows.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { listCurrentRounds } from "./approval.ts";
import { prepareApproval, previewApproval } from "./prepare-approval.server.ts";
import { sendApproval } from "./send-approval.server.ts";
import { nameStationsWithoutDecider } from "./station-forecast.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let path: { readonly pathId: string; readonly pathVersion: number };
let outsider: Actor;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  path = await aPath(fresh.workshop, home);
  await someDeciders(fresh.workshop, home);
  outsider = await aMember(fresh.workshop, home.operator, {
    email: "draussen@musterdorf.example",
    role: "member",
    teamIds: [],
  });
});

const placeOf = (initiativeId: string) => ({ serviceKey: home.service.key, initiativeId });

async function preview(actor: Actor, initiativeId: string, answers: Partial<ScreeningAnswers>) {
  const input = aRequestInput(path, answers);
  const result = await previewApproval(fresh.workshop, actor, placeOf(initiativeId), input);
  if (result.outcome !== "previewed") throw new Error(result.outcome);
  return result.preview;
}

describe("what a request would need", () => {
  test.each<[string, Partial<ScreeningAnswers>]>([
    ["new personal data", { "new-personal-data": "yes" }],
    ["a cost", { "cost-in-euros": 20_000 }],
    ["both", { "new-personal-data": "yes", "cost-in-euros": 20_000 }],
    ["an answer nobody knows", { "staff-data": "unknown" }],
  ])("is what it then gets, with the days it then gets: %s", async (_name, answers) => {
    const initiativeId = await anInitiative(fresh.workshop, home);

    const { needed, spared } = await preview(home.member, initiativeId, answers);
    const sent = await sendApproval(
      fresh.workshop,
      home.member,
      placeOf(initiativeId),
      aRequestInput(path, answers),
    );

    if (sent.outcome !== "sent") throw new Error(sent.outcome);
    const rounds = listCurrentRounds(await readRequest(fresh.workshop, home.member, sent.requestId));
    expect(rounds.map(({ stationKey, after }) => [stationKey, after])).toEqual(
      needed.map(({ station, after }) => [station.key, after]),
    );
    for (const { stationKey, state, lastDay } of rounds.filter((round) => round.state === "open")) {
      expect([stationKey, state, lastDay]).toEqual([
        stationKey,
        "open",
        needed.find(({ station }) => station.key === stationKey)?.lastDay,
      ]);
    }
    expect(needed.length + spared.length).toBe(4);
  });

  test("names whom to turn to, and not whoever asks", async () => {
    const initiativeId = await anInitiative(fresh.workshop, home);
    const asking = await aMember(fresh.workshop, home.operator, {
      email: "leitet-das-team@musterdorf.example",
      role: "leadership",
      teamIds: [home.teamId],
    });

    const asMember = await preview(home.member, initiativeId, { "new-personal-data": "yes" });
    const asLeader = await preview(asking, initiativeId, { "new-personal-data": "yes" });

    const [first, second] = [asMember.needed[0], asLeader.needed[0]];
    expect(first?.people.deciders).toHaveLength(2);
    expect(first?.people.standIns).toHaveLength(2);
    expect(second?.people.standIns).toHaveLength(1);
    expect(second?.people.escalatedTo).toHaveLength(2);
  });

  test("says at which station nobody but whoever asks could decide", async () => {
    const other = await anAuthority(fresh.workshop, "einsamdorf");
    const theirPath = await aPath(fresh.workshop, other);
    const initiativeId = await anInitiative(fresh.workshop, other);

    const result = await previewApproval(
      fresh.workshop,
      other.member,
      { serviceKey: other.service.key, initiativeId },
      aRequestInput(theirPath),
    );

    if (result.outcome !== "previewed") throw new Error(result.outcome);
    expect(nameStationsWithoutDecider(result.preview.needed)).toEqual([
      "Datenschutz",
      "Informationssicherheit",
    ]);
  });

  test("stores nothing", async () => {
    const initiativeId = await anInitiative(fresh.workshop, home);
    const before = await countRows(fresh);

    await preview(home.member, initiativeId, { "new-personal-data": "yes" });

    expect(await countRows(fresh)).toEqual(before);
  });

  test("is nobody's business but the team's, and is not to be had by a path that is not there", async () => {
    const place = placeOf(await anInitiative(fresh.workshop, home));
    const input = aRequestInput(path);

    expect(await previewApproval(fresh.workshop, outsider, place, input)).toEqual({
      outcome: "not-permitted",
    });
    expect(await previewApproval(fresh.workshop, home.operator, place, input)).toEqual({
      outcome: "not-permitted",
    });
    expect(
      await previewApproval(fresh.workshop, home.member, place, { ...input, pathId: crypto.randomUUID() }),
    ).toEqual({ outcome: "path-unknown" });
  });
});

describe("preparing a request", () => {
  test("gives the paths in force and those who write them down", async () => {
    const prepared = await prepareApproval(
      fresh.workshop,
      home.member,
      placeOf(await anInitiative(fresh.workshop, home)),
    );

    if (prepared.outcome !== "prepared") throw new Error(prepared.outcome);
    expect(prepared.paths).toEqual([
      { id: path.pathId, name: expect.any(String) as string, stationCount: 4 },
    ]);
    expect(prepared.initiative.needs).toHaveLength(1);
    expect(prepared.pathKeepers.length).toBeGreaterThanOrEqual(2);
  });

  test("leads to the request that is under way", async () => {
    const place = placeOf(await anInitiative(fresh.workshop, home));
    const sent = await sendApproval(fresh.workshop, home.member, place, aRequestInput(path));

    const underWay = {
      outcome: "already-under-way",
      requestId: sent.outcome === "sent" ? sent.requestId : "",
    };
    expect(await prepareApproval(fresh.workshop, home.member, place)).toEqual(underWay);
    expect(await previewApproval(fresh.workshop, home.member, place, aRequestInput(path))).toEqual(underWay);
  });

  test("of an initiative that has ended says so, and previews nothing", async () => {
    const place = placeOf(await anInitiative(fresh.workshop, home));
    await endInitiative(fresh.workshop, home.member, place, { ending: "dropped", reason: "Keine Zeit." });

    const prepared = await prepareApproval(fresh.workshop, home.member, place);

    expect(prepared).toMatchObject({ outcome: "prepared", initiative: { state: { kind: "ended" } } });
    expect(await previewApproval(fresh.workshop, home.member, place, aRequestInput(path))).toEqual({
      outcome: "already-ended",
    });
  });

  test("of an initiative at another service, or of none, finds nothing", async () => {
    const initiativeId = await anInitiative(fresh.workshop, home);
    const unknown = { outcome: "initiative-unknown" };

    for (const place of [
      { serviceKey: "gibt-es-nicht", initiativeId },
      placeOf("keine-uuid"),
      placeOf(crypto.randomUUID()),
    ]) {
      expect(await prepareApproval(fresh.workshop, home.member, place)).toEqual(unknown);
    }
  });
});
