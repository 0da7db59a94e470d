import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { getRequestListener } from "@hono/node-server";
import { deliverPasswordLink } from "#features/members/deliver-password-link.server.ts";
import { assembleWorkshop } from "#platform/assemble-workshop.server.ts";
import { kyselyOn, openOwnerPool } from "#platform/database/connect.server.ts";
import { prepareDatabase } from "#platform/database/prepare-database.server.ts";
import { startEmbeddedPostgres } from "#platform/embedded-postgres/start-embedded-postgres.server.ts";
import { createLog } from "#platform/log.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { dropDatabase, runOn, withDatabase } from "#tests/database/prepare-template.server.ts";
import { loadBuild } from "#tests/http/load-build.server.ts";

export type OwnServer = {
  readonly workshop: Workshop;
  readonly address: string;
  readonly setNow: (now: Date) => void;
  readonly close: () => Promise<void>;
};

/**
 * The built application on an empty database and with a clock of its own, for journeys through what would take weeks to come
 * about: the test furnishes it through use cases. No jobs run.
 */
export async function openOwnServer(): Promise<OwnServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "wirkstatt-journey-"));
  const database = await openOwnDatabase(folder);
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  let now = new Date("2026-11-02T11:00:00Z");
  const assembled = await assembleWorkshop({
    configuration: { secret: randomBytes(32).toString("hex"), publicUrl: address, dataFolder: folder },
    databaseUrl: database.url,
    log: createLog("error"),
    isWorker: false,
    deliverPasswordLink,
    now: () => now,
  });
  const { createApplication } = await loadBuild();
  const { workshop, isAnswering } = assembled;
  const { fetch } = createApplication({ workshop, isReady: isAnswering, proxyHops: 0 });
  const listener = getRequestListener(fetch);
  server.on("request", (incoming, outgoing) => void listener(incoming, outgoing));
  return {
    workshop,
    address,
    setNow: (wanted) => {
      now = wanted;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await assembled.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** DATABASE_URL wins over the embedded server. */
async function openOwnDatabase(
  folder: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const given = process.env["DATABASE_URL"];
  const embedded = given ? undefined : await startEmbeddedPostgres({ folder: path.join(folder, "database") });
  const serverUrl = given ?? embedded?.databaseUrl ?? "";
  const name = `wirkstatt_journey_${randomBytes(6).toString("hex")}`;
  await runOn(serverUrl, `create database ${name}`);
  const url = withDatabase(serverUrl, name);
  const owner = kyselyOn(openOwnerPool(url, ignoreLostConnection));
  await prepareDatabase(owner);
  await owner.destroy();
  return {
    url,
    close: async () => {
      await dropDatabase(serverUrl, name);
      await embedded?.release();
    },
  };
}
