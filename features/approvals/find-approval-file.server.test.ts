import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { listMembers } from "#features/members/list-members.server.ts";
import {
  aPath,
  aRequest,
  aRequestInput,
  readRequest,
  sayAt,
  someDeciders,
} from "#tests/database/an-approval.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { answerQuestion } from "./answer-question.server.ts";
import type { ApprovalFile } from "./approval-file.ts";
import { changeApproval } from "./change-approval.server.ts";
import { findApprovalFile } from "./find-approval-file.server.ts";
import { withdrawApproval } from "./withdraw-approval.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let other: TestAuthority;
let path: Awaited<ReturnType<typeof aPath>>;
let deciders: Awaited<ReturnType<typeof someDeciders>>;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  other = await anAuthority(fresh.workshop, "nebendorf");
  path = await aPath(fresh.workshop, home);
  deciders = await someDeciders(fresh.workshop, home);
});

const dataProtection = "data-protection";

/** Monday to Friday of one week without holidays, nine o'clock in Germany. */
function onDay(day: number) {
  fresh.setNow(new Date(Date.UTC(2026, 10, day, 8)));
}

async function fileOf(requestId: string): Promise<ApprovalFile> {
  const file = await findApprovalFile(fresh.workshop, home.member, requestId);
  if (!file) throw new Error("there is no such request");
  return file;
}

/** A question, an answer, a refusal, a second version, and the end that is wanted. */
async function aLongRequest(end: "granted" | "withdrawn"): Promise<string> {
  onDay(2);
  const requestId = await aRequest(fresh.workshop, home, path);
  const place = { requestId, stationKey: dataProtection };
  onDay(4);
  await sayAt(fresh.workshop, deciders.approver, place, "question");
  onDay(5);
  const { rounds } = await readRequest(fresh.workshop, home.member, requestId);
  const answer = { note: "Nach 30 Tagen.", roundId: rounds[0]?.id ?? "" };
  await answerQuestion(fresh.workshop, home.member, place, answer);
  await sayAt(fresh.workshop, deciders.leader, place, "refused");
  onDay(6);
  const revised = aRequestInput(path, undefined, { newData: "Nur noch die E-Mail" });
  await changeApproval(fresh.workshop, home.member, requestId, { ...revised, baseVersion: 1 });
  if (end === "withdrawn") {
    const reason = "Das Gesetz hat sich geändert.";
    await withdrawApproval(fresh.workshop, home.member, requestId, { kind: "need-vanished", reason });
    return requestId;
  }
  await sayAt(fresh.workshop, deciders.secondApprover, place, "granted-with-condition");
  const { rounds: now } = await readRequest(fresh.workshop, home.member, requestId);
  for (const round of now.filter(({ isCurrent, state }) => isCurrent && state === "open")) {
    await sayAt(fresh.workshop, deciders.approver, { requestId, stationKey: round.stationKey }, "granted");
  }
  return requestId;
}

/** Tables with something about a request that is no part of its file, each with the reason. */
const leftOut = {
  approval_faded_needs: "stands at the needs while it lasts; what was borne out again is in the journal",
  approval_notices: "who was told what: mail, not the matter",
  approval_links: "ways from a mail to a station",
  initiative_stays: "belongs to the initiative, and tells what stations tell here",
};
const inFile = [
  "approval_decisions",
  "approval_request_versions",
  "approval_requests",
  "approval_stations",
] as const;

/** Columns that say nothing by themselves, because the file says it in words. */
const inOtherWords = new Set(["authority_id", "path_version_id", "approval_request_versions.id"]);

