import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type pg from "pg";
import { createInitiative } from "#features/initiatives/create-initiative.server.ts";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { confirmNeed } from "#features/needs/confirm-need.server.ts";
import { createNeed } from "#features/needs/create-need.server.ts";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { aStation, someLimits } from "#tests/approvals/a-path-content.ts";
import { digestsTo, noticesOf } from "#tests/approvals/what-was-told.server.ts";
import { aStatement, aVoice } from "#tests/database/a-need.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { aPath, aRequestInput, readRequest, someDeciders } from "#tests/database/an-approval.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { findApproval } from "./find-approval.server.ts";
import { listApprovals } from "./list-approvals.server.ts";
import { listWaits } from "./list-waits.server.ts";
import { measureTurns } from "./measure-turns.server.ts";
import { runApprovalWatch } from "./run-approval-watch.server.ts";
import { sendApproval } from "./send-approval.server.ts";
import { withdrawApproval } from "./withdraw-approval.server.ts";

let fresh: FreshWorkshop;
let owner: pg.Pool;
let home: TestAuthority;
let requestId: string;
let needIds: string[];
let count = 0;

beforeAll(async () => {
  fresh = await freshWorkshop();
  owner = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
});
afterAll(() => owner.end());

// A request for three needs that were last spoken of ten, five and no months before it was sent.
beforeEach(async () => {
  fresh.setNow(new Date("2026-11-23T11:00:00Z"));
  count += 1;
  home = await anAuthority(fresh.workshop, `ort${count}`);
  await someDeciders(fresh.workshop, home);
  const patient = aStation({ key: "patient", rule: { when: "always" }, periodInWorkingDays: 600 });
  const path = await aPath(fresh.workshop, home, { stations: [patient], limits: someLimits });
  needIds = [
    await aNeedOf("das Amt", "2026-01-19"),
    await aNeedOf("der Verein", "2026-06-22"),
    await aNeedOf("die Eltern", "2026-11-23"),
  ];
  const created = await createInitiative(fresh.workshop, home.member, home.service.key, {
    name: "Papiere vorab nennen",
    answer: "Eine Liste.",
    needIds,
    helpedCasesInPercent: undefined,
    citizenMinutesSavedACase: undefined,
    staffMinutesSavedACase: undefined,
    effortInPersonDays: undefined,
  });
  if (created.outcome !== "created") throw new Error(created.outcome);
  const place = { serviceKey: home.service.key, initiativeId: created.initiativeId };
  const sent = await sendApproval(fresh.workshop, home.member, place, aRequestInput(path));
  if (sent.outcome !== "sent") throw new Error(sent.outcome);
  ({ requestId } = sent);
});

async function aNeedOf(who: string, saidOn: string): Promise<string> {
  const voiceIds = [await aVoice(fresh.workshop, home.member, home.service.key, { saidOn })];
  const made = await createNeed(fresh.workshop, home.member, home.service.key, {
    ...aStatement,
    who,
    voiceIds,
  });
  if (made.outcome !== "created") throw new Error(made.outcome);
  return made.needId;
}

async function watchAt(...instants: readonly string[]): Promise<void> {
  for (const instant of instants) {
    fresh.setNow(new Date(instant));
    await runApprovalWatch(fresh.workshop, { authorityId: home.authority.id });
    await runApprovalWatch(fresh.workshop, { authorityId: home.authority.id });
  }
}

const read = () => readRequest(fresh.workshop, home.member, requestId);
const confirm = (needId: string | undefined) =>
  confirmNeed(
    fresh.workshop,
    home.member,
    { serviceKey: home.service.key, needId: needId ?? "" },
    { reason: "Nachgefragt." },
  );

async function fadedNow(): Promise<readonly string[]> {
  return (await read()).fadedNeeds.map(({ needId }) => needId);
}

async function askedNotices(): Promise<number> {
  return (await noticesOf(owner, requestId)).filter((told) => told === "need-faded to mitglied").length;
}

async function historyOfFreshness() {
  const history = await listHistory(fresh.workshop, home.member, { kind: "approval", id: requestId });
  return history
    .toReversed()
    .filter(({ what }) => what === "approval-need-faded" || what === "approval-need-confirmed")
    .map(({ what, details }) => [what, details["needIds"]]);
}

