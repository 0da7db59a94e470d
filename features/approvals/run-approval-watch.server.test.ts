import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type pg from "pg";
import type { Actor } from "#features/actors/actor.ts";
import { subjectsNeverGrantedBySilence } from "#features/approval-paths/approval-path.ts";
import type { Station } from "#features/approval-paths/approval-path.ts";
import { addClosingDays } from "#features/closing-days/add-closing-days.server.ts";
import { removeClosingDay } from "#features/closing-days/remove-closing-day.server.ts";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { changeMember } from "#features/members/change-member.server.ts";
import { confirmNeed } from "#features/needs/confirm-need.server.ts";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { createLog } from "#platform/log.server.ts";
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
import { describeApprovals } from "./find-approval.server.ts";
import { runApprovalWatch } from "./run-approval-watch.server.ts";

const monday = "2026-11-23T11:00:00Z";
/** Ten working days after that Monday; it is over at 23:00 UTC. */
const lastDay = "2026-12-07";
const stationKey = "data-protection";
const byOrder = { means: "granted", order: "BPersVG § 70 Abs. 3" } as const;
const always = { when: "always" } as const;

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

// An authority for each test, so that nobody's requests fall due in another one.
beforeEach(async () => {
  clockAt(monday);
  count += 1;
  home = await anAuthority(fresh.workshop, `ort${count}`);
  ({ approver, leader } = await someDeciders(fresh.workshop, home));
});

function clockAt(instant: string): void {
  fresh.setNow(new Date(instant));
}

const watch = () => runApprovalWatch(fresh.workshop, { authorityId: home.authority.id });

async function watchAt(...instants: readonly string[]): Promise<void> {
  for (const instant of instants) {
    clockAt(instant);
    await watch();
    await watch();
  }
}

async function aRequestAt(
  ...stations: readonly (Partial<Station> & Pick<Station, "key">)[]
): Promise<string> {
  const content = { stations: stations.map((one) => aStation({ rule: always, ...one })), limits: someLimits };
  return aRequest(fresh.workshop, home, await aPath(fresh.workshop, home, content));
}

const aRequestAtOneStation = (given: Partial<Station> = {}) => aRequestAt({ key: stationKey, ...given });

const read = (requestId: string) => readRequest(fresh.workshop, home.member, requestId);

async function historyOf(requestId: string) {
  const history = await listHistory(fresh.workshop, home.member, { kind: "approval", id: requestId });
  return history.toReversed();
}

async function wordsOf(requestId: string): Promise<readonly string[]> {
  return (await historyOf(requestId)).map(({ what }) => what);
}

async function needsOf(requestId: string) {
  const [overview] = await fresh.workshop.inScope(home.authority.id, (scope) =>
    describeApprovals(scope, { requestId }, fresh.workshop.now()),
  );
  return overview?.initiative.needs ?? [];
}

