import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type pg from "pg";
import type { Actor } from "#features/actors/actor.ts";
import type { Station } from "#features/approval-paths/approval-path.ts";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { aStation, harmless, someLimits } from "#tests/approvals/a-path-content.ts";
import { digestsTo } from "#tests/approvals/what-was-told.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import {
  aPath,
  aRequest,
  readRequest,
  sayAt,
  someDeciders,
  someTexts,
} from "#tests/database/an-approval.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { answerQuestion } from "./answer-question.server.ts";
import { changeApproval } from "./change-approval.server.ts";
import { followMailLink } from "./follow-mail-link.server.ts";
import { toMailLinkToken } from "./mail-link.ts";
import { sendDigests } from "./send-digests.server.ts";
import { withdrawApproval } from "./withdraw-approval.server.ts";

const monday = new Date("2026-11-23T11:00:00Z");
const stationKey = "data-protection";

let fresh: FreshWorkshop;
let owner: pg.Pool;
let home: TestAuthority;
let approver: Actor;
let secondApprover: Actor;
let count = 0;

beforeAll(async () => {
  fresh = await freshWorkshop();
  owner = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
});
afterAll(() => owner.end());

beforeEach(async () => {
  fresh.setNow(monday);
  count += 1;
  home = await anAuthority(fresh.workshop, `ort${count}`);
  ({ approver, secondApprover } = await someDeciders(fresh.workshop, home));
});

async function aMailedRequest(given: Partial<Station> = {}) {
  const station = aStation({
    key: stationKey,
    rule: { when: "any", conditions: [{ question: "new-personal-data", is: "yes" }] },
    ...given,
  });
  const other = aStation({ key: "budget", rule: { when: "always" }, deciders: { roles: [], memberIds: [] } });
  const path = await aPath(fresh.workshop, home, { stations: [station, other], limits: someLimits });
  const requestId = await aRequest(fresh.workshop, home, path);
  await sendDigests(fresh.workshop, home.authority.id);
  return { requestId, token: await tokenTo("freigabe"), secondToken: await tokenTo("freigabe2") };
}

async function tokenTo(name: string): Promise<string> {
  const body = (await digestsTo(owner, home.authority.id, name)).at(-1)?.body ?? "";
  return /aus-mail\/([\w-]+)/.exec(body)?.[1] ?? "";
}

const follow = (actor: Actor, token: string) => followMailLink(fresh.workshop, actor, token);

