import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { demoPeople } from "#demo/texts/demo-people.ts";
import { dropDatabase, runOn, withDatabase } from "#tests/database/prepare-template.server.ts";
import { openBrowser } from "#tests/http/browser.server.ts";
import { cleanUp, spawnServer, waitUntil } from "./running-server.server.ts";
import type { ServerProcess } from "./running-server.server.ts";

const LONG_MS = 120_000;
const SERVERS = 3;

const folder = mkdtempSync(path.join(tmpdir(), "wirkstatt-several-"));
const database = `wirkstatt_test_${randomBytes(6).toString("hex")}`;
const databaseUrl = withDatabase(inject("databaseServer").url, database);
let servers: readonly ServerProcess[];

// An empty database, and servers that know nothing of each other.
beforeAll(async () => {
  await runOn(inject("databaseServer").url, `create database ${database}`);
  servers = Array.from({ length: SERVERS }, (_unused, number) =>
    spawnServer({
      PORT: "0",
      DATABASE_URL: databaseUrl,
      WIRKSTATT_DATA: path.join(folder, `data-${String(number)}`),
    }),
  );
  await waitUntil("all servers are ready or one has ended", () => {
    const ended = servers.find(({ process }) => process.exitCode !== null);
    if (ended) throw new Error(`a server ended: ${ended.said()}`);
    return servers.every(({ said }) => said().includes("is ready"));
  });
}, LONG_MS);

afterAll(async () => {
  await cleanUp(folder, folder);
  await dropDatabase(inject("databaseServer").url, database);
}, LONG_MS);

async function countOf(table: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    return rows[0]?.count ?? -1;
  } finally {
    await client.end();
  }
}

function originOf({ said }: ServerProcess): string {
  return /is ready: (\S+)/.exec(said())?.[1] ?? "";
}

describe("several servers that start at once on an empty database", () => {
  test("all come up, each on the free port it names", async () => {
    const origins = servers.map(originOf);

    const answers = await Promise.all(origins.map((origin) => openBrowser(fetch, origin).get("/ready")));

    expect(new Set(origins).size).toBe(SERVERS);
    expect(answers.map(({ status }) => status)).toEqual(servers.map(() => 200));
  });

  test("seed the demo once: its people and its services are there a single time", async () => {
    const [authorities, services] = [await countOf("authorities"), await countOf("services")];
    const pages = await Promise.all(
      servers.map((server) => openBrowser(fetch, originOf(server)).get("/anmelden")),
    );

    expect([authorities, services]).toEqual([1, 2]);
    for (const { document } of pages) {
      expect(document.querySelectorAll("input[name=memberId]")).toHaveLength(demoPeople.length);
    }
  });

  test(
    "all end with code 0 when they are told to stop",
    async () => {
      for (const { process } of servers) process.kill("SIGTERM");

      expect(await Promise.all(servers.map(({ ended }) => ended))).toEqual(servers.map(() => 0));
    },
    LONG_MS,
  );
});
