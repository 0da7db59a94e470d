import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#features/actors/actor.ts";
import type { PathContent } from "#features/approval-paths/approval-path.ts";
import { addClosingDays } from "#features/closing-days/add-closing-days.server.ts";
import { aPathContent, aStation } from "#tests/approvals/a-path-content.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import {
  aChangeInput,
  aPath,
  aRequest,
  readRequest,
  sayAt,
  someDeciders,
} from "#tests/database/an-approval.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { answerQuestion } from "./answer-question.server.ts";
import type { DecisionKind } from "./approval.ts";
import { changeApproval } from "./change-approval.server.ts";
import { measureOneStation, measureStations } from "./measure-stations.server.ts";
import { measureTurns } from "./measure-turns.server.ts";
import { runApprovalWatch } from "./run-approval-watch.server.ts";
import { withdrawApproval } from "./withdraw-approval.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let approver: Actor;
let path: { readonly pathId: string; readonly pathVersion: number };

const dataProtection = "data-protection";
/** 2 November 2026 was a Monday; there is no public holiday in North Rhine-Westphalia for the rest of the year but Christmas. */
const onDay = (day: number, month = 11) => new Date(Date.UTC(2026, month - 1, day, 11));

let count = 0;

beforeAll(async () => {
  fresh = await freshWorkshop();
});

beforeEach(async () => {
  fresh.setNow(onDay(2));
  count += 1;
  home = await anAuthority(fresh.workshop, `musterdorf-${count}`);
  path = await aPath(fresh.workshop, home);
  ({ approver } = await someDeciders(fresh.workshop, home));
});

/** A request that data protection decides upon so many days later. */
async function decidedAfter(days: number, decision: DecisionKind): Promise<string> {
  fresh.setNow(onDay(2));
  const requestId = await aRequest(fresh.workshop, home, path);
  fresh.setNow(onDay(2 + days));
  await sayAt(fresh.workshop, approver, { requestId, stationKey: dataProtection }, decision);
  return requestId;
}

async function valueOfDataProtection() {
  return measureOneStation(fresh.workshop, home.member, { pathId: path.pathId, stationKey: dataProtection });
}

async function answerAt(requestId: string): Promise<void> {
  const { rounds } = await readRequest(fresh.workshop, home.member, requestId);
  const round = rounds.find((one) => one.stationKey === dataProtection && one.isCurrent);
  const answered = await answerQuestion(
    fresh.workshop,
    home.member,
    { requestId, stationKey: dataProtection },
    { note: "Nach 30 Tagen.", roundId: round?.id ?? "" },
  );
  expect(answered.outcome).toBe("answered");
}

async function changeRequest(requestId: string): Promise<void> {
  const request = await readRequest(fresh.workshop, home.member, requestId);
  const input = aChangeInput(request, {}, { newData: "Nur noch der Name" });
  expect((await changeApproval(fresh.workshop, home.member, requestId, input)).outcome).toBe("changed");
}