describe("a link from a mail", () => {
  test("leads its person to the station, as often as it is looked at", async () => {
    const { requestId, token } = await aMailedRequest();

    const answers = [await follow(approver, token), await follow(approver, token)];

    const good = { outcome: "good", requestId, stationKey };
    expect(answers).toEqual([good, good]);
    expect((await readRequest(fresh.workshop, approver, requestId)).decisions).toEqual([]);
  });

  test("tells others that it is not theirs and nothing else, be it good or used up", async () => {
    const { requestId, token } = await aMailedRequest();
    const before = await follow(secondApprover, token);
    await sayAt(fresh.workshop, approver, { requestId, stationKey }, "granted");

    expect(before).toEqual({ outcome: "for-somebody-else" });
    expect(await follow(secondApprover, token)).toEqual({ outcome: "for-somebody-else" });
    expect(await follow(home.administrator, token)).toEqual({ outcome: "for-somebody-else" });
    expect(await follow(home.operator, token)).toEqual({ outcome: "for-somebody-else" });
  });

  test("is unknown in another authority, like one that nobody made", async () => {
    const { token } = await aMailedRequest();
    const other = await anAuthority(fresh.workshop, `fern${count}`);

    expect(await follow(other.member, token)).toEqual({ outcome: "link-unknown" });
    expect(await follow(other.administrator, token)).toEqual({ outcome: "link-unknown" });
  });

  test.each<[string, (token: string) => string]>([
    ["nothing", () => ""],
    ["cut off", (token) => token.slice(0, -1)],
    ["longer", (token) => `${token}A`],
    ["with another signature", (token) => `${token.slice(0, 32)}${"A".repeat(43)}`],
    ["with another id", (token) => `${token.startsWith("0") ? "1" : "0"}${token.slice(1)}`],
    ["in capitals", (token) => `${token.slice(0, 32).toUpperCase()}${token.slice(32)}`],
    ["of an id that does not exist", () => toMailLinkToken(fresh.workshop.signer, crypto.randomUUID())],
    ["the bare id", (token) => token.slice(0, 32)],
    ["letters of all kinds", () => "ä😀'\";--".repeat(20)],
  ])("is unknown: %s", async (_case, change) => {
    const { token } = await aMailedRequest();

    expect(await follow(approver, change(token))).toEqual({ outcome: "link-unknown" });
  });

  test("is used up for its person alone by a question, and gets a successor with the answer's mail", async () => {
    const { requestId, token, secondToken } = await aMailedRequest();

    await sayAt(fresh.workshop, approver, { requestId, stationKey }, "question");
    const own = await follow(approver, token);
    const other = await follow(secondApprover, secondToken);
    const { rounds } = await readRequest(fresh.workshop, approver, requestId);
    const answer = { note: "Nach 30 Tagen.", roundId: rounds[0]?.id ?? "" };
    await answerQuestion(fresh.workshop, home.member, { requestId, stationKey }, answer);
    fresh.setNow(new Date("2026-11-24T11:00:00Z"));
    await sendDigests(fresh.workshop, home.authority.id);

    expect(own).toEqual({ outcome: "used-up", requestId, stationKey });
    expect(other).toMatchObject({ outcome: "good" });
    expect(await follow(approver, await tokenTo("freigabe"))).toMatchObject({ outcome: "good" });
    expect(await follow(approver, token)).toMatchObject({ outcome: "used-up" });
  });

  test("is used up for all by the decision", async () => {
    const { requestId, token, secondToken } = await aMailedRequest();

    await sayAt(fresh.workshop, secondApprover, { requestId, stationKey }, "refused");

    expect(await follow(approver, token)).toEqual({ outcome: "used-up", requestId, stationKey });
    expect(await follow(secondApprover, secondToken)).toMatchObject({ outcome: "used-up" });
  });

  test("is used up where the request was withdrawn", async () => {
    const { requestId, token } = await aMailedRequest();
    const withdrawal = { kind: "given-up", reason: "Anders gelöst." } as const;

    await withdrawApproval(fresh.workshop, home.member, requestId, withdrawal);

    expect(await follow(approver, token)).toMatchObject({ outcome: "used-up" });
  });

  test("leads to the request where a change made its station needless", async () => {
    const { requestId, token } = await aMailedRequest();

    await changeApproval(fresh.workshop, home.member, requestId, {
      ...someTexts,
      answers: harmless,
      baseVersion: 1,
    });

    expect(await follow(approver, token)).toEqual({ outcome: "used-up", requestId, stationKey: null });
  });

  test.each([
    { period: 5, goodUntil: "2026-12-07T22:59:59Z", expiredFrom: "2026-12-07T23:00:00Z" },
    // The last day is Friday, 18 December; five days later is the 23rd.
    { period: 19, goodUntil: "2026-12-23T22:59:59Z", expiredFrom: "2026-12-23T23:00:00Z" },
  ])("is good for 14 days, or until five days after the last day (period of $period days)", async (one) => {
    const { requestId, token } = await aMailedRequest({ periodInWorkingDays: one.period });

    fresh.setNow(new Date(one.goodUntil));
    const before = await follow(approver, token);
    fresh.setNow(new Date(one.expiredFrom));
    const after = await follow(approver, token);

    expect(before).toEqual({ outcome: "good", requestId, stationKey });
    expect(after).toEqual({ outcome: "expired", requestId, stationKey });
  });
});
