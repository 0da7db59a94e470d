import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, inject } from "vitest";
import { deliverPasswordLink } from "#features/members/deliver-password-link.server.ts";
import { assembleWorkshop } from "#platform/assemble-workshop.server.ts";
import type { AssembledWorkshop } from "#platform/assemble-workshop.server.ts";
import { createLog } from "#platform/log.server.ts";
import type { Log } from "#platform/log.server.ts";
import { dropDatabase, runOn, withDatabase } from "./prepare-template.server.ts";

export type FreshWorkshop = AssembledWorkshop & {
  /** Address of the database's owner, for looking behind the walls. */
  readonly databaseUrl: string;
  readonly dataFolder: string;
  /** Moves the workshop's clock. */
  readonly setNow: (now: Date) => void;
};

/** The day on which tests take place, unless they say otherwise: a Monday at noon in Germany. */
const testNow = new Date("2026-11-23T11:00:00Z");

// Registered while the test file is collected: an afterAll called within beforeAll or a test would never run.
const removals: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const remove of removals.splice(0)) await remove();
});

/** A workshop on a database of its own, removed after the test file. No mocks: the same assembly as the server's. */
export async function freshWorkshop(
  options: { readonly isWorker?: boolean; readonly publicUrl?: string; readonly log?: Log } = {},
): Promise<FreshWorkshop> {
  const server = inject("databaseServer");
  const name = `wirkstatt_test_${randomBytes(6).toString("hex")}`;
  await runOn(server.url, `create database ${name} template ${server.template}`);
  const databaseUrl = withDatabase(server.url, name);
  const dataFolder = await mkdtemp(path.join(tmpdir(), "wirkstatt-data-"));
  let now = testNow;
  const assembled = await assembleWorkshop({
    configuration: {
      secret: randomBytes(32).toString("hex"),
      publicUrl: options.publicUrl ?? "http://localhost:3000",
      dataFolder,
    },
    databaseUrl,
    log: options.log ?? createLog("silent"),
    isWorker: options.isWorker ?? false,
    deliverPasswordLink,
    now: () => now,
  });
  removals.push(async () => {
    await assembled.close();
    await dropDatabase(server.url, name);
    await rm(dataFolder, { recursive: true, force: true });
  });
  return {
    ...assembled,
    databaseUrl,
    dataFolder,
    setNow: (wanted) => {
      now = wanted;
    },
  };
}
