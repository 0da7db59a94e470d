import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type pg from "pg";
import type { Actor } from "#features/actors/actor.ts";
import { decisionKinds, listCurrentRounds } from "#features/approvals/approval.ts";
import { stateOfRounds } from "#features/approvals/list-ready-rounds.ts";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { aMember, anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { aPath, aRequest, readRequest } from "#tests/database/an-approval.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { aStation, someLimits } from "./a-path-content.ts";
import type { Attempts } from "./decide-at-once.server.ts";

const STATIONS = 20;
const PEOPLE = 10;
const PROCESSES = 4;

let fresh: FreshWorkshop;
let home: TestAuthority;
let people: readonly Actor[];
let owner: pg.Pool;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  owner = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
  const made: Actor[] = [];
  for (let number = 0; number < PEOPLE; number += 1) {
    const email = `freigabe${number}@musterdorf.example`;
    made.push(await aMember(fresh.workshop, home.operator, { email, role: "approver", teamIds: [] }));
  }
  people = made;
});
afterAll(() => owner.end());

/** Starts a process, lets it decide when told to, and answers what came out. */
async function startProcess(
  attempts: Attempts,
): Promise<{ readonly decide: () => Promise<readonly string[]> }> {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, "decide-at-once.server.ts"), JSON.stringify(attempts)],
    { stdio: ["pipe", "pipe", "inherit"], env: { ...process.env, NODE_NO_WARNINGS: "1" } },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ready = await lines.next();
  if (ready.value !== "ready") throw new Error("the process did not come up");
  return {
    decide: async () => {
      child.stdin.write("now\n");
      const line = await lines.next();
      return JSON.parse(String(line.value)) as readonly string[];
    },
  };
}

describe("two hundred decisions on one request from several processes at once", { timeout: 120_000 }, () => {
  test("decide each station once, lose none, and are all in the journal", async () => {
    const stations = Array.from({ length: STATIONS }, (_unused, number) =>
      aStation({ key: `station-${number}`, rule: { when: "always" } }),
    );
    const requestId = await aRequest(
      fresh.workshop,
      home,
      await aPath(fresh.workshop, home, { stations, limits: someLimits }),
    );
    const { rounds } = await readRequest(fresh.workshop, home.member, requestId);
    const attempts = rounds.flatMap((round, number) =>
      people.map((actor, person) => ({
        actor,
        stationKey: round.stationKey,
        input: {
          decision: decisionKinds[(number + person) % decisionKinds.length] ?? "granted",
          note: "Weil es so ist.",
          mustChange: "Etwas",
          roundId: round.id,
          versionNumber: 1,
        },
      })),
    );
    const { databaseUrl, dataFolder } = fresh;
    const processes = await Promise.all(
      Array.from({ length: PROCESSES }, (_unused, place) =>
        startProcess({
          databaseUrl,
          dataFolder,
          requestId,
          attempts: attempts.filter((_one, number) => number % PROCESSES === place),
        }),
      ),
    );

    const outcomes = (await Promise.all(processes.map(({ decide }) => decide()))).flat();

    expect(outcomes).toHaveLength(STATIONS * PEOPLE);
    const decided = outcomes.filter((outcome) => outcome === "decided").length;
    const expected = ["decided", "already-decided", "already-asked"];
    expect(outcomes.filter((outcome) => !expected.includes(outcome))).toEqual([]);
    const request = await readRequest(fresh.workshop, home.member, requestId);
    expect(request.decisions).toHaveLength(decided);
    const finals = request.decisions.filter(({ kind }) => kind !== "question");
    expect(new Set(finals.map(({ roundId }) => roundId)).size).toBe(STATIONS);
    expect(finals).toHaveLength(STATIONS);
    for (const round of listCurrentRounds(request)) {
      expect(finals.find(({ roundId }) => roundId === round.id)?.kind).toBe(round.state);
    }
    expect(request.state).toBe(stateOfRounds(listCurrentRounds(request)));
    const { rows } = await owner.query<{ count: number }>(
      `select count(*)::int as count from journal_entries where about_kind = 'approval' and about_id = $1
         and what in ('approval-station-granted', 'approval-station-granted-with-condition',
           'approval-station-refused', 'approval-station-questioned')`,
      [requestId],
    );
    expect(rows[0]?.count).toBe(decided);
  });
});