describe("a period that ended while nothing ran", () => {
  test("is escalated once, also where two servers watch ten times at once", async () => {
    const requestId = await aRequestAtOneStation();
    clockAt("2026-12-09T10:00:00Z");
    const other = await anotherWorkshop(fresh);

    await Promise.all(
      Array.from({ length: 10 }, (_unused, number) =>
        runApprovalWatch(number % 2 === 0 ? fresh.workshop : other.workshop, {}),
      ),
    );
    await other.close();

    const { rounds, decisions, state } = await read(requestId);
    expect(state).toBe("running");
    expect(rounds).toMatchObject([
      { state: "open", lastDay, escalatedAt: new Date("2026-12-09T10:00:00Z"), remindedAt: null },
    ]);
    expect(decisions).toMatchObject([{ kind: "escalation", capacity: "nobody", memberId: null }]);
    expect(await wordsOf(requestId)).toEqual([
      "approval-sent",
      "approval-station-opened",
      "approval-station-escalated",
    ]);
    expect((await historyOf(requestId)).at(-1)).toMatchObject({
      via: "job",
      memberName: null,
      details: { stationKey, round: 1, lastDay },
    });
    expect((await noticesOf(owner, requestId)).filter((told) => told.startsWith("escalation"))).toEqual([
      "escalation to leitung",
    ]);
    expect(await digestsTo(owner, home.authority.id, "leitung")).toHaveLength(1);
  });

  test("lets those decide to whom it was escalated, and those who could before", async () => {
    const path = { standIns: { roles: [], memberIds: [] } };
    const [one, other] = [await aRequestAtOneStation(path), await aRequestAtOneStation(path)];
    const early = await sayAt(fresh.workshop, leader, { requestId: one, stationKey }, "granted");
    await watchAt("2026-12-08T10:00:00Z");

    const late = await sayAt(fresh.workshop, leader, { requestId: one, stationKey }, "granted");
    const usual = await sayAt(fresh.workshop, approver, { requestId: other, stationKey }, "granted");

    expect([early.outcome, late.outcome, usual.outcome]).toEqual(["not-permitted", "decided", "decided"]);
    expect((await read(one)).decisions).toMatchObject([
      { kind: "escalation" },
      { kind: "granted", capacity: "escalation" },
    ]);
  });

  test("is not escalated a minute before its end, and is at its end", async () => {
    const requestId = await aRequestAtOneStation();

    await watchAt("2026-12-07T22:59:00Z");
    const before = await read(requestId);
    await watchAt("2026-12-07T23:00:00Z");
    const after = await read(requestId);

    expect(before.rounds).toMatchObject([{ escalatedAt: null }]);
    expect(after.rounds).toMatchObject([{ escalatedAt: new Date("2026-12-07T23:00:00Z") }]);
  });

  test("tells those who could decide where nobody is left to whom it could be escalated", async () => {
    const nobody = { means: "escalated", to: { roles: [], memberIds: [] } } as const;
    const requestId = await aRequestAtOneStation({ silence: nobody });

    await watchAt("2026-12-08T10:00:00Z");

    const told = await noticesOf(owner, requestId);
    expect(told.filter((one) => one.startsWith("escalation")).toSorted()).toEqual([
      "escalation to freigabe",
      "escalation to freigabe2",
      "escalation to leitung",
    ]);
  });
});

describe("silence that counts as consent", () => {
  test("grants with the period's last moment, names the order, and opens what comes after with a whole period", async () => {
    const requestId = await aRequestAt(
      { key: "staff-council", subject: "staff-council", silence: byOrder },
      { key: "leadership", after: ["staff-council"], periodInWorkingDays: 3 },
    );

    await watchAt("2026-12-09T10:00:00Z", "2026-12-10T10:00:00Z");

    const { rounds, decisions, state } = await read(requestId);
    expect(state).toBe("running");
    const grantedAt = new Date("2026-12-07T22:59:59.999Z");
    expect(rounds).toMatchObject([
      { stationKey: "staff-council", state: "granted-by-silence", lastDay, closedAt: grantedAt },
      {
        stationKey: "leadership",
        state: "open",
        openedAt: new Date("2026-12-09T10:00:00Z"),
        lastDay: "2026-12-14",
      },
    ]);
    expect(decisions).toMatchObject([
      { kind: "silence", note: byOrder.order, capacity: "nobody", memberId: null, decidedAt: grantedAt },
    ]);
    const history = await historyOf(requestId);
    expect(history.map(({ what }) => what)).toEqual([
      "approval-sent",
      "approval-station-opened",
      "approval-station-granted-by-silence",
      "approval-station-opened",
    ]);
    expect(history[2]).toMatchObject({
      via: "job",
      at: new Date("2026-12-09T10:00:00Z"),
      details: { order: byOrder.order, lastDay, grantedAt: grantedAt.toISOString() },
    });
  });

  test("grants the request where it was the last station, and tells whoever asked", async () => {
    const requestId = await aRequestAtOneStation({ subject: "staff-council", silence: byOrder });

    await watchAt("2026-12-08T10:00:00Z");

    expect(await read(requestId)).toMatchObject({ state: "granted" });
    expect((await wordsOf(requestId)).slice(2)).toEqual([
      "approval-station-granted-by-silence",
      "approval-granted",
    ]);
    expect(await noticesOf(owner, requestId)).toContain("granted to mitglied");
  });

  test.each(subjectsNeverGrantedBySilence)(
    "is never taken for consent in %s, whatever the path says",
    async (subject) => {
      const requestId = await aRequestAtOneStation({ subject, silence: byOrder });

      await watchAt("2026-12-08T10:00:00Z", "2026-12-09T10:00:00Z");

      const { rounds, decisions } = await read(requestId);
      expect(rounds).toMatchObject([{ state: "open" }]);
      expect(decisions.map(({ kind }) => kind)).toEqual(["escalation"]);
    },
  );

  test("is none where the order has no name", async () => {
    const silence = { means: "granted", order: " " } as const;
    const requestId = await aRequestAtOneStation({ subject: "staff-council", silence });

    await watchAt("2026-12-08T10:00:00Z");

    expect((await read(requestId)).decisions.map(({ kind }) => kind)).toEqual(["escalation"]);
  });
});

