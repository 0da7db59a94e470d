import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openBrowser } from "#tests/http/browser.server.ts";
import type { Browser } from "#tests/http/browser.server.ts";
import { compileCache } from "./compile-cache.server.ts";

const projectRoot = path.join(import.meta.dirname, "../..");
/** Generous: a first start makes a database, on a machine that may be busy. */
const PATIENCE_MS = 60_000;
const POLL_MS = 15;
/** What the surrounding shell or test runner may have set and a server must not inherit. */
const notInherited = [
  ["PORT", "HOST", "DATABASE_URL", "NODE_ENV", "NODE_OPTIONS", "SMTP_URL", "MAIL_FROM", "PROXY_HOPS"],
  ["WIRKSTATT_URL", "WIRKSTATT_SECRET", "WIRKSTATT_DEMO"],
].flat();

export type ServerEnvironment = Readonly<Record<string, string>>;

export type ServerProcess = {
  readonly process: ChildProcess;
  /** Everything said on standard error so far. */
  readonly said: () => string;
  /** The exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
};

export type RunningServer = ServerProcess & { readonly port: number; readonly origin: string };

const processes: ServerProcess[] = [];

/** Starts the real server as a process of its own and does not wait for anything. */
export function spawnServer(environment: ServerEnvironment): ServerProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !notInherited.includes(name));
  const child = spawn(process.execPath, ["server.ts"], {
    cwd: projectRoot,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...Object.fromEntries(inherited), LOG_LEVEL: "warn", ...compileCache, ...environment },
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  // "close" comes after the last words on standard error, "exit" may come before them.
  const ended = once(child, "close").then(() => child.exitCode);
  const started: ServerProcess = { process: child, said: () => said, ended };
  processes.push(started);
  return started;
}

/** Starts the server on a free port and a data folder, and waits until it says that it is ready. */
export async function startServer(dataFolder: string): Promise<RunningServer> {
  const port = await findFreePort();
  const started = spawnServer({ PORT: String(port), WIRKSTATT_DATA: dataFolder });
  await waitUntil("the server is ready", () => {
    if (started.process.exitCode !== null) throw new Error(`the server ended: ${started.said()}`);
    return started.said().includes("is ready");
  });
  return { ...started, port, origin: `http://localhost:${port}` };
}

/** A browser on a running server, signed in as one of the demo's people by the button of the page. */
export async function signInAs(name: string, { origin }: RunningServer): Promise<Browser> {
  const browser = openBrowser(fetch, origin);
  const { document } = await browser.get("/anmelden");
  const form = [...document.querySelectorAll("form")].find((each) =>
    each.querySelector("button")?.getAttribute("aria-label")?.includes(name),
  );
  const memberId = form?.querySelector("input[name=memberId]")?.getAttribute("value") ?? "";
  const { status } = await browser.post("/anmelden", { memberId });
  if (status !== 303) throw new Error(`signing in as ${name} answered ${status}`);
  return browser;
}

/** The process number of the embedded database of a data folder, if there is one. */
export function findDatabasePid(dataFolder: string): number | undefined {
  const file = path.join(dataFolder, "database/postgres/postmaster.pid");
  if (!existsSync(file)) return undefined;
  return Number(readFileSync(file, "utf8").split("\n")[0]);
}

/** Asks again and again until the answer is true. Throws after `patienceMs`. */
export async function waitUntil(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`waited ${patienceMs} ms in vain until ${what}`);
    await sleep(POLL_MS);
  }
}

export async function killServer(server: ServerProcess): Promise<void> {
  server.process.kill("SIGKILL");
  await server.ended;
}

/** Ends what tests started, by process number, the embedded database too, and removes the folder. */
export async function cleanUp(folder: string, dataFolder: string): Promise<void> {
  for (const each of processes) if (each.process.exitCode === null) await killServer(each);
  const databasePid = findDatabasePid(dataFolder);
  if (databasePid !== undefined) {
    signalDatabase(databasePid);
    await waitUntil("the database is gone", () => findDatabasePid(dataFolder) === undefined);
  }
  rmSync(folder, { recursive: true, force: true });
}

function signalDatabase(pid: number): void {
  try {
    process.kill(pid, "SIGINT");
  } catch {
    // It ended by itself meanwhile.
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
