import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#features/actors/actor.ts";
import { answerQuestion } from "#features/approvals/answer-question.server.ts";
import { listCurrentRounds } from "#features/approvals/approval.ts";
import { changeApproval } from "#features/approvals/change-approval.server.ts";
import { listApprovals } from "#features/approvals/list-approvals.server.ts";
import { sendApproval } from "#features/approvals/send-approval.server.ts";
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

let fresh: FreshWorkshop;
let home: TestAuthority;
let path: Awaited<ReturnType<typeof aPath>>;
let inTeam: Actor;
let other: Actor;
let requestId: string;

const stationKeys = ["data-protection", "information-security"] as const;
const [asked, elsewhere] = stationKeys;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "nord");
  path = await aPath(fresh.workshop, home);
  const approver = (name: string, teamIds: string[]) =>
    aMember(fresh.workshop, home.operator, { email: `${name}@nord.example`, role: "approver", teamIds });
  inTeam = await approver("freigabe", [home.service.teamId]);
  other = await approver("freigabe2", []);
});

beforeEach(async () => {
  requestId = await aRequest(fresh.workshop, home, path);
});

const read = () => readRequest(fresh.workshop, home.member, requestId);
const say = (actor: Actor, stationKey: string, decision: Parameters<typeof sayAt>[3]) =>
  sayAt(fresh.workshop, actor, { requestId, stationKey }, decision);

async function answer(actor: Actor) {
  const round = listCurrentRounds(await read()).find(({ stationKey }) => stationKey === asked);
  const input = { note: "Nach 30 Tagen.", roundId: round?.id ?? "" };
  return answerQuestion(fresh.workshop, actor, { requestId, stationKey: asked }, input);
}

const acts: Readonly<Record<string, () => Promise<unknown>>> = {
  "sent it": async () => {
    const initiativeId = await anInitiative(fresh.workshop, home);
    const place = { serviceKey: home.service.key, initiativeId };
    const sent = await sendApproval(fresh.workshop, inTeam, place, aRequestInput(path));
    if (sent.outcome !== "sent") throw new Error(sent.outcome);
    requestId = sent.requestId;
  },
  "changed it": async () =>
    changeApproval(
      fresh.workshop,
      inTeam,
      requestId,
      aChangeInput(await read(), {}, { risk: "Ein anderes" }),
    ),
  "answered for it": async () => {
    await say(other, asked, "question");
    return answer(inTeam);
  },
};

describe("nobody approves their own request: whoever", () => {
  for (const [act, perform] of Object.entries(acts)) {
    test(`${act} decides at no station of it`, async () => {
      await perform();

      const outcomes = await Promise.all(stationKeys.map((key) => say(inTeam, key, "granted")));

      expect(outcomes).toEqual(stationKeys.map(() => ({ outcome: "own-request" })));
      const listed = await listApprovals(fresh.workshop, inTeam);
      expect(listed.find(({ request }) => request.id === requestId)?.toDecide).toEqual([]);
    });
  }

  test("only belongs to the team decides like everybody with the role", async () => {
    expect(await say(inTeam, asked, "granted")).toMatchObject({ outcome: "decided" });
  });
});

describe("whoever granted and then answers for the team", () => {
  test("has granted nothing: their station asks again, and somebody else decides there", async () => {
    await say(inTeam, elsewhere, "granted");
    await say(other, asked, "question");

    expect(await answer(inTeam)).toEqual({ outcome: "answered" });

    const round = listCurrentRounds(await read()).find(({ stationKey }) => stationKey === elsewhere);
    expect(round).toMatchObject({ state: "open", round: 2, reopenedBecause: ["granted-by-answerer"] });
    expect(await say(inTeam, elsewhere, "granted")).toEqual({ outcome: "own-request" });
    expect(await say(other, elsewhere, "granted")).toMatchObject({ outcome: "decided" });
  });

  test("leaves what others granted as it stands", async () => {
    await say(other, elsewhere, "granted");
    await say(other, asked, "question");

    await answer(inTeam);

    const round = listCurrentRounds(await read()).find(({ stationKey }) => stationKey === elsewhere);
    expect(round).toMatchObject({ state: "granted", round: 1 });
  });
});

test("an answer and a decision of the same person at once: whichever comes first, no own grant stands", async () => {
  for (let attempt = 0; attempt < 12; attempt += 1) {
    requestId = await aRequest(fresh.workshop, home, path);
    await say(other, asked, "question");

    const [answered, decided] = await Promise.all([answer(inTeam), say(inTeam, elsewhere, "granted")]);

    expect(answered).toEqual({ outcome: "answered" });
    expect(["decided", "own-request"]).toContain(decided.outcome);
    const round = listCurrentRounds(await read()).find(({ stationKey }) => stationKey === elsewhere);
    expect(round?.state).toBe("open");
    expect(round?.round).toBe(decided.outcome === "decided" ? 2 : 1);
  }
});

test("whoever alone could decide at a station does not answer: the request would never end", async () => {
  const west = await anAuthority(fresh.workshop, "west");
  const only = await aMember(fresh.workshop, west.operator, {
    email: "freigabe@west.example",
    role: "approver",
    teamIds: [west.service.teamId],
  });
  requestId = await aRequest(fresh.workshop, west, await aPath(fresh.workshop, west));
  const place = { requestId, stationKey: asked };
  await sayAt(fresh.workshop, only, place, "question");
  const { rounds } = await readRequest(fresh.workshop, west.member, requestId);
  const roundId = rounds.find(({ stationKey }) => stationKey === asked)?.id ?? "";
  const input = { note: "Nach 30 Tagen.", roundId };

  const refused = await answerQuestion(fresh.workshop, only, place, input);

  expect(refused).toEqual({
    outcome: "nobody-decides",
    stationNames: ["Datenschutz", "Informationssicherheit"],
  });
  expect(await answerQuestion(fresh.workshop, west.member, place, input)).toEqual({ outcome: "answered" });
});