async function readRows(requestId: string) {
  return fresh.workshop.inScope(home.operator.authorityId, async ({ transaction }) =>
    Promise.all(
      inFile.map(async (table) => {
        const column = table === "approval_requests" ? "id" : "request_id";
        const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}
          where ${sql.ref(column)} = ${requestId}`.execute(transaction);
        return { table, rows };
      }),
    ),
  );
}

/** Every text, number, truth and instant within a value. */
function listLeaves(value: unknown): readonly unknown[] {
  if (value instanceof Date) return [value.toISOString()];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(listLeaves);
  return value === null ? [] : [value];
}

describe("the file of a request", () => {
  test.each(["granted", "withdrawn"] as const)(
    "holds all that the tables hold of one that was %s",
    async (end) => {
      const requestId = await aLongRequest(end);
      const members = await listMembers(fresh.workshop, home.operator);
      const nameOf = new Map(members.map(({ id, name }) => [id, name]));

      const file = await fileOf(requestId);
      const tables = await readRows(requestId);

      const told = new Set(listLeaves(file));
      for (const { table, rows } of tables) {
        expect(rows).not.toEqual([]);
        for (const [column, value] of rows.flatMap((row) => Object.entries(row))) {
          if (inOtherWords.has(column) || inOtherWords.has(`${table}.${column}`)) continue;
          const leaves = column === "member_id" ? [nameOf.get(String(value)) ?? null] : listLeaves(value);
          for (const leaf of leaves.filter((one) => one !== null && one !== "")) {
            expect([table, column, leaf, told.has(leaf)]).toEqual([table, column, leaf, true]);
          }
        }
      }
      expect(file.request.state).toBe(end);
    },
  );

  test("knows every table that holds something about a request", async () => {
    const { rows } = await fresh.workshop.inScope(home.operator.authorityId, ({ transaction }) =>
      sql<{ name: string }>`select distinct table_name as name from information_schema.columns
        where column_name in ('request_id', 'station_id', 'approval_request_id')
        order by 1`.execute(transaction),
    );

    expect(rows.map(({ name }) => name)).toEqual(
      [...inFile.filter((table) => table !== "approval_requests"), ...Object.keys(leftOut)].toSorted(),
    );
  });

  test("tells versions, rounds and decisions in order, with names, capacities and working days", async () => {
    const file = await fileOf(await aLongRequest("granted"));

    expect(file).toMatchObject({
      format: "wirkstatt-approval-file/1",
      authority: { key: "musterdorf", name: "Stadt musterdorf" },
      service: { key: "wohnsitz-anmelden" },
      path: { version: 1 },
      needs: [{ strength: { voices: 2 }, freshness: "fresh", words: expect.any(String) as string }],
      versions: [
        { number: 1, requestedBy: "Alex Beispiel", riskClass: "medium", riskBecause: ["new-personal-data"] },
        { number: 2, newData: "Nur noch die E-Mail" },
      ],
    });
    const [station] = file.stations;
    expect(station).toMatchObject({
      key: dataProtection,
      reason: { kind: "law", source: "BDSG § 6 Abs. 1" },
      isNeeded: true,
      rounds: [
        {
          round: 1,
          state: "refused",
          isCurrent: false,
          // Opened on Monday, asked on Wednesday, decided with the answer on Thursday: only Tuesday was used up.
          workingDaysWaited: 1,
          decisions: [
            { kind: "question", capacity: "decider", note: "Wer löscht die Daten?" },
            { kind: "answer", capacity: "requester", note: "Nach 30 Tagen." },
            { kind: "refused", capacity: "stand-in", mustChange: "Eine Frist für das Löschen" },
          ],
        },
        {
          round: 2,
          state: "granted-with-condition",
          sinceVersion: 2,
          reopenedBecause: expect.arrayContaining(["newData"]) as string[],
          decisions: [{ kind: "granted-with-condition", capacity: "decider", versionNumber: 2 }],
        },
      ],
    });
  });

  test("says of every station why it was needed or not, also where it never was", async () => {
    const file = await fileOf(await aRequest(fresh.workshop, home, path));

    const spared = file.stations.filter(({ isNeeded }) => !isNeeded);
    expect(spared.map(({ key, rounds }) => [key, rounds])).toEqual([
      ["staff-council", []],
      ["leadership", []],
    ]);
    expect(file.versions[0]?.verdicts.map(({ stationKey, isNeeded }) => [stationKey, isNeeded])).toEqual([
      [dataProtection, true],
      ["information-security", true],
      ["staff-council", false],
      ["leadership", false],
    ]);
    expect(file.versions[0]?.verdicts[2]?.because).toEqual([
      { condition: { question: "staff-data", is: "yes" }, answer: "no" },
    ]);
  });

  test("is there for a change that needed no station", async () => {
    const file = await fileOf(await aRequest(fresh.workshop, home, path, {}));

    expect(file.request).toMatchObject({ state: "granted", turn: { whose: "nobody" } });
    expect(file.stations.flatMap(({ rounds }) => rounds)).toEqual([]);
  });

  test("is the same after a way through JSON, with instants as ISO 8601", async () => {
    const file = await fileOf(await aLongRequest("granted"));

    const json = JSON.parse(JSON.stringify(file)) as { writtenAt: string; request: { sentAt: string } };

    expect(json.writtenAt).toBe(file.writtenAt.toISOString());
    expect(json.request.sentAt).toBe("2026-11-02T08:00:00.000Z");
    expect(listLeaves(json)).toEqual(listLeaves(file));
    // What is unknown says so and why, in JSON as well.
    expect(json.request).toMatchObject({
      lost: {
        citizens: { hours: null, missing: ["cases-a-year", "helped-cases-in-percent", expect.any(String)] },
      },
    });
  });

  test.each(["", "unbekannt", "00000000-0000-7000-8000-000000000000"])(
    "is not there for %j",
    async (requestId) => {
      expect(await findApprovalFile(fresh.workshop, home.member, requestId)).toBeUndefined();
    },
  );

  test("is not there for another authority", async () => {
    const requestId = await aRequest(fresh.workshop, home, path);

    expect(await findApprovalFile(fresh.workshop, other.administrator, requestId)).toBeUndefined();
  });
});