describe("the value of a station", () => {
  test("counts a condition, a refusal, and a question after which the request was changed; not a question alone", async () => {
    await decidedAfter(1, "granted");
    await decidedAfter(2, "granted-with-condition");
    await decidedAfter(3, "refused");
    const answered = await decidedAfter(1, "question");
    await answerAt(answered);
    await sayAt(fresh.workshop, approver, { requestId: answered, stationKey: dataProtection }, "granted");
    const changed = await decidedAfter(1, "question");
    await changeRequest(changed);
    await sayAt(fresh.workshop, approver, { requestId: changed, stationKey: dataProtection }, "granted");

    expect(await valueOfDataProtection()).toMatchObject({
      open: 0,
      decisions: { outcome: "measured", changed: 3, of: 5 },
    });
  });

  test("counts a round that was withdrawn for as long as it had waited, and as no decision", async () => {
    await decidedAfter(1, "granted");
    await decidedAfter(2, "granted");
    fresh.setNow(onDay(2));
    const withdrawn = await aRequest(fresh.workshop, home, path);
    fresh.setNow(onDay(5));
    await withdrawApproval(fresh.workshop, home.member, withdrawn, {
      kind: "given-up",
      reason: "Nicht mehr.",
    });
    await decidedAfter(4, "granted");
    await decidedAfter(7, "granted");

    const value = await valueOfDataProtection();

    // Working days 1, 2, 3+, 4, 5. Of five, S(1) = 4/5 and S(2) = 3/5; two are left, so S(4) = 3/5 x 1/2 = 3/10 and S(5) = 0.
    // Without the one that was cut off, half would be over after two days already.
    expect(value).toMatchObject({
      open: 0,
      decisions: { outcome: "too-few", of: 4 },
      waiting: {
        outcome: "measured",
        median: { outcome: "reached", time: 4 },
        percentile85: { outcome: "reached", time: 5 },
        rounds: 5,
      },
    });
  });

  test("takes a version that was sent after the decision for no work of the station", async () => {
    for (let made = 0; made < 4; made += 1) await decidedAfter(1, "granted");
    const asked = await decidedAfter(1, "question");
    await answerAt(asked);
    await sayAt(fresh.workshop, approver, { requestId: asked, stationKey: dataProtection }, "granted");
    fresh.setNow(onDay(4));
    await changeRequest(asked);

    const value = await valueOfDataProtection();

    expect(value).toMatchObject({ open: 1, decisions: { outcome: "measured", changed: 0, of: 5 } });
  });

  test("counts working days without closing days and without the rest while a question is open", async () => {
    const closing = { from: "2026-11-05", until: "2026-11-05", name: "Betriebsausflug" };
    await addClosingDays(fresh.workshop, home.administrator, closing);
    for (let made = 0; made < 4; made += 1) await decidedAfter(7, "granted");
    const asked = await decidedAfter(1, "question");
    fresh.setNow(onDay(8));
    await answerAt(asked);
    fresh.setNow(onDay(9));
    await sayAt(fresh.workshop, approver, { requestId: asked, stationKey: dataProtection }, "granted");

    const value = await valueOfDataProtection();

    // Monday to Monday has five working days, one of them closed; the other one rested from Tuesday to Sunday.
    expect(value?.waiting).toMatchObject({
      outcome: "measured",
      median: { outcome: "reached", time: 4 },
      rounds: 5,
    });
    for (let made = 0; made < 2; made += 1) await decidedAfter(1, "granted");
    const faster = await valueOfDataProtection();
    expect(faster?.waiting).toMatchObject({ median: { time: 4 }, rounds: 7 });
  });

  test("counts an open round for as long as it waits, and one that was withdrawn for as long as it had, too", async () => {
    for (let made = 0; made < 5; made += 1) await decidedAfter(1, "granted");
    fresh.setNow(onDay(2));
    await aRequest(fresh.workshop, home, path);
    const withdrawn = await aRequest(fresh.workshop, home, path);
    await withdrawApproval(fresh.workshop, home.member, withdrawn, { kind: "need-vanished", reason: "Weg" });
    fresh.setNow(onDay(1, 12));

    const value = await valueOfDataProtection();

    expect(value).toMatchObject({ open: 1, waiting: { outcome: "measured", rounds: 7 } });
    expect(value?.waiting).toMatchObject({ percentile85: { outcome: "not-reached", observedUntil: 21 } });
  });

  test("takes silence for decided without any change", async () => {
    const silent: PathContent = {
      ...aPathContent,
      stations: [
        aStation({
          key: dataProtection,
          periodInWorkingDays: 2,
          silence: { means: "granted", order: "Dienstanweisung 4" },
        }),
      ],
    };
    path = await aPath(fresh.workshop, home, silent);
    for (let made = 0; made < 5; made += 1) await aRequest(fresh.workshop, home, path);
    fresh.setNow(onDay(5));
    await runApprovalWatch(fresh.workshop, { authorityId: home.authority.id });

    expect(await valueOfDataProtection()).toMatchObject({
      open: 0,
      decisions: { outcome: "measured", changed: 0, of: 5 },
      waiting: { outcome: "measured", median: { time: 2 } },
    });
  });

  test("is too few to say below the authority's threshold, and unknown for a station the path never had", async () => {
    await decidedAfter(1, "granted");

    const { values } = await measureStations(fresh.workshop, home.member, path.pathId);
    const other = { pathId: path.pathId, stationKey: "nobody" };

    expect(Object.keys(values).sort()).toEqual([
      "data-protection",
      "information-security",
      "leadership",
      "staff-council",
    ]);
    expect(values[dataProtection]?.decisions).toEqual({ outcome: "too-few", of: 1, threshold: 5 });
    expect(values["staff-council"]).toMatchObject({ open: 0, decisions: { outcome: "too-few", of: 0 } });
    expect(await measureOneStation(fresh.workshop, home.member, other)).toBeUndefined();
    expect(await measureStations(fresh.workshop, home.member, "nonsense")).toEqual({
      values: {},
      outcomes: undefined,
    });
  });
});

