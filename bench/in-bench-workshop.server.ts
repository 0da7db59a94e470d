import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { deliverPasswordLink } from "#features/members/deliver-password-link.server.ts";
import { assembleWorkshop } from "#platform/assemble-workshop.server.ts";
import { createLog } from "#platform/log.server.ts";
import { openDatabase } from "#platform/open-database.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";

/** Runs a bench in a workshop on an empty embedded database, which is gone afterwards. */
export async function inBenchWorkshop<T>(
  say: (sentence: string) => void,
  work: (workshop: Workshop, databaseUrl: string) => Promise<T>,
): Promise<T> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), "wirkstatt-bench-"));
  const database = await openDatabase({ dataFolder, databaseUrl: undefined }, say);
  const assembled = await assembleWorkshop({
    configuration: {
      secret: "a secret of no value, for the bench alone",
      publicUrl: "http://localhost",
      dataFolder,
    },
    databaseUrl: database.url,
    log: createLog("silent"),
    isWorker: false,
    deliverPasswordLink,
  });
  try {
    return await work(assembled.workshop, database.url);
  } finally {
    await assembled.close();
    await database.release();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
