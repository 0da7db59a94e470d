import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Workshop } from "#platform/workshop.server.ts";
import { assembleWorkshop } from "#platform/assemble-workshop.server.ts";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { createLog } from "#platform/log.server.ts";
import { aStation, someLimits } from "#tests/approvals/a-path-content.ts";
import { noticesOf } from "#tests/approvals/what-was-told.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import { aPath, aRequest, someDeciders } from "#tests/database/an-approval.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { dropDatabase, runOn, withDatabase } from "#tests/database/prepare-template.server.ts";
import { cleanUp, spawnServer, waitUntil } from "./running-server.server.ts";
import type { ServerProcess } from "./running-server.server.ts";

const LONG_MS = 180_000;
const DAY_MS = 86_400_000;
/** Longer than ten working days take, whatever holidays there are, and shorter than a need takes to fade. */
const OFF_FOR_DAYS = 40;

const folder = mkdtempSync(path.join(tmpdir(), "wirkstatt-deadlines-"));
const database = `wirkstatt_test_${randomBytes(6).toString("hex")}`;
const databaseUrl = withDatabase(inject("databaseServer").url, database);
let owner: pg.Pool;
/** A request each: at data protection, whose silence is escalated, and at the staff council, whose silence is consent. */
let [escalated, silent] = ["", ""];

// What people did before the server went off, done with a clock of that time.
beforeAll(async () => {
  await runOn(inject("databaseServer").url, `create database ${database}`);
  owner = openOwnerPool(databaseUrl, ignoreLostConnection);
  const then = new Date(Date.now() - OFF_FOR_DAYS * DAY_MS);
  const assembled = await assembleWorkshop({
    configuration: { secret: "x".repeat(64), publicUrl: "http://localhost:3000", dataFolder: folder },
    databaseUrl,
    log: createLog("silent"),
    isWorker: false,
    deliverPasswordLink: () => () => Promise.resolve(),
    now: () => then,
  });
  [escalated, silent] = await sendRequests(assembled.workshop);
  await assembled.close();
}, LONG_MS);

afterAll(async () => {
  await cleanUp(folder, folder);
  await owner.end();
  await dropDatabase(inject("databaseServer").url, database);
}, LONG_MS);

async function sendRequests(workshop: Workshop): Promise<[string, string]> {
  const home = await anAuthority(workshop, "altdorf");
  await someDeciders(workshop, home);
  const rule = { when: "always" } as const;
  const stations = [
    aStation({ key: "data-protection", name: "Datenschutz", subject: "data-protection", rule }),
    aStation({
      key: "staff-council",
      name: "Personalrat",
      subject: "staff-council",
      rule,
      silence: { means: "granted", order: "BPersVG § 70 Abs. 3" },
    }),
    aStation({ key: "leadership", name: "Leitung", rule, after: ["staff-council"] }),
  ];
  const [dataProtection, ...others] = stations;
  const one = await aPath(workshop, home, {
    stations: dataProtection ? [dataProtection] : [],
    limits: someLimits,
  });
  const other = await aPath(workshop, home, { stations: others, limits: someLimits });
  return [await aRequest(workshop, home, one), await aRequest(workshop, home, other)];
}

function startServers(count: number): readonly ServerProcess[] {
  return Array.from({ length: count }, (_unused, number) =>
    spawnServer({
      PORT: "0",
      DATABASE_URL: databaseUrl,
      WIRKSTATT_DATA: path.join(folder, `data-${String(number)}`),
      WIRKSTATT_DEMO: "off",
    }),
  );
}

async function untilReady(servers: readonly ServerProcess[]): Promise<void> {
  await waitUntil("all servers are ready or one has ended", () => {
    const ended = servers.find(({ process }) => process.exitCode !== null);
    if (ended) throw new Error(`a server ended: ${ended.said()}`);
    return servers.every(({ said }) => said().includes("is ready"));
  });
}

async function stopServers(servers: readonly ServerProcess[]): Promise<void> {
  for (const { process } of servers) process.kill("SIGTERM");
  await Promise.all(servers.map(({ ended }) => ended));
}

/** Jobs of the watch that have not been done yet. */
async function countOpenWatches(): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    "select count(*)::int as count from jobs.job where name = 'watch-approvals' and state in ('created', 'active', 'retry')",
  );
  return rows[0]?.count ?? -1;
}

async function decisionsOf(requestId: string): Promise<readonly string[]> {
  const { rows } = await owner.query<{ kind: string }>(
    "select kind from approval_decisions where request_id = $1 order by decided_at",
    [requestId],
  );
  return rows.map(({ kind }) => kind);
}

async function wordsOf(requestId: string): Promise<readonly string[]> {
  const { rows } = await owner.query<{ what: string }>(
    "select what from journal_entries where about_kind = 'approval' and about_id = $1 order by id",
    [requestId],
  );
  return rows.map(({ what }) => what);
}

describe("a deadline that passes while the server is off", () => {
  test(
    "is made up for once when two servers start at once, and never again",
    async () => {
      const before = [await decisionsOf(escalated), await decisionsOf(silent)];

      for (const count of [2, 1]) {
        const servers = startServers(count);
        await untilReady(servers);
        await waitUntil("every watch is done", async () => (await countOpenWatches()) === 0);
        await stopServers(servers);
      }

      expect(before).toEqual([[], []]);
      expect(await decisionsOf(escalated)).toEqual(["escalation"]);
      expect(await wordsOf(escalated)).toEqual([
        "approval-sent",
        "approval-station-opened",
        "approval-station-escalated",
      ]);
      expect(await noticesOf(owner, escalated)).toEqual([
        "station-open to freigabe",
        "station-open to freigabe2",
        "escalation to leitung",
      ]);
      expect(await decisionsOf(silent)).toEqual(["silence"]);
      expect(await wordsOf(silent)).toEqual([
        "approval-sent",
        "approval-station-opened",
        "approval-station-granted-by-silence",
        "approval-station-opened",
      ]);
      const { rows } = await owner.query<{ most: number }>(
        `select coalesce(max(count), 0)::int as most from (select count(*) from outbox_mails group by recipient) as mails`,
      );
      // At night and on free days there is none yet.
      expect(rows[0]?.most).toBeLessThanOrEqual(1);
    },
    LONG_MS,
  );
});
