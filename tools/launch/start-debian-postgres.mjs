/**
 * Runs a command against a throw-away PostgreSQL made of Debian's binaries, with DATABASE_URL in its environment:
 * `node tools/launch/start-debian-postgres.mjs -- npm test`. The server and its folder are gone afterwards.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { runMain } from "./run-main.mjs";
import { runProcess } from "./run-process.mjs";
import { say } from "./say.mjs";

/** The oldest version we support. */
const wantedVersion = "15";
const debianFolder = "/usr/lib/postgresql";
const readyPatienceMs = 30_000;
const pollMs = 20;

const isRoot = process.getuid?.() === 0;
/** PostgreSQL refuses to run as root; in a user namespace of its own it believes to be an ordinary user. */
const asOrdinaryUser = isRoot ? ["unshare", "-U", "--map-user=1000", "--map-group=1000"] : [];
const environment = { ...process.env, LC_ALL: "C", TZ: "UTC" };

/** A stop while the server is being made must not leave it behind: it is noted, and obeyed when the server can be stopped. */
let isStopRequested = false;
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => (isStopRequested = true));
const stoppedExitCode = 130;

await runMain(async () => {
  const begin = process.argv.indexOf("--");
  const command = begin < 0 ? [] : process.argv.slice(begin + 1);
  if (command.length === 0) throw new Error("Name the command to run after two dashes: -- npm test");

  const binaries = findBinaries() ?? installBinaries();
  const folder = mkdtempSync(path.join(tmpdir(), "wirkstatt-debian-postgres-"));
  const password = randomBytes(24).toString("base64url");
  try {
    createCluster(binaries, folder, password);
    const server = await startServer(binaries, folder);
    const databaseUrl = `postgres://wirkstatt:${password}@127.0.0.1:${server.port}/wirkstatt`;
    process.stdout.write(`DATABASE_URL=${databaseUrl}\n`);
    try {
      if (isStopRequested) return stoppedExitCode;
      return await runProcess(command, { env: { ...process.env, DATABASE_URL: databaseUrl } });
    } finally {
      await stopServer(server.child);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function findBinaries() {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
  const usable = versions
    .filter((version) => existsSync(path.join(debianFolder, version, "bin", "initdb")))
    .sort((one, other) => Number(other) - Number(one));
  const version = usable.includes(wantedVersion) ? wantedVersion : usable[0];
  return version === undefined ? undefined : path.join(debianFolder, version, "bin");
}

function installBinaries() {
  const missing = new Error(
    `Debian's PostgreSQL is missing: install postgresql-${wantedVersion}, or set DATABASE_URL and run the command itself.`,
  );
  if (!isRoot || spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) throw missing;
  say(`Installing Debian's PostgreSQL (apt-get install postgresql-${wantedVersion}).`);
  const options = { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", `postgresql-${wantedVersion}`], options);
  const binaries = findBinaries();
  if (binaries === undefined) throw missing;
  return binaries;
}

/** Role and database are made in single-user mode, so no superuser ever logs in over the network. */
function createCluster(binaries, folder, password) {
  const passwordFile = path.join(folder, "superuser-password");
  writeFileSync(passwordFile, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
  const data = path.join(folder, "data");
  const cluster = ["-D", data, "-U", "postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  runBinary(binaries, ["initdb", ...cluster, "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]);
  const statements = [
    `CREATE ROLE wirkstatt LOGIN NOSUPERUSER CREATEDB CREATEROLE PASSWORD '${password}'`,
    "CREATE DATABASE wirkstatt OWNER wirkstatt",
  ];
  runBinary(
    binaries,
    ["postgres", "--single", "-j", "-D", data, "postgres"],
    `${statements.join(";\n\n")};\n\n`,
  );
}

function runBinary(binaries, [name, ...options], input = "") {
  const [file, ...rest] = [...asOrdinaryUser, path.join(binaries, name), ...options];
  execFileSync(file, rest, { input, stdio: ["pipe", "ignore", "pipe"], env: environment });
}

async function startServer(binaries, folder) {
  const port = await findFreePort();
  const data = path.join(folder, "data");
  const logFile = path.join(folder, "postgres.log");
  // Nothing here outlives the command, so nothing need reach the disk.
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "fsync=off",
  ];
  const options = ["-D", data, ...settings.flatMap((setting) => ["-c", setting])];
  const [file, ...rest] = [...asOrdinaryUser, path.join(binaries, "postgres"), ...options];
  const log = openSync(logFile, "a");
  // A group of its own: Ctrl+C is for the command; the server is stopped after it.
  const child = spawn(file, rest, { stdio: ["ignore", log, log], env: environment, detached: true });
  closeSync(log);

  const deadline = Date.now() + readyPatienceMs;
  while (!isReady(path.join(data, "postmaster.pid"))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill("SIGQUIT");
      throw new Error(`PostgreSQL did not start: ${readFileSync(logFile, "utf8").trim().split("\n").at(-1)}`);
    }
    await sleep(pollMs);
  }
  return { child, port };
}

/** Line 8 of postmaster.pid is the server's status. */
function isReady(file) {
  return existsSync(file) && readFileSync(file, "utf8").split("\n")[7]?.trim() === "ready";
}

async function stopServer(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  // Immediate shutdown: there is nothing to save.
  child.kill("SIGQUIT");
  await ended;
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
