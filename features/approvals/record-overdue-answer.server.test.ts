import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type pg from "pg";
import type { Actor } from "#features/actors/actor.ts";
import type { Station } from "#features/approval-paths/approval-path.ts";
import { addClosingDays } from "#features/closing-days/add-closing-days.server.ts";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { changeMember } from "#features/members/change-member.server.ts";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { aStation, someLimits } from "#tests/approvals/a-path-content.ts";
import { digestsTo, noticesOf } from "#tests/approvals/what-was-told.server.ts";
import { aMember, anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { aPath, aRequest, readRequest, sayAt, someDeciders } from "#tests/database/an-approval.server.ts";
import { anotherWorkshop } from "#tests/database/another-workshop.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { answerQuestion } from "./answer-question.server.ts";
import { runApprovalWatch } from "./run-approval-watch.server.ts";

const stationKey = "data-protection";
const byOrder = { means: "granted", order: "BPersVG § 70 Abs. 3" } as const;

let fresh: FreshWorkshop;
let owner: pg.Pool;
let home: TestAuthority;
let approver: Actor;
let leader: Actor;
let count = 0;

beforeAll(async () => {
  fresh = await freshWorkshop();
  owner = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
});
afterAll(() => owner.end());

beforeEach(async () => {
  clockAt("2026-11-23T11:00:00Z");
  count += 1;
  home = await anAuthority(fresh.workshop, `ort${count}`);
  ({ approver, leader } = await someDeciders(fresh.workshop, home));
  await aMember(fresh.workshop, home.operator, {
    email: `kollege@${home.authority.key}.example`,
    role: "member",
    teamIds: [home.teamId],
  });
});

function clockAt(instant: string): void {
  fresh.setNow(new Date(instant));
}

async function watchAt(...instants: readonly string[]): Promise<void> {
  for (const instant of instants) {
    clockAt(instant);
    await runApprovalWatch(fresh.workshop, { authorityId: home.authority.id });
    await runApprovalWatch(fresh.workshop, { authorityId: home.authority.id });
  }
}

const read = (requestId: string) => readRequest(fresh.workshop, home.member, requestId);

/** A request at one station with ten working days, asked back on Monday 23 November: an answer is expected by 7 December. */
async function aQuestion(given: Partial<Station> = {}): Promise<string> {
  const station = aStation({ key: stationKey, rule: { when: "always" }, ...given });
  const path = await aPath(fresh.workshop, home, { stations: [station], limits: someLimits });
  const requestId = await aRequest(fresh.workshop, home, path);
  await sayAt(fresh.workshop, approver, { requestId, stationKey }, "question");
  return requestId;
}

async function answer(requestId: string): Promise<void> {
  const { rounds } = await read(requestId);
  const input = { note: "Der Verlag.", roundId: rounds[0]?.id ?? "" };
  await answerQuestion(fresh.workshop, home.member, { requestId, stationKey }, input);
}

/** What was told of the answer, in the order in which it came. */
async function toldOf(requestId: string): Promise<readonly string[]> {
  return (await noticesOf(owner, requestId)).filter((told) => told.startsWith("answer-"));
}

async function overdueLines(requestId: string) {
  const history = await listHistory(fresh.workshop, home.member, { kind: "approval", id: requestId });
  return history.filter(({ what }) => what === "approval-station-answer-overdue");
}

describe("a question that nobody answers", () => {
  test("reminds those who can answer at half of the time and on its last day, and after it tells the contact, once", async () => {
    const requestId = await aQuestion();
    const [round] = (await read(requestId)).rounds;

    await watchAt("2026-11-27T10:00:00Z");
    const early = await toldOf(requestId);
    await watchAt("2026-11-30T10:00:00Z", "2026-12-01T10:00:00Z");
    const half = await toldOf(requestId);
    await watchAt("2026-12-07T06:30:00Z", "2026-12-07T22:59:00Z");
    const last = await toldOf(requestId);
    await watchAt("2026-12-07T23:00:00Z", "2026-12-08T10:00:00Z", "2027-03-01T10:00:00Z");
    const over = await toldOf(requestId);

    expect(round).toMatchObject({ state: "questioned", lastDay: null, answerLastDay: "2026-12-07" });
    expect(early).toEqual([]);
    expect(half).toEqual(["answer-reminder to kollege", "answer-reminder to mitglied"]);
    expect(last.slice(2)).toEqual(["answer-deadline to kollege", "answer-deadline to mitglied"]);
    expect(over.slice(4)).toEqual(["answer-overdue to leitung"]);
    expect(await overdueLines(requestId)).toMatchObject([
      { via: "job", memberName: null, details: { stationKey, lastDay: "2026-12-07" } },
    ]);
    const mails = await digestsTo(owner, home.authority.id, "leitung");
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ subject: "1 Rückfrage wartet auf ein Team" });
    expect(mails[0]?.body).toContain("Antwort war erwartet bis Montag, 7. Dezember");
    expect(mails[0]?.body).toContain(`/freigaben/${requestId}`);
  });

  test("goes on resting the station's clock: it is neither escalated nor does the contact decide", async () => {
    const requestId = await aQuestion({ standIns: { roles: [], memberIds: [] } });
    await watchAt("2026-12-08T10:00:00Z", "2027-03-01T10:00:00Z");

    const tried = await sayAt(fresh.workshop, leader, { requestId, stationKey }, "granted");

    const { rounds, decisions } = await read(requestId);
    expect(tried.outcome).toBe("not-permitted");
    expect(decisions.map(({ kind }) => kind)).toEqual(["question"]);
    expect(rounds).toMatchObject([{ state: "questioned", lastDay: null, escalatedAt: null }]);
  });

  test("is never taken for consent, however long it waits, also where silence grants", async () => {
    const requestId = await aQuestion({ subject: "staff-council", silence: byOrder });

    await watchAt("2026-12-08T10:00:00Z", "2028-01-10T10:00:00Z");

    const { rounds, state } = await read(requestId);
    expect(state).toBe("running");
    expect(rounds).toMatchObject([{ state: "questioned" }]);
    // Where silence grants, the path names nobody to hand the station to: the station itself is told.
    expect((await toldOf(requestId)).filter((told) => told.startsWith("answer-overdue"))).toEqual([
      "answer-overdue to freigabe",
      "answer-overdue to freigabe2",
      "answer-overdue to leitung",
    ]);
  });

  test("over whose end the server was off is told once, also where two servers watch ten times at once", async () => {
    const requestId = await aQuestion();
    clockAt("2026-12-09T10:00:00Z");
    const other = await anotherWorkshop(fresh);

    await Promise.all(
      Array.from({ length: 10 }, (_unused, number) =>
        runApprovalWatch(number % 2 === 0 ? fresh.workshop : other.workshop, {}),
      ),
    );
    await other.close();

    expect(await toldOf(requestId)).toEqual(["answer-overdue to leitung"]);
    expect(await overdueLines(requestId)).toHaveLength(1);
    expect((await read(requestId)).rounds).toMatchObject([
      { answerOverdueAt: new Date("2026-12-09T10:00:00Z"), answerRemindedAt: null },
    ]);
  });
});

