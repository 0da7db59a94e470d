import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { findPostmaster, listServerProcesses, postmasterFileOf } from "./postmaster-file.server.ts";
import { stopPostmaster } from "./join-or-start-postmaster.server.ts";
import { startEmbeddedPostgres } from "./start-embedded-postgres.server.ts";

const testTimeoutMs = 30_000;
const folders: string[] = [];
const children: ChildProcess[] = [];

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  for (const folder of folders) {
    const server = findPostmaster(dataFolderOf(folder));
    if (server !== undefined) await stopPostmaster(server.pid, dataFolderOf(folder));
    rmSync(folder, { recursive: true, force: true });
  }
}, testTimeoutMs);

describe("a first start", { timeout: testTimeoutMs }, () => {
  test("makes the product's role and database and keeps every secret to its owner", async () => {
    const folder = aFolder();
    const sentences: string[] = [];

    const server = await startEmbeddedPostgres({ folder, say: (sentence) => sentences.push(sentence) });

    expect(server.outcome).toBe("started");
    expect(sentences).toHaveLength(1);
    const [facts] = await query(
      server.databaseUrl,
      `SELECT current_user AS who, rolsuper, rolcreatedb, rolcreaterole, datcollate, datlocale,
              pg_encoding_to_char(encoding) AS encoding, current_setting('listen_addresses') AS addresses,
              current_setting('fsync') AS fsync, current_setting('timezone') AS timezone
       FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()`,
    );
    expect(facts).toEqual({
      who: "wirkstatt",
      rolsuper: false,
      rolcreatedb: true,
      rolcreaterole: true,
      datcollate: "C",
      datlocale: "C.UTF-8",
      encoding: "UTF8",
      addresses: "127.0.0.1",
      fsync: "on",
      timezone: "UTC",
    });
    const modes = readdirSync(folder).map((name) => [
      name,
      (statSync(path.join(folder, name)).mode & 0o777).toString(8),
    ]);
    expect(Object.fromEntries(modes)).toEqual({
      postgres: "700",
      "postgres.log": "600",
      "start.lock": "600",
      "superuser-password": "600",
      "wirkstatt-password": "600",
    });
    await server.release();
  });

  test("puts a half-made data folder aside and makes a whole one", async () => {
    const folder = aFolder();
    mkdirSync(path.join(folder, "postgres", "base"), { recursive: true });
    writeFileSync(path.join(folder, "postgres", "PG_VERSION"), "18\n");
    mkdirSync(path.join(folder, "postgres.being-made-0000", "base"), { recursive: true });

    const server = await startEmbeddedPostgres({ folder });

    expect(server.outcome).toBe("started");
    const names = readdirSync(folder).filter((name) => name.startsWith("postgres."));
    expect(names).toEqual([expect.stringMatching(/^postgres\.half-made-\d+$/), "postgres.log"]);
    await server.release();
  });

  test("of two at the same moment starts the server once", async () => {
    const folder = aFolder();
    const starts = [aStart(folder), aStart(folder), aStart(folder)];

    const servers = await Promise.all(starts.map(({ started }) => started));

    expect(servers.map(({ outcome }) => outcome).sort()).toEqual(["joined", "joined", "started"]);
    expect(new Set(servers.map(({ databaseUrl }) => databaseUrl)).size).toBe(1);
    await Promise.all(starts.map(({ child }) => kill(child)));
  });
});

