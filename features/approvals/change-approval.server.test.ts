import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#features/actors/actor.ts";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { findInitiative } from "#features/initiatives/find-initiative.server.ts";
import { aPathContent, aStation } from "#tests/approvals/a-path-content.ts";
import {
  aChangeInput,
  aPath,
  aRequest,
  aRequestInput,
  anInitiative,
  readRequest,
  sayAt,
} from "#tests/database/an-approval.server.ts";
import { aMember, anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { listCurrentRounds } from "./approval.ts";
import { changeApproval } from "./change-approval.server.ts";
import { sendApproval } from "./send-approval.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let path: Awaited<ReturnType<typeof aPath>>;
let approver: Actor;
let requestId: string;

const stationKeys = ["data-protection", "information-security"] as const;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "nord");
  path = await aPath(fresh.workshop, home);
  const person = (name: string) =>
    aMember(fresh.workshop, home.operator, {
      email: `${name}@nord.example`,
      role: "approver",
      teamIds: [home.service.teamId],
    });
  approver = await person("freigabe");
  await person("freigabe2");
});

beforeEach(async () => {
  fresh.setNow(new Date("2026-11-23T11:00:00Z"));
  requestId = await aRequest(fresh.workshop, home, path);
});

const read = () => readRequest(fresh.workshop, home.member, requestId);
const change = async (actor: Actor) =>
  changeApproval(
    fresh.workshop,
    actor,
    requestId,
    aChangeInput(await read(), {}, { findings: "Noch eine Prüfung" }),
  );

describe("an approver of the team who sends the next version", () => {
  test("has approved nothing of it: their stations look again, and they cannot decide there", async () => {
    for (const stationKey of stationKeys)
      await sayAt(fresh.workshop, approver, { requestId, stationKey }, "granted");

    const changed = await change(approver);
    const rounds = listCurrentRounds(await read());

    expect(changed).toEqual({ outcome: "changed", reopenedKeys: stationKeys });
    expect(rounds.map(({ round, state, reopenedBecause }) => [round, state, reopenedBecause])).toEqual(
      stationKeys.map(() => [2, "open", ["granted-by-sender"]]),
    );
    const place = { requestId, stationKey: "data-protection" };
    expect(await sayAt(fresh.workshop, approver, place, "granted")).toEqual({ outcome: "own-request" });
  });

  test("leaves what others granted as it stands", async () => {
    for (const stationKey of stationKeys)
      await sayAt(fresh.workshop, approver, { requestId, stationKey }, "granted");

    expect(await change(home.member)).toEqual({ outcome: "changed", reopenedKeys: [] });
  });
});

test("a change of what was checked alone reopens nothing, and the day of the grant stays", async () => {
  for (const stationKey of stationKeys)
    await sayAt(fresh.workshop, approver, { requestId, stationKey }, "granted");
  const { endedAt } = await read();
  fresh.setNow(new Date("2026-11-30T11:00:00Z"));

  expect(await change(home.member)).toEqual({ outcome: "changed", reopenedKeys: [] });

  const { state, endedAt: after, versions } = await read();
  expect({ state, endedAt: after }).toEqual({ state: "granted", endedAt });
  expect(versions).toHaveLength(2);
  const history = await listHistory(fresh.workshop, home.member, { kind: "approval", id: requestId });
  expect(history.filter(({ what }) => what === "approval-granted")).toHaveLength(1);
});

test("a change of what was granted and a new request at once: one comes first, and the other is told", async () => {
  for (const stationKey of stationKeys)
    await sayAt(fresh.workshop, approver, { requestId, stationKey }, "granted");
  const { initiative } = await read();
  const place = { serviceKey: home.service.key, initiativeId: initiative.id };
  const input = aChangeInput(await read(), {}, { risk: "Ein anderes" });

  const outcomes = await Promise.all([
    changeApproval(fresh.workshop, home.member, requestId, input),
    sendApproval(fresh.workshop, home.member, place, aRequestInput(path)),
  ]);

  expect([
    ["changed", "already-under-way"],
    ["over", "sent"],
  ]).toContainEqual(outcomes.map(({ outcome }) => outcome));
});

test("many stations with long names are more than an initiative can name, and the request is sent", async () => {
  const stations = Array.from({ length: 30 }, (_, index) =>
    aStation({ key: `s-${index}`, name: `${index} `.padEnd(80, "ä") }),
  );
  const long = await aPath(fresh.workshop, home, { ...aPathContent, stations });
  const initiativeId = await anInitiative(fresh.workshop, home);
  const place = { serviceKey: home.service.key, initiativeId };

  const sent = await sendApproval(fresh.workshop, home.member, place, aRequestInput(long));
  const found = await findInitiative(fresh.workshop, home.member, home.service, initiativeId);

  expect(sent.outcome).toBe("sent");
  expect(found?.stays.at(-1)?.waitsFor).toMatch(/^0 ä+, 1 ä.*…$/);
});
