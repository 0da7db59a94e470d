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

describe("a job", () => {
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