describe("a need that fades while two others of the same request are carried", () => {
  test("is asked about by name, once; the request as a whole is not said to be without need", async () => {
    await watchAt("2027-02-01T10:00:00Z", "2027-02-02T10:00:00Z");

    const request = await read();
    expect(request.fadedNeeds).toEqual([{ needId: needIds[0], noticedAt: new Date("2027-02-01T10:00:00Z") }]);
    expect(request.needFadedAt).toBeNull();
    expect(await askedNotices()).toBe(1);
    const mails = await digestsTo(owner, home.authority.id, "mitglied");
    expect(mails).toHaveLength(1);
    expect(mails[0]?.body).toContain("das Amt");
    expect(mails[0]?.body).not.toMatch(/der Verein|die Eltern/);
    expect(await historyOfFreshness()).toEqual([["approval-need-faded", [needIds[0]]]]);
  });

  test("is the team's turn, and hangs with its name", async () => {
    await watchAt("2027-02-01T10:00:00Z");

    const [listed] = await listApprovals(fresh.workshop, home.member);
    const [wait] = await listWaits(fresh.workshop, home.member);

    expect(listed?.isOwnTurn).toBe(true);
    expect(wait?.fadedNeeds.map(({ needId }) => needId)).toEqual([needIds[0]]);
  });
});

describe("needs that fade one after the other", () => {
  test("are asked about one by one, each once, and with the last the request has none any more", async () => {
    await watchAt("2027-02-01T10:00:00Z", "2027-07-05T10:00:00Z", "2027-07-06T10:00:00Z");
    const two = await read();
    await watchAt("2027-12-06T10:00:00Z", "2027-12-07T10:00:00Z");
    const all = await read();

    expect(two.fadedNeeds.map(({ needId }) => needId)).toEqual(needIds.slice(0, 2));
    expect(two.needFadedAt).toBeNull();
    expect(all.fadedNeeds.map(({ needId }) => needId)).toEqual(needIds);
    expect(all.needFadedAt).toEqual(new Date("2027-12-06T10:00:00Z"));
    expect(await askedNotices()).toBe(3);
    const mails = await digestsTo(owner, home.authority.id, "mitglied");
    expect(mails.map(({ body }) => /das Amt|der Verein|die Eltern/.exec(body)?.[0])).toEqual([
      "das Amt",
      "der Verein",
      "die Eltern",
    ]);
  });

  test("all at once, after the server was off, are asked about in one mail that names all", async () => {
    await watchAt("2028-01-10T10:00:00Z");

    const mails = await digestsTo(owner, home.authority.id, "mitglied");

    expect(mails).toHaveLength(1);
    for (const who of ["das Amt", "der Verein", "die Eltern"]) expect(mails[0]?.body).toContain(who);
    expect(await historyOfFreshness()).toEqual([
      ["approval-need-faded", expect.arrayContaining([...needIds]) as string[]],
    ]);
  });

  test("and are confirmed are noted as such by their ids, and asked about again when they fade again", async () => {
    await watchAt("2028-01-10T10:00:00Z");
    await confirm(needIds[1]);
    await watchAt("2028-01-11T10:00:00Z");
    const confirmed = await read();
    await watchAt("2029-02-05T10:00:00Z");

    expect(confirmed.needFadedAt).toBeNull();
    expect(confirmed.fadedNeeds.map(({ needId }) => needId)).not.toContain(needIds[1]);
    expect(new Set(await fadedNow())).toEqual(new Set(needIds));
    expect((await historyOfFreshness()).slice(1)).toEqual([
      ["approval-need-confirmed", [needIds[1]]],
      ["approval-need-faded", [needIds[1]]],
    ]);
    expect(await askedNotices()).toBe(4);
  });
});

describe("a need that is confirmed before the mail goes out", () => {
  test("is not asked about in it; the others are", async () => {
    await watchAt("2028-01-08T10:00:00Z");
    await confirm(needIds[0]);
    await watchAt("2028-01-10T10:00:00Z");

    const mails = await digestsTo(owner, home.authority.id, "mitglied");

    expect(mails).toHaveLength(1);
    expect(mails[0]?.body).not.toContain("das Amt");
    expect(mails[0]?.body).toMatch(/der Verein[^]*die Eltern|die Eltern[^]*der Verein/);
  });
});

describe("that the need vanished while the request waited", () => {
  test("is counted at the path when the request is withdrawn for it", async () => {
    await watchAt("2028-01-10T10:00:00Z");
    await withdrawApproval(fresh.workshop, home.member, requestId, {
      kind: "need-vanished",
      reason: "Niemand fragt mehr.",
    });

    const { outcomes } = await measureTurns(fresh.workshop, home.member);
    const found = await findApproval(fresh.workshop, home.member, requestId);

    expect(outcomes).toMatchObject([{ withdrawn: { "need-vanished": 1 } }]);
    expect(found?.request.needFadedAt).toEqual(new Date("2028-01-10T10:00:00Z"));
  });
});
