import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#features/actors/actor.ts";
import { endInitiative } from "#features/initiatives/end-initiative.server.ts";
import { findInitiative } from "#features/initiatives/find-initiative.server.ts";
import { pauseInitiative } from "#features/initiatives/pause-initiative.server.ts";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { aMember, anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import {
  aPath,
  aRequest,
  aRequestInput,
  anInitiative,
  readRequest,
  sayAt,
  someDeciders,
} from "#tests/database/an-approval.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { answerQuestion } from "./answer-question.server.ts";
import { changeApprovalInput } from "./approval-input.ts";
import { listCurrentRounds } from "./approval.ts";
import { changeApproval } from "./change-approval.server.ts";
import { decideStation } from "./decide-station.server.ts";
import { findApproval, listApprovalsOfInitiative } from "./find-approval.server.ts";
import { listApprovals } from "./list-approvals.server.ts";
import { sendApproval } from "./send-approval.server.ts";
import { withdrawApproval } from "./withdraw-approval.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let path: { readonly pathId: string; readonly pathVersion: number };
let approver: Actor;
let leader: Actor;

const monday = new Date("2026-11-23T11:00:00Z");

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  path = await aPath(fresh.workshop, home);
  ({ approver, leader } = await someDeciders(fresh.workshop, home));
});

async function statesOf(requestId: string): Promise<Readonly<Record<string, string>>> {
  const request = await readRequest(fresh.workshop, home.member, requestId);
  return Object.fromEntries(listCurrentRounds(request).map(({ stationKey, state }) => [stationKey, state]));
}

async function initiativeOf(requestId: string) {
  const { initiative, service } = await readRequest(fresh.workshop, home.member, requestId);
  const found = await findInitiative(fresh.workshop, home.member, service, initiative.id);
  if (!found) throw new Error("no initiative");
  return found;
}

describe("a change that needs no station", () => {
  test("is on record at once, and its initiative goes on", async () => {
    const requestId = await aRequest(fresh.workshop, home, path, {});

    const request = await readRequest(fresh.workshop, home.member, requestId);
    expect(request).toMatchObject({ state: "granted", rounds: [], endedAt: request.sentAt });
    const history = await listHistory(fresh.workshop, home.member, { kind: "approval", id: requestId });
    expect(history.map(({ what }) => what)).toEqual(["approval-not-needed"]);
    expect((await initiativeOf(requestId)).state.kind).toBe("working");
  });

  test("is on record once, also where its form was sent twice at once; another change is another record", async () => {
    const initiativeId = await anInitiative(fresh.workshop, home);
    const place = { serviceKey: home.service.key, initiativeId };
    const send = (texts = {}) =>
      sendApproval(fresh.workshop, home.member, place, aRequestInput(path, {}, texts));

    const [one, twice] = await Promise.all([send(), send()]);
    const other = await send({ change: "Ein anderes Wort auf der letzten Seite." });

    expect(one).toMatchObject({ outcome: "not-needed" });
    expect(twice).toEqual(one);
    expect(other).toMatchObject({ outcome: "not-needed" });
    expect(other).not.toEqual(one);
    expect(await listApprovalsOfInitiative(fresh.workshop, home.member, initiativeId)).toHaveLength(2);
  });
});

describe("what is asked for", () => {
  test("is masked before it is stored, since its versions stay for good, and masked words are no change", async () => {
    const initiativeId = await anInitiative(fresh.workshop, home);
    const place = { serviceKey: home.service.key, initiativeId };
    const texts = {
      risk: "Fragen an anna.beispiel@example.org",
      findings: "Gutachten liegt bei Frau Erika Mustermann, Telefon 0228 123456.",
    };
    const sent = await sendApproval(
      fresh.workshop,
      home.member,
      place,
      aRequestInput(path, { "new-personal-data": "yes" }, texts),
    );
    if (sent.outcome !== "sent") throw new Error(sent.outcome);
    const { requestId } = sent;
    const request = await readRequest(fresh.workshop, home.member, requestId);
    const again = await changeApproval(fresh.workshop, home.member, requestId, toChange(request, texts));
    await changeApproval(
      fresh.workshop,
      home.member,
      requestId,
      toChange(request, { change: "Mit Rückruf unter 0228 654321." }),
    );

    const { versions } = await readRequest(fresh.workshop, home.member, requestId);
    expect(again).toEqual({ outcome: "unchanged" });
    expect(versions).toHaveLength(2);
    expect(JSON.stringify(versions)).not.toMatch(/anna\.beispiel|Mustermann|0228/);
  });
});