describe("outcomes of a path", () => {
  test("are counted by their kind", async () => {
    await decidedAfter(1, "refused");
    const granted = await decidedAfter(1, "granted");
    await sayAt(
      fresh.workshop,
      approver,
      { requestId: granted, stationKey: "information-security" },
      "granted",
    );
    await aRequest(fresh.workshop, home, path, {});
    for (const kind of ["need-vanished", "need-vanished", "given-up"] as const) {
      const requestId = await aRequest(fresh.workshop, home, path);
      await withdrawApproval(fresh.workshop, home.member, requestId, { kind, reason: "Anders gelöst" });
    }

    const { outcomes } = await measureStations(fresh.workshop, home.member, path.pathId);

    expect(outcomes).toMatchObject({
      underWay: 1,
      granted: 1,
      grantedWithoutStation: 1,
      withdrawn: { "need-vanished": 2, "solved-otherwise": 0, "given-up": 1 },
    });
  });
});

describe("how long stations and teams take over all paths", () => {
  test("joins stations of one name, and counts a team's turns until they are over", async () => {
    for (let made = 0; made < 3; made += 1) await decidedAfter(1, "granted");
    path = await aPath(fresh.workshop, home);
    for (let made = 0; made < 2; made += 1) await decidedAfter(1, "granted");
    const answered = await decidedAfter(1, "question");
    fresh.setNow(onDay(5));
    await answerAt(answered);
    const changed = await decidedAfter(1, "refused");
    fresh.setNow(onDay(6));
    await changeRequest(changed);
    const withdrawn = await decidedAfter(1, "refused");
    fresh.setNow(onDay(9));
    await withdrawApproval(fresh.workshop, home.member, withdrawn, { kind: "given-up", reason: "Zu teuer" });
    await decidedAfter(1, "question");
    await decidedAfter(1, "refused");
    fresh.setNow(onDay(30));

    const { stations, teams } = await measureTurns(fresh.workshop, home.member);
    const ofName = stations.filter(({ name }) => name === "Datenschutz");

    expect(ofName).toHaveLength(1);
    expect(ofName[0]?.of).toHaveLength(2);
    // Granted five times, refused three times; one more is open again, one waits for an answer.
    expect(ofName[0]?.value).toMatchObject({ open: 3, decisions: { changed: 3, of: 8 } });
    expect(teams).toEqual([
      {
        teamId: home.teamId,
        name: "Bürgerservice",
        // From Tuesday: 2, 3 and 4 working days; two are open.
        waiting: {
          outcome: "measured",
          median: { outcome: "reached", time: 4, firstTime: 4 },
          percentile85: { outcome: "not-reached", observedUntil: 19 },
          rounds: 5,
        },
      },
    ]);
  });

  test("knows nothing of another authority", async () => {
    await decidedAfter(1, "refused");
    const other = await anAuthority(fresh.workshop, `nebendorf-${count}`);

    expect(await measureTurns(fresh.workshop, other.member)).toEqual({
      stations: [],
      teams: [],
      outcomes: [],
    });
    expect(await measureStations(fresh.workshop, other.member, path.pathId)).toEqual({
      values: {},
      outcomes: undefined,
    });
  });
});