describe("reminders", () => {
  test("come once two working days before the last day, and once on it, to all who may decide", async () => {
    const requestId = await aRequestAtOneStation();
    const opened = await noticesOf(owner, requestId);

    await watchAt("2026-12-02T10:00:00Z");
    const tooEarly = await noticesOf(owner, requestId);
    await watchAt(
      "2026-12-03T06:00:00Z",
      "2026-12-03T15:00:00Z",
      "2026-12-04T10:00:00Z",
      "2026-12-06T10:00:00Z",
    );
    const reminded = await noticesOf(owner, requestId);
    await watchAt("2026-12-07T00:30:00Z", "2026-12-07T10:00:00Z", "2026-12-07T22:30:00Z");
    const onLastDay = await noticesOf(owner, requestId);

    expect(opened).toEqual(["station-open to freigabe", "station-open to freigabe2"]);
    expect(tooEarly).toEqual(opened);
    const all = ["freigabe", "freigabe2", "leitung"];
    expect(reminded.slice(2)).toEqual(all.map((name) => `reminder to ${name}`));
    expect(onLastDay.slice(5)).toEqual(all.map((name) => `deadline to ${name}`));
  });

  test.each([
    { period: 1, days: [] },
    { period: 2, days: ["2026-11-24"] },
    { period: 3, days: ["2026-11-25"] },
    { period: 5, days: ["2026-11-26"] },
  ])("of a period of $period working days come in its second half", async ({ period, days }) => {
    const requestId = await aRequestAtOneStation({ periodInWorkingDays: period });
    const remindedOn: string[] = [];

    for (let day = 23; day <= 30; day += 1) {
      const before = (await noticesOf(owner, requestId)).length;
      await watchAt(`2026-11-${day}T12:00:00Z`);
      const told = (await noticesOf(owner, requestId)).slice(before);
      if (told.includes("reminder to freigabe")) remindedOn.push(`2026-11-${day}`);
    }

    expect(remindedOn).toEqual(days);
  });

  test("missed while nothing ran are made up for by the next one that is due, not one by one", async () => {
    const requestId = await aRequestAtOneStation();

    await watchAt("2026-12-07T10:00:00Z");

    expect((await noticesOf(owner, requestId)).filter((told) => told.endsWith(" freigabe"))).toEqual([
      "station-open to freigabe",
      "deadline to freigabe",
    ]);
  });
});