describe("a change with new personal data and a cost", () => {
  test("opens two stations at once, the third after both, and is granted after the last", async () => {
    const requestId = await aRequest(fresh.workshop, home, path, {
      "new-personal-data": "yes",
      "cost-in-euros": 20_000,
    });
    const atFirst = await statesOf(requestId);
    await sayAt(fresh.workshop, approver, { requestId, stationKey: "data-protection" }, "granted");
    const afterOne = await statesOf(requestId);
    await sayAt(
      fresh.workshop,
      approver,
      { requestId, stationKey: "information-security" },
      "granted-with-condition",
    );
    const afterBoth = await statesOf(requestId);
    const waiting = await initiativeOf(requestId);
    const last = await sayAt(fresh.workshop, leader, { requestId, stationKey: "leadership" }, "granted");

    expect(atFirst).toEqual({
      "data-protection": "open",
      "information-security": "open",
      leadership: "waiting",
    });
    expect(afterOne).toMatchObject({ "information-security": "open", leadership: "waiting" });
    expect(afterBoth).toMatchObject({ leadership: "open" });
    expect(waiting.state).toMatchObject({ kind: "waiting", waitsFor: "Amtsleitung" });
    expect(last).toEqual({ outcome: "decided", decision: "granted", requestState: "granted" });
    expect((await initiativeOf(requestId)).state.kind).toBe("working");
    const history = await listHistory(fresh.workshop, home.member, { kind: "approval", id: requestId });
    expect(history.map(({ what }) => what).toReversed()).toEqual([
      "approval-sent",
      "approval-station-opened",
      "approval-station-opened",
      "approval-station-granted",
      "approval-station-granted-with-condition",
      "approval-station-opened",
      "approval-station-granted",
      "approval-granted",
    ]);
  });

  test("has ten working days at each station: from Monday until the Monday after next", async () => {
    const requestId = await aRequest(fresh.workshop, home, path);

    const { rounds } = await readRequest(fresh.workshop, home.member, requestId);

    expect(rounds.map(({ lastDay }) => lastDay)).toEqual(["2026-12-07", "2026-12-07"]);
  });
});

describe("the names that go out with a request", () => {
  test("are of those who asked and decided, and of nobody else", async () => {
    const requestId = await aRequest(fresh.workshop, home, path);
    await sayAt(fresh.workshop, leader, { requestId, stationKey: "data-protection" }, "granted");

    const found = await findApproval(fresh.workshop, home.member, requestId);

    expect(Object.keys(found?.memberNames ?? {}).toSorted()).toEqual(
      [home.member.memberId, leader.memberId].toSorted(),
    );
  });
});

describe("who may decide", () => {
  test("stand-ins decide in their own name and capacity; others do not", async () => {
    const requestId = await aRequest(fresh.workshop, home, path);
    const place = { requestId, stationKey: "data-protection" };

    expect(await sayAt(fresh.workshop, home.member, place, "granted")).toEqual({ outcome: "not-permitted" });
    expect(await sayAt(fresh.workshop, home.administrator, place, "granted")).toEqual({
      outcome: "not-permitted",
    });
    expect(await sayAt(fresh.workshop, leader, place, "granted")).toMatchObject({ outcome: "decided" });
    const { decisions } = await readRequest(fresh.workshop, leader, requestId);
    expect(decisions).toMatchObject([{ capacity: "stand-in", memberId: leader.memberId }]);
  });

  test("nobody approves an own request, whoever sent one of its versions", async () => {
    const email = "beides@musterdorf.example";
    const both = await aMember(fresh.workshop, home.operator, {
      email,
      role: "approver",
      teamIds: [home.teamId],
    });
    const initiativeId = await anInitiative(fresh.workshop, home);
    const place = { serviceKey: home.service.key, initiativeId };
    const sent = await sendApproval(fresh.workshop, both, place, aRequestInput(path));
    if (sent.outcome !== "sent") throw new Error(sent.outcome);

    const decided = await sayAt(
      fresh.workshop,
      both,
      { requestId: sent.requestId, stationKey: "data-protection" },
      "granted",
    );

    expect(decided).toEqual({ outcome: "own-request" });
  });

  test("a path on which nobody else could decide refuses the request and names the stations", async () => {
    const other = await anAuthority(fresh.workshop, "einsam");
    const lonely = await aPath(fresh.workshop, other);
    const initiativeId = await anInitiative(fresh.workshop, other);

    const sent = await sendApproval(
      fresh.workshop,
      other.member,
      { serviceKey: other.service.key, initiativeId },
      aRequestInput(lonely),
    );

    expect(sent).toEqual({
      outcome: "nobody-decides",
      stationNames: ["Datenschutz", "Informationssicherheit"],
    });
  });
});