describe("a start on a known folder", { timeout: testTimeoutMs }, () => {
  test("joins the running server and finds every row after Node was killed", async () => {
    const folder = aFolder();
    const { child, started } = aStart(folder, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n");
    const first = await started;
    await kill(child);

    const second = await startEmbeddedPostgres({ folder });

    expect(second).toMatchObject({ outcome: "joined", databaseUrl: first.databaseUrl });
    expect(await query(second.databaseUrl, "SELECT count(*)::int FROM kept")).toEqual([{ count: 1000 }]);
    await second.release();
  });

  test("recovers what was committed before the postmaster was killed", async () => {
    const folder = aFolder();
    const first = await startEmbeddedPostgres({ folder });
    await query(first.databaseUrl, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n");
    process.kill(findPostmaster(dataFolderOf(folder))?.pid ?? 0, "SIGKILL");

    const second = await startEmbeddedPostgres({ folder });

    expect(second.outcome).toBe("started");
    expect(await query(second.databaseUrl, "SELECT count(*)::int FROM kept")).toEqual([{ count: 1000 }]);
    await first.release();
    expect(findPostmaster(dataFolderOf(folder))?.status).toBe("ready");
    await second.release();
  });

  test("ends a busy backend that outlived its postmaster", async () => {
    const folder = aFolder();
    const first = await startEmbeddedPostgres({ folder });
    const busy = query(first.databaseUrl, "DO $$ BEGIN FOR i IN 1..600000000 LOOP END LOOP; END $$").catch(
      () => "ended",
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    process.kill(findPostmaster(dataFolderOf(folder))?.pid ?? 0, "SIGKILL");

    const second = await startEmbeddedPostgres({ folder });

    expect(second.outcome).toBe("started");
    expect(await busy).toBe("ended");
    await second.release();
    expect(listServerProcesses(dataFolderOf(folder))).toEqual([]);
  });

  test("is not misled by a process number that now belongs to another program", async () => {
    const folder = aFolder();
    await (await startEmbeddedPostgres({ folder })).release();
    const remains = [process.pid, dataFolderOf(folder), 1, 5432, "", "127.0.0.1", "1 1", "ready   ", ""];
    writeFileSync(postmasterFileOf(dataFolderOf(folder)), remains.join("\n"));

    const server = await startEmbeddedPostgres({ folder });

    expect(server.outcome).toBe("started");
    await server.release();
  });

  test("gives the role a new password when the old one was lost", async () => {
    const folder = aFolder();
    await (await startEmbeddedPostgres({ folder })).release();
    rmSync(path.join(folder, "wirkstatt-password"));

    const server = await startEmbeddedPostgres({ folder });

    expect(await query(server.databaseUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await server.release();
  });

  test("of another major version says so in one line and changes nothing", async () => {
    const folder = aFolder();
    await (await startEmbeddedPostgres({ folder })).release();
    writeFileSync(path.join(dataFolderOf(folder), "PG_VERSION"), "17\n");

    const start = startEmbeddedPostgres({ folder });

    await expect(start).rejects.toThrow(
      /^[^\n]*made by PostgreSQL 17, but PostgreSQL 18 is installed[^\n]*$/,
    );
    expect(readFileSync(path.join(dataFolderOf(folder), "PG_VERSION"), "utf8")).toBe("17\n");
  });
});

describe("a release", { timeout: testTimeoutMs }, () => {
  test("keeps the server while another start or connection needs it and stops it after the last", async () => {
    const folder = aFolder();
    const first = await startEmbeddedPostgres({ folder });
    const second = await startEmbeddedPostgres({ folder });
    const visitor = new Client({ connectionString: first.databaseUrl });
    await visitor.connect();

    await first.release();
    await first.release();
    expect(findPostmaster(dataFolderOf(folder))?.status).toBe("ready");
    await second.release();
    expect((await visitor.query<{ one: number }>("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
    await visitor.end();
    const last = await startEmbeddedPostgres({ folder });
    await last.release();

    expect(last.outcome).toBe("joined");
    expect(listServerProcesses(dataFolderOf(folder))).toEqual([]);
    expect(existsSync(postmasterFileOf(dataFolderOf(folder)))).toBe(false);
  });

  test("never takes the server from a start at the same moment", async () => {
    const folder = aFolder();
    let server = await startEmbeddedPostgres({ folder });

    for (let round = 1; round <= 5; round += 1) {
      const [next] = await Promise.all([startEmbeddedPostgres({ folder }), server.release()]);
      expect(await query(next.databaseUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
      server = next;
    }

    await server.release();
    expect(listServerProcesses(dataFolderOf(folder))).toEqual([]);
  });
});

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "embedded postgres ü "));
  folders.push(folder);
  return folder;
}

function dataFolderOf(folder: string): string {
  return path.join(folder, "postgres");
}

async function query(databaseUrl: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: databaseUrl });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

type StartInChild = { child: ChildProcess; started: Promise<{ outcome: string; databaseUrl: string }> };

/** A start in a process of its own, which commits `sql`, reports, and then waits to be killed. */
function aStart(folder: string, sql = "SELECT 1"): StartInChild {
  const code = `
    import { Client } from "pg";
    import { startEmbeddedPostgres } from ${JSON.stringify(import.meta.resolve("./start-embedded-postgres.server.ts"))};
    const server = await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)} });
    const client = new Client({ connectionString: server.databaseUrl });
    await client.connect();
    await client.query(${JSON.stringify(sql)});
    console.log(JSON.stringify(server));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: path.dirname(fileURLToPath(import.meta.url)),
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const started = once(createInterface(child.stdout), "line").then(
    ([line]) => JSON.parse(String(line)) as { outcome: string; databaseUrl: string },
  );
  return { child, started };
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}