describe("a question back", () => {
  test("rests the clock: nothing is due; after the answer it goes on, reminds of the new last day, and ends", async () => {
    const requestId = await aRequestAtOneStation();
    await watchAt("2026-12-04T10:00:00Z");
    await sayAt(fresh.workshop, approver, { requestId, stationKey }, "question");
    await watchAt("2026-12-07T10:00:00Z", "2026-12-08T10:00:00Z", "2026-12-11T10:00:00Z");
    const resting = await read(requestId);
    const [round] = resting.rounds;
    await answerQuestion(
      fresh.workshop,
      home.member,
      { requestId, stationKey },
      { note: "Der Verlag, jede Nacht.", roundId: round?.id ?? "" },
    );
    const going = await read(requestId);
    await watchAt("2026-12-14T10:00:00Z", "2026-12-15T22:59:00Z");
    const before = await read(requestId);
    await watchAt("2026-12-15T23:00:00Z");
    const after = await read(requestId);

    expect(resting.rounds).toMatchObject([{ state: "questioned", lastDay: null, escalatedAt: null }]);
    // Friday the 4th to Friday the 11th rest; two of the ten days were left.
    expect(going.rounds).toMatchObject([{ state: "open", lastDay: "2026-12-15" }]);
    expect(before.decisions.map(({ kind }) => kind)).toEqual(["question", "answer"]);
    expect(after.decisions.map(({ kind }) => kind)).toEqual(["question", "answer", "escalation"]);
    const told = (await noticesOf(owner, requestId)).filter((one) => one.endsWith(" freigabe"));
    expect(told).toEqual(
      ["station-open", "reminder", "answer", "reminder", "deadline"].map((kind) => `${kind} to freigabe`),
    );
  });
});

describe("a request whose sender has left", () => {
  test("is no orphan: what a station asks back is told to the team", async () => {
    const requestId = await aRequestAtOneStation();
    await aMember(fresh.workshop, home.operator, {
      email: `team@${home.authority.key}.example`,
      role: "member",
      teamIds: [home.teamId],
    });
    await changeMember(fresh.workshop, home.administrator, home.member.memberId ?? "", {
      name: "Kim Beispiel",
      discipline: "product",
      role: "member",
      teamIds: [],
      isDeactivated: true,
    });

    await sayAt(fresh.workshop, approver, { requestId, stationKey }, "question");

    expect(await noticesOf(owner, requestId)).toContain("question to team");
  });
});

describe("closing days", () => {
  const closed = { from: "2026-12-03", until: "2026-12-04", name: "Umzug" };

  test("that are added in time move the last day, and with it what is due", async () => {
    const requestId = await aRequestAtOneStation();
    await addClosingDays(fresh.workshop, home.administrator, closed);

    await watchAt("2026-12-01T10:00:00Z");
    const moved = await read(requestId);
    await watchAt("2026-12-08T10:00:00Z");
    const waiting = await read(requestId);
    await watchAt("2026-12-10T10:00:00Z");
    const over = await read(requestId);

    expect(moved.rounds).toMatchObject([{ lastDay: "2026-12-09" }]);
    expect(waiting.decisions).toEqual([]);
    expect(over.decisions.map(({ kind }) => kind)).toEqual(["escalation"]);
  });

  test("that are added after the end take nothing back", async () => {
    const requestId = await aRequestAtOneStation();
    await watchAt("2026-12-08T10:00:00Z");
    const before = await read(requestId);
    await addClosingDays(fresh.workshop, home.administrator, closed);

    await watchAt("2026-12-08T11:00:00Z", "2026-12-20T11:00:00Z");

    expect(before.decisions.map(({ kind }) => kind)).toEqual(["escalation"]);
    expect(await read(requestId)).toEqual(before);
  });

  test("that are taken away end no period on a day that is over already", async () => {
    await addClosingDays(fresh.workshop, home.administrator, closed);
    const requestId = await aRequestAtOneStation();
    clockAt("2026-12-09T10:00:00Z");
    for (const day of [closed.from, closed.until]) {
      await removeClosingDay(fresh.workshop, home.administrator, day);
    }

    await watch();
    const waiting = await read(requestId);
    await watchAt("2026-12-10T10:00:00Z");

    expect(waiting).toMatchObject({ rounds: [{ lastDay: "2026-12-09" }], decisions: [] });
    expect((await read(requestId)).decisions.map(({ kind }) => kind)).toEqual(["escalation"]);
  });
});

