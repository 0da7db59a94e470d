import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { postgresEnvironment, type PostgresBinaries } from "./postgres-binaries.server.ts";
import {
  findPostmaster,
  isServerProcess,
  listServerProcesses,
  postmasterFileOf,
  type Postmaster,
} from "./postmaster-file.server.ts";

export type PostmasterRequest = {
  readonly folder: string;
  readonly dataFolder: string;
  readonly binaries: PostgresBinaries;
  readonly say: (sentence: string) => void;
};
export type RunningPostmaster = Postmaster & { readonly outcome: "started" | "joined" };

const pollMs = 10;
/** Recovery after a crash reads at most max_wal_size (1 GB) again. */
const patienceMs = 5 * 60 * 1000;
const sentenceAfterMs = 2000;
const logLimitBytes = 5 * 1024 * 1024;
/** Another program may take the free port between our look and the server's. */
const portAttempts = 5;
/** Orphaned backends end by themselves; after this they are told to, and after twice this they are made to. */
const orphanPatienceMs = 1500;

/** Joins the server that runs on the data folder or starts one. Call it under a lock. */
export async function joinOrStartPostmaster(request: PostmasterRequest): Promise<RunningPostmaster> {
  limitLog(logFileOf(request.folder));
  const running = await waitForRunning(request);
  if (running !== undefined) return { ...running, outcome: "joined" };

  await clearRemains(request.dataFolder);
  for (let attempt = 1; ; attempt += 1) {
    const result = await launch(request);
    if (result.outcome === "ready") return { ...result.postmaster, outcome: "started" };
    if (!result.reason.includes("could not bind") || attempt === portAttempts) {
      throw new Error(`PostgreSQL did not start: ${result.reason} (more in ${logFileOf(request.folder)})`);
    }
  }
}

/** Fast shutdown: open transactions are rolled back, everything acknowledged is on disk. Returns when it is done. */
export async function stopPostmaster(pid: number, dataFolder: string): Promise<void> {
  process.kill(pid, "SIGINT");
  const deadline = Date.now() + patienceMs;
  while (isServerProcess(pid, dataFolder)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${pid}) does not stop.`);
    await sleep(pollMs);
  }
}

async function waitForRunning(request: PostmasterRequest): Promise<Postmaster | undefined> {
  const begin = Date.now();
  let isSaid = false;
  for (;;) {
    const found = findPostmaster(request.dataFolder);
    if (found === undefined || found.status === "ready") return found;
    if (!isSaid && Date.now() - begin > sentenceAfterMs) {
      request.say(`PostgreSQL (process ${found.pid}) is still ${found.status}.`);
      isSaid = true;
    }
    if (Date.now() - begin > patienceMs) {
      throw new Error(`PostgreSQL (process ${found.pid}) stays in the state "${found.status}".`);
    }
    await sleep(pollMs);
  }
}

/** What a killed postmaster leaves behind: backends that still hold its shared memory, and postmaster.pid. */
async function clearRemains(dataFolder: string): Promise<void> {
  const begin = Date.now();
  for (;;) {
    const orphans = listServerProcesses(dataFolder);
    if (orphans.length === 0) break;
    const waitedMs = Date.now() - begin;
    if (waitedMs > 2 * orphanPatienceMs) signalAll(orphans, "SIGKILL");
    else if (waitedMs > orphanPatienceMs) signalAll(orphans, "SIGQUIT");
    await sleep(pollMs);
  }
  // PostgreSQL itself would refuse when the process number in it was given to another program.
  rmSync(postmasterFileOf(dataFolder), { force: true });
}

function signalAll(pids: number[], signal: "SIGQUIT" | "SIGKILL"): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended between our look and the signal.
    }
  }
}

type Launch =
  | { readonly outcome: "ready"; readonly postmaster: Postmaster }
  | { readonly outcome: "ended"; readonly reason: string };

async function launch(request: PostmasterRequest): Promise<Launch> {
  const logFile = logFileOf(request.folder);
  const port = await findFreePort();
  const log = openSync(logFile, "a", 0o600);
  const logStart = statSync(logFile).size;
  const [command, ...leading] = request.binaries.command("postgres");
  const child = spawn(command, [...leading, ...serverOptions(request.dataFolder, port)], {
    // A session of its own and no pipe to us: the server outlives this process.
    detached: true,
    stdio: ["ignore", log, log],
    env: postgresEnvironment(),
  });
  closeSync(log);
  const ended = endOf(child);
  child.unref();

  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const found = findPostmaster(request.dataFolder);
    if (found?.status === "ready" && found.pid === child.pid) return { outcome: "ready", postmaster: found };
    const end = await Promise.race([ended, sleep(pollMs)]);
    if (end !== undefined) return { outcome: "ended", reason: `${lastComplaint(logFile, logStart)}${end}` };
  }
  return { outcome: "ended", reason: `not ready after ${patienceMs / 60_000} minutes` };
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", () => resolve(""));
  });
}

function serverOptions(dataFolder: string, port: number): string[] {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "100",
    shared_buffers: "128MB",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    // Nobody copies from this server, so the log need not carry what a copy would need.
    wal_level: "minimal",
    max_wal_senders: "0",
  };
  return [
    "-D",
    dataFolder,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function logFileOf(folder: string): string {
  return path.join(folder, "postgres.log");
}

/** The server appends, so the file may be emptied while it runs. */
function limitLog(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > logLimitBytes) truncateSync(file);
}

function lastComplaint(logFile: string, from: number): string {
  const lines = readFileSync(logFile).subarray(from).toString("utf8").trim().split("\n");
  return lines.find((line) => /FATAL|PANIC|could not bind/.test(line)) ?? lines.at(-1) ?? "";
}