describe("a question back", () => {
  test("rests the clock until it is answered, and gives the turn to the team", async () => {
    fresh.setNow(monday);
    const requestId = await aRequest(fresh.workshop, home, path, { "staff-data": "yes" });
    const place = { requestId, stationKey: "staff-council" };
    fresh.setNow(new Date("2026-11-25T09:00:00Z"));
    await sayAt(fresh.workshop, approver, place, "question");
    const asked = await findApproval(fresh.workshop, home.member, requestId);
    const again = await sayAt(fresh.workshop, approver, place, "question");
    fresh.setNow(new Date("2026-11-30T09:00:00Z"));
    const [round] = asked?.request.rounds ?? [];
    const answer = { note: "Der Verlag, jede Nacht.", roundId: round?.id ?? "" };
    const answered = await answerQuestion(fresh.workshop, home.member, place, answer);
    const twice = await answerQuestion(fresh.workshop, home.member, place, answer);

    expect(asked?.request.rounds).toMatchObject([{ state: "questioned", lastDay: null }]);
    expect(asked?.clock.turn).toEqual({ whose: "team", because: "question" });
    expect(again).toEqual({ outcome: "already-asked" });
    expect(answered).toEqual({ outcome: "answered" });
    expect(twice).toEqual({ outcome: "no-question" });
    const { rounds, decisions } = await readRequest(fresh.workshop, home.member, requestId);
    // Monday the 7th without a rest; from Wednesday to Monday four working days rest.
    expect(rounds).toMatchObject([{ state: "open", lastDay: "2026-12-11" }]);
    expect(decisions.map(({ kind, capacity }) => [kind, capacity])).toEqual([
      ["question", "decider"],
      ["answer", "requester"],
    ]);
    fresh.setNow(monday);
  });
});

describe("a period that is over", () => {
  test("has granted by an order before anybody refuses too late, also where no job noted it", async () => {
    fresh.setNow(monday);
    const requestId = await aRequest(fresh.workshop, home, path, { "staff-data": "yes" });
    fresh.setNow(new Date("2026-12-08T09:00:00Z"));

    const late = await sayAt(fresh.workshop, approver, { requestId, stationKey: "staff-council" }, "refused");

    fresh.setNow(monday);
    expect(late).toEqual({ outcome: "already-decided" });
    const { state, decisions, rounds } = await readRequest(fresh.workshop, home.member, requestId);
    expect(state).toBe("granted");
    expect(decisions).toMatchObject([{ kind: "silence", note: "BPersVG § 70 Abs. 3", memberId: null }]);
    // The last moment of Monday the 7th in Germany.
    expect(rounds[0]?.closedAt).toEqual(new Date("2026-12-07T22:59:59.999Z"));
    const history = await listHistory(fresh.workshop, home.member, { kind: "approval", id: requestId });
    expect(history.find(({ what }) => what === "approval-station-granted-by-silence")).toMatchObject({
      memberName: null,
      via: "job",
    });
  });
});

describe("a refusal", () => {
  test("says what must change; the next version asks that station again and keeps the other's grant", async () => {
    const requestId = await aRequest(fresh.workshop, home, path);
    await sayAt(fresh.workshop, approver, { requestId, stationKey: "information-security" }, "granted");
    const refused = await sayAt(
      fresh.workshop,
      approver,
      { requestId, stationKey: "data-protection" },
      "refused",
    );
    const before = await readRequest(fresh.workshop, home.member, requestId);
    const input = toChange(before, { findings: "Löschkonzept, Seite 1" });

    const changed = await changeApproval(fresh.workshop, home.member, requestId, input);
    const outdated = await changeApproval(fresh.workshop, home.member, requestId, input);

    expect(refused).toMatchObject({ requestState: "refused" });
    expect(before.decisions.at(-1)).toMatchObject({ mustChange: "Eine Frist für das Löschen" });
    expect(changed).toEqual({ outcome: "changed", reopenedKeys: ["data-protection"] });
    expect(outdated).toEqual({ outcome: "outdated" });
    const after = await readRequest(fresh.workshop, home.member, requestId);
    expect(after.state).toBe("running");
    expect(
      after.rounds.map(({ stationKey, round, state, isCurrent }) => [stationKey, round, state, isCurrent]),
    ).toEqual([
      ["data-protection", 1, "refused", false],
      ["data-protection", 2, "open", true],
      ["information-security", 1, "granted", true],
    ]);
    expect(after.versions.map(({ number }) => number)).toEqual([1, 2]);
  });

  test("a decision about an older version, or an older round, is not taken", async () => {
    const requestId = await aRequest(fresh.workshop, home, path);
    const before = await readRequest(fresh.workshop, approver, requestId);
    await changeApproval(
      fresh.workshop,
      home.member,
      requestId,
      toChange(before, { change: "Ganz anders." }),
    );

    const stale = await decideStation(
      fresh.workshop,
      approver,
      { requestId, stationKey: "data-protection" },
      {
        decision: "granted",
        note: "",
        mustChange: "",
        roundId: before.rounds[0]?.id ?? "",
        versionNumber: 1,
      },
    );

    expect(stale).toEqual({ outcome: "outdated" });
  });
});