describe("a request that fails", () => {
  test("does not keep the others from what is due; the log names it and no text", async () => {
    const [broken, sound] = [await aRequestAtOneStation(), await aRequestAtOneStation()];
    await owner.query("update approval_stations set station_key = 'gone' where request_id = $1", [broken]);
    clockAt("2026-12-08T10:00:00Z");
    const lines: string[] = [];
    const log = createLog("error", { write: (line) => void lines.push(line) });

    await runApprovalWatch({ ...fresh.workshop, log }, { authorityId: home.authority.id });

    expect((await read(sound)).decisions.map(({ kind }) => kind)).toEqual(["escalation"]);
    expect(lines.some((line) => line.includes(broken))).toBe(true);
    expect(lines.join("\n")).not.toMatch(/Vermieter|Bestätigung|musterdorf|@/);
  });
});

describe("a path's version that cannot be read", () => {
  test("keeps nobody else from what is due, and from the day's mail; the log names the request", async () => {
    const [broken, sound] = [await aRequestAtOneStation(), await aRequestAtOneStation()];
    await watch();
    // The tables refuse such a change; a newer release, taken back, may leave a version that this one does not know.
    await owner.query("alter table approval_path_versions disable trigger user");
    await owner.query(
      `update approval_path_versions set content = '{"stations": "later"}'
       where id = (select path_version_id from approval_requests where id = $1)`,
      [broken],
    );
    await owner.query("alter table approval_path_versions enable trigger user");
    clockAt("2026-12-08T10:00:00Z");
    const lines: string[] = [];
    const log = createLog("error", { write: (line) => void lines.push(line) });

    await runApprovalWatch({ ...fresh.workshop, log }, { authorityId: home.authority.id });

    expect((await read(sound)).decisions.map(({ kind }) => kind)).toEqual(["escalation"]);
    expect(lines.filter((line) => line.includes(broken))).toHaveLength(1);
    expect(lines.join("\n")).not.toContain("digest");
    const [digest] = await digestsTo(owner, home.authority.id, "leitung");
    expect(digest?.body).toContain("Letzter Tag war Montag, 7. Dezember");
  });
});

describe("a need that fades while its request waits", () => {
  const patient = { periodInWorkingDays: 600 };

  test("is noted once, the requester is asked, and a confirmation is noted too", async () => {
    const requestId = await aRequestAtOneStation(patient);
    await watchAt("2027-11-15T10:00:00Z");
    const fresh1 = await read(requestId);
    await watchAt("2027-11-22T10:00:00Z", "2027-11-24T10:00:00Z");
    const faded = await read(requestId);
    const [need] = await needsOf(requestId);
    const place = { serviceKey: home.service.key, needId: need?.id ?? "" };
    await confirmNeed(fresh.workshop, home.member, place, { reason: "Nachgefragt." });
    await watchAt("2027-11-25T10:00:00Z");
    const confirmed = await read(requestId);
    await watchAt("2029-01-15T10:00:00Z");

    expect(fresh1.needFadedAt).toBeNull();
    expect(faded.needFadedAt).toEqual(new Date("2027-11-22T10:00:00Z"));
    expect(confirmed.needFadedAt).toBeNull();
    expect((await wordsOf(requestId)).slice(2)).toEqual([
      "approval-need-faded",
      "approval-need-confirmed",
      "approval-need-faded",
    ]);
    const told = await noticesOf(owner, requestId);
    expect(told.filter((one) => one === "need-faded to mitglied")).toHaveLength(2);
  });
});
