import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { dropDatabase, runOn, withDatabase } from "#tests/database/prepare-template.server.ts";
import { journeyAddressVariable } from "./journey.ts";

const LONGEST_START_MS = 90_000;

/**
 * One real server with the demo for all journeys, on a free port and an empty data folder. With DATABASE_URL it gets a
 * database of its own there, otherwise the embedded one. Nothing of it is left afterwards.
 */
export default async function startJourneyServer(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "wirkstatt-journeys-"));
  const database = await createDatabase();
  const port = await findFreePort();
  const server = spawn(process.execPath, ["server.ts"], {
    cwd: path.resolve(import.meta.dirname, "../.."),
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      TZ: "Europe/Berlin",
      PORT: String(port),
      WIRKSTATT_DATA: folder,
      LOG_LEVEL: "error",
      DATABASE_URL: database?.url,
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const stop = async () => {
    await stopServer(server);
    await database?.remove();
    await rm(folder, { recursive: true, force: true });
  };
  const address = `http://localhost:${port}`;
  process.env[journeyAddressVariable] = address;
  try {
    await untilReady(server, address);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function createDatabase() {
  const given = process.env["DATABASE_URL"];
  if (!given) return undefined;
  const name = `wirkstatt_journeys_${process.pid}`;
  await runOn(given, `create database ${name}`);
  return {
    url: withDatabase(given, name),
    remove: () => dropDatabase(given, name),
  };
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

/** The server listens only after the demo has moved in. */
async function untilReady(server: ChildProcess, address: string): Promise<void> {
  const latest = Date.now() + LONGEST_START_MS;
  while (Date.now() < latest) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    const answer = await fetch(`${address}/anmelden`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(250);
  }
  throw new Error("The server did not get ready in time.");
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
}