describe("the mail of the day", () => {
  test("tells the team of a question in one line, with the day, however often it was told", async () => {
    await aQuestion();

    await watchAt("2026-11-30T10:00:00Z", "2026-12-07T10:00:00Z");

    const bodies = (await digestsTo(owner, home.authority.id, "kollege")).map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toContain("Antwort erwartet bis Montag, 7. Dezember");
    expect(bodies[1]).toContain("Antwort erwartet bis heute, Montag, 7. Dezember");
    for (const body of bodies) expect(body.match(/fragt zurück/g)).toHaveLength(1);
  });

  test("says nothing of an answer that came before it", async () => {
    const requestId = await aQuestion();
    await watchAt("2026-12-07T23:30:00Z");
    await answer(requestId);

    await watchAt("2026-12-08T10:00:00Z");

    expect(await digestsTo(owner, home.authority.id, "leitung")).toEqual([]);
  });
});

describe("a second question", () => {
  test("has a time of its own, and is reminded of and told like the first", async () => {
    const requestId = await aQuestion();
    await watchAt("2026-12-08T10:00:00Z");
    await answer(requestId);
    await sayAt(fresh.workshop, approver, { requestId, stationKey }, "question");
    const [again] = (await read(requestId)).rounds;

    await watchAt("2026-12-15T10:00:00Z", "2026-12-22T10:00:00Z", "2026-12-28T10:00:00Z");

    expect(again).toMatchObject({
      answerLastDay: "2026-12-22",
      answerRemindedAt: null,
      answerOverdueAt: null,
    });
    expect((await toldOf(requestId)).slice(1)).toEqual([
      "answer-reminder to kollege",
      "answer-reminder to mitglied",
      "answer-deadline to kollege",
      "answer-deadline to mitglied",
      "answer-overdue to leitung",
    ]);
    expect(await overdueLines(requestId)).toHaveLength(2);
  });
});

describe("hard cases", () => {
  test("a closing day that is added in time moves the day; one added after it takes nothing back", async () => {
    const requestId = await aQuestion();
    await addClosingDays(fresh.workshop, home.administrator, {
      from: "2026-12-03",
      until: "2026-12-03",
      name: "Umzug",
    });
    await watchAt("2026-12-01T10:00:00Z");
    const moved = await read(requestId);
    await watchAt("2026-12-08T10:00:00Z", "2026-12-09T10:00:00Z");
    const told = await toldOf(requestId);
    await addClosingDays(fresh.workshop, home.administrator, {
      from: "2026-12-04",
      until: "2026-12-04",
      name: "Nachtrag",
    });
    await watchAt("2026-12-09T11:00:00Z");

    expect(moved.rounds).toMatchObject([{ answerLastDay: "2026-12-08" }]);
    expect(told.filter((one) => one.startsWith("answer-overdue"))).toHaveLength(1);
    expect(await toldOf(requestId)).toEqual(told);
    expect((await read(requestId)).rounds).toMatchObject([{ answerLastDay: "2026-12-08" }]);
  });

  test("a question from before such days were kept gets one by itself", async () => {
    const requestId = await aQuestion();
    await owner.query("update approval_stations set answer_last_day = null where request_id = $1", [
      requestId,
    ]);

    await watchAt("2026-11-24T10:00:00Z");

    expect((await read(requestId)).rounds).toMatchObject([{ answerLastDay: "2026-12-07" }]);
  });

  test("where nobody of the team is left, administrators are reminded", async () => {
    const requestId = await aQuestion();
    for (const name of ["mitglied", "kollege"]) {
      const { rows } = await owner.query<{ id: string }>("select id from members where email = $1", [
        `${name}@${home.authority.key}.example`,
      ]);
      await changeMember(fresh.workshop, home.administrator, rows[0]?.id ?? "", {
        name: "Kim Beispiel",
        discipline: "product",
        role: "member",
        teamIds: [],
        isDeactivated: true,
      });
    }

    await watchAt("2026-11-30T10:00:00Z");

    expect(await toldOf(requestId)).toEqual(["answer-reminder to verwaltung"]);
  });
});
