import { mkdirSync, realpathSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { readOrCreateSecretFile } from "../secret-file.server.ts";
import { prepareClusterFolder } from "./cluster-folder.server.ts";
import { withExclusiveLock } from "./exclusive-lock.server.ts";
import { findPostgresBinaries } from "./postgres-binaries.server.ts";
import { findPostmaster } from "./postmaster-file.server.ts";
import { joinOrStartPostmaster, stopPostmaster } from "./join-or-start-postmaster.server.ts";
import type { PostmasterRequest, RunningPostmaster } from "./join-or-start-postmaster.server.ts";
import { ensureProductDatabase, productName } from "./product-database.server.ts";

export type EmbeddedPostgres = {
  /** Address of the product's database, as its own role. */
  readonly databaseUrl: string;
  readonly outcome: "started" | "joined";
  /** Close your own connections first. Stops the server when nobody else is connected; the second call does nothing. */
  release(): Promise<void>;
};

export type EmbeddedPostgresOptions = {
  /** Holds data, passwords and log; made with mode 0700. */
  readonly folder: string;
  readonly say?: (sentence: string) => void;
};

/** What one start knows about its server; `presence` is the connection that shows we are here. */
type Tenancy = { lockFile: string; dataFolder: string; superuserPassword: string; presence: Client };

const connectPatienceMs = 10_000;
/** A backend stays listed for a moment after its connection was closed. */
const goneChecks = 6;
const goneCheckMs = 50;
/** A process that was killed needs a moment to be gone. */
const dyingMs = 300;

/**
 * Starts the PostgreSQL of the npm package on `folder`, or joins the one that runs there. The server outlives Node.
 * Throws an Error with one plain sentence where it cannot run. For trial, development and tests only.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  // The server reports its folder without links; so must we.
  const folder = realpathSync(options.folder);
  const lockFile = path.join(folder, "start.lock");
  return withExclusiveLock(lockFile, () => startUnderLock(folder, lockFile, options.say ?? (() => {})));
}

async function startUnderLock(
  folder: string,
  lockFile: string,
  say: (sentence: string) => void,
): Promise<EmbeddedPostgres> {
  const binaries = findPostgresBinaries();
  const passwordFile = path.join(folder, "superuser-password");
  const superuserPassword = readOrCreateSecretFile(passwordFile).value;
  const productPassword = readOrCreateSecretFile(path.join(folder, `${productName}-password`));
  const dataFolder = await prepareClusterFolder({ folder, binaries, passwordFile, say });
  const request = { folder, dataFolder, binaries, say };
  const { server, presence } = await reachPostmaster(request, superuserPassword);
  await ensureProductDatabase(presence, productPassword);
  setKeepsNodeAlive(presence, false);
  const tenancy = { lockFile, dataFolder, superuserPassword, presence };
  let released: Promise<void> | undefined;
  return {
    databaseUrl: `postgres://${productName}:${productPassword.value}@127.0.0.1:${server.port}/${productName}`,
    outcome: server.outcome,
    release: () => (released ??= withExclusiveLock(lockFile, () => releaseUnderLock(tenancy))),
  };
}

/** Joins or starts the server and connects. One that was just being killed when we joined it is gone at the second look. */
async function reachPostmaster(
  request: PostmasterRequest,
  password: string,
): Promise<{ readonly server: RunningPostmaster; readonly presence: Client }> {
  const server = await joinOrStartPostmaster(request);
  try {
    return { server, presence: await connectAsSuperuser(server.port, password) };
  } catch (error) {
    if (server.outcome === "started") throw error;
    await sleep(dyingMs);
    const next = await joinOrStartPostmaster(request);
    return { server: next, presence: await connectAsSuperuser(next.port, password) };
  }
}

async function releaseUnderLock(tenancy: Tenancy): Promise<void> {
  setKeepsNodeAlive(tenancy.presence, true);
  await tenancy.presence.end();
  const server = findPostmaster(tenancy.dataFolder);
  if (server?.status !== "ready") return;

  const observer = await connectAsSuperuser(server.port, tenancy.superuserPassword);
  try {
    if (await isAlone(observer)) await stopPostmaster(server.pid, tenancy.dataFolder);
  } finally {
    await observer.end();
  }
}

/** True when no other client is connected; every process that started or joined holds at least its presence. */
async function isAlone(observer: Client): Promise<boolean> {
  for (let check = 1; check <= goneChecks; check += 1) {
    const { rows } = await observer.query<{ others: number }>(
      `SELECT count(*)::int AS others FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    );
    if (rows[0]?.others === 0) return true;
    await sleep(goneCheckMs);
  }
  return false;
}

async function connectAsSuperuser(port: number, password: string): Promise<Client> {
  const client = new Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password,
    database: "postgres",
    ssl: false,
    connectionTimeoutMillis: connectPatienceMs,
    application_name: `${productName}-presence`,
  });
  // The server may be killed or stopped under us; whoever needs it next notices by its own query.
  client.on("error", () => {});
  await client.connect();
  return client;
}

/** pg offers ref and unref, its published types do not. */
function setKeepsNodeAlive(client: Client, isNeeded: boolean): void {
  const connection = client as Client & { ref(): void; unref(): void };
  if (isNeeded) connection.ref();
  else connection.unref();
}
