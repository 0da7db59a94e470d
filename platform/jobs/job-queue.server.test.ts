import { beforeAll, describe, expect, test } from "vitest";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { openOwnerPool } from "../database/connect.server.ts";
import { createLog } from "../log.server.ts";
import { startJobQueue } from "./job-queue.server.ts";
import type { JobData } from "./job-queue.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

function enqueue(id: string, isTakenBack: boolean): Promise<void> {
  return fresh.workshop.inScope(home.authority.id, async (scope) => {
    await fresh.workshop.jobs.enqueue(scope, "tidy-uploads", { authorityId: scope.authorityId, id });
    if (isTakenBack) throw new RangeError("taken back");
  });
}

describe("queues that start at once", () => {
  test("all come up on one database, and each lets the server's role add jobs", async () => {
    const pools = Array.from({ length: 8 }, () => openOwnerPool(fresh.databaseUrl, ignoreLostConnection));
    const options = { log: createLog("silent"), isWorker: false };

    const started = await Promise.allSettled(
      pools.map((ownerPool) => startJobQueue({ ...options, ownerPool })),
    );

    for (const one of started) if (one.status === "fulfilled") await one.value.stop();
    for (const pool of pools) await pool.end();
    expect(started.filter(({ status }) => status === "rejected")).toEqual([]);
  });
});

describe("a mail", () => {
  test("is tried again for two days, as long as the link in it is good", async () => {
    const pool = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
    const { rows } = await pool.query<{ limit: number; delay: number; most: number }>(
      `select retry_limit as limit, retry_delay as delay, retry_delay_max as most from jobs.queue
         where name = 'send-mail' and retry_backoff`,
    );
    await pool.end();

    const { limit = 0, delay = 0, most = 0 } = rows[0] ?? {};
    // At the least: chance may halve each delay but the longest.
    const delays = Array.from({ length: limit }, (_unused, count) =>
      Math.min(most, (delay * 2 ** count) / 2),
    );
    const hours = delays.reduce((sum, seconds) => sum + seconds, 0) / 3600;
    expect(hours).toBeGreaterThan(48);
  });
});

describe("a job", () => {
  test("that fails is logged, and neither the log nor the queue keeps the row PostgreSQL refused", async () => {
    const lines: string[] = [];
    const log = createLog("warn", { write: (line) => void lines.push(line) });
    const ownerPool = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
    const queue = await startJobQueue({ ownerPool, log, isWorker: true });
    await fresh.workshop.inScope(home.authority.id, (scope) =>
      fresh.workshop.jobs.enqueue(scope, "run-voice-import", {
        authorityId: scope.authorityId,
        id: "failing",
      }),
    );

    await queue.work("run-voice-import", async () => {
      await ownerPool.query(
        "insert into voice_words (authority_id, word) values (gen_random_uuid(), 'geheimnis')",
      );
    });

    await expect.poll(() => lines.length, { timeout: 10_000 }).toBe(1);
    await queue.stop();
    const { rows } = await ownerPool.query<{ output: unknown }>(
      "select output from jobs.job where name = 'run-voice-import'",
    );
    await ownerPool.end();
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      msg: "job failed",
      job: "run-voice-import",
      id: "failing",
      err: { code: "23503" },
    });
    expect(JSON.stringify([lines, rows])).not.toContain("geheimnis");
    expect(rows).toHaveLength(1);
  });

  test("outlives the process that added it, and exists only if its transaction was committed", async () => {
    await expect(enqueue("taken-back", true)).rejects.toThrow("taken back");
    await enqueue("kept", false);
    const ownerPool = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
    const later = await startJobQueue({ ownerPool, log: createLog("silent"), isWorker: true });

    const done: JobData[] = [];
    await later.work("tidy-uploads", (data) => Promise.resolve(void done.push(data)));

    await expect.poll(() => done.length, { timeout: 10_000 }).toBeGreaterThan(0);
    await later.stop();
    const { rows } = await ownerPool.query(
      "select data->>'id' as id, state from jobs.job where name = 'tidy-uploads'",
    );
    await ownerPool.end();
    expect(done).toEqual([{ authorityId: home.authority.id, id: "kept" }]);
    expect(rows).toEqual([{ id: "kept", state: "completed" }]);
  });
});