describe("a change after the last grant", () => {
  test("opens the request again with exactly the station it touches", async () => {
    const requestId = await aRequest(fresh.workshop, home, path);
    for (const stationKey of ["data-protection", "information-security"]) {
      await sayAt(fresh.workshop, approver, { requestId, stationKey }, "granted");
    }
    const granted = await readRequest(fresh.workshop, home.member, requestId);

    const changed = await changeApproval(
      fresh.workshop,
      home.member,
      requestId,
      toChange(granted, {}, { "new-system-connected": "yes" }),
    );

    expect(granted.state).toBe("granted");
    expect(changed).toEqual({ outcome: "changed", reopenedKeys: ["information-security"] });
    const after = await readRequest(fresh.workshop, home.member, requestId);
    expect(after).toMatchObject({ state: "running", endedAt: null });
    expect(await statesOf(requestId)).toEqual({
      "data-protection": "granted",
      "information-security": "open",
    });
    expect((await initiativeOf(requestId)).state).toMatchObject({ waitsFor: "Informationssicherheit" });
  });
});

describe("a request under way", () => {
  test("keeps its initiative from being paused or ended by hand, and there is one only", async () => {
    const requestId = await aRequest(fresh.workshop, home, path);
    const { id: initiativeId } = await initiativeOf(requestId);
    const place = { serviceKey: home.service.key, initiativeId };

    expect(await pauseInitiative(fresh.workshop, home.member, place, { waitsFor: "Rat" })).toEqual({
      outcome: "under-approval",
    });
    expect(
      await endInitiative(fresh.workshop, home.member, place, { ending: "done", reason: "fertig" }),
    ).toEqual({ outcome: "under-approval" });
    expect(await sendApproval(fresh.workshop, home.member, place, aRequestInput(path))).toEqual({
      outcome: "already-under-way",
      requestId,
    });
  });

  test("can be withdrawn because the need vanished; its stations close, and the initiative is free", async () => {
    const requestId = await aRequest(fresh.workshop, home, path);
    const withdrawal = { kind: "need-vanished", reason: "Niemand fragt mehr danach." } as const;

    const stranger = await withdrawApproval(fresh.workshop, approver, requestId, withdrawal);
    const withdrawn = await withdrawApproval(fresh.workshop, home.member, requestId, withdrawal);
    const twice = await withdrawApproval(fresh.workshop, home.member, requestId, withdrawal);

    expect([stranger.outcome, withdrawn.outcome, twice.outcome]).toEqual([
      "not-permitted",
      "withdrawn",
      "over",
    ]);
    const request = await readRequest(fresh.workshop, home.member, requestId);
    expect(request).toMatchObject({ state: "withdrawn", withdrawal: { kind: "need-vanished" } });
    expect(request.rounds.every(({ state }) => state === "dropped")).toBe(true);
    expect((await initiativeOf(requestId)).state.kind).toBe("working");
    expect(
      await sayAt(fresh.workshop, approver, { requestId, stationKey: "data-protection" }, "granted"),
    ).toEqual({ outcome: "already-decided" });
  });

  test("is listed for those who can decide it, and for nobody as a person", async () => {
    const requestId = await aRequest(fresh.workshop, home, path);

    const [mine] = (await listApprovals(fresh.workshop, approver)).filter(
      ({ request }) => request.id === requestId,
    );
    const [theirs] = (await listApprovals(fresh.workshop, home.member)).filter(
      ({ request }) => request.id === requestId,
    );

    expect(mine?.toDecide.map(({ stationKey }) => stationKey)).toEqual([
      "data-protection",
      "information-security",
    ]);
    expect(theirs?.toDecide).toEqual([]);
    expect(theirs?.lost.citizens).toMatchObject({ outcome: "unknown" });
  });
});

function toChange(
  request: Awaited<ReturnType<typeof readRequest>>,
  texts: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, string>> = {},
) {
  const last = request.versions.at(-1);
  if (!last) throw new Error("no version");
  const typed = Object.fromEntries(
    Object.entries(last.answers).map(([question, answer]) => [question, String(answer ?? "")]),
  );
  const { change, newData, risk, wayBack, firstFor, findings } = last;
  return changeApprovalInput.parse({
    ...{ change, newData, risk, wayBack, firstFor, findings },
    ...typed,
    ...texts,
    ...answers,
    baseVersion: last.number,
  });
}
