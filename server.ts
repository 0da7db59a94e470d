import { existsSync } from "node:fs";
import path from "node:path";
import { serve } from "@hono/node-server";
import type { ServerType } from "@hono/node-server";
import type { Hono } from "hono";
import { seedDemo } from "#demo/seed-demo.server.ts";
import { resumeApprovalWatch, runApprovalWatch } from "#features/approvals/run-approval-watch.server.ts";
import { listDemoPeople } from "#features/members/list-demo-people.server.ts";
import { createMailTransport, sendMail } from "#features/mails/send-mail.server.ts";
import { deliverPasswordLink } from "#features/members/deliver-password-link.server.ts";
import {
  resumeVoiceImports,
  runVoiceImportJob,
  tidyUploads,
} from "#features/voice-imports/resume-voice-imports.server.ts";
import { assembleWorkshop } from "#platform/assemble-workshop.server.ts";
import type { AssembledWorkshop } from "#platform/assemble-workshop.server.ts";
import { parseConfiguration } from "#platform/configuration.server.ts";
import type { Configuration } from "#platform/configuration.server.ts";
import { createLog } from "#platform/log.server.ts";
import type { Log } from "#platform/log.server.ts";
import { openDatabase } from "#platform/open-database.server.ts";
import type { OpenDatabase } from "#platform/open-database.server.ts";
import type { ApplicationOptions } from "#web/request/application-options.server.ts";

/** Open requests get this long to end when the server is told to stop, in milliseconds. */
const LONGEST_CLOSING_MS = 15_000;
const IDLE_CHECK_MS = 50;
/**
 * Proxies keep an idle connection for a minute (nginx) or less. Whoever keeps it longer never closes it in the moment in which
 * a proxy sends the next request on it, which the proxy would answer with 502. The time for headers has to be the longer one,
 * or Node ends a kept connection by that.
 */
const connectionTimes = { keepAliveTimeout: 65_000, headersTimeout: 70_000 };
const builtApplication = path.join(import.meta.dirname, "build/server/index.js");

/** For the person at the terminal; the log goes to standard output. */
function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

async function start(configuration: Configuration): Promise<void> {
  const log = createLog(configuration.logLevel);
  const application = await loadApplication();
  const database = await openDatabase(configuration, say);
  const assembled = await assembleWorkshop({
    configuration,
    databaseUrl: database.url,
    log,
    isWorker: true,
    deliverPasswordLink,
  });
  if (configuration.wantsDemo) await seedDemo(assembled.workshop, say);
  const stopping = new AbortController();
  await startWork(assembled, configuration, stopping.signal);
  const { fetch } = application({
    workshop: assembled.workshop,
    proxyHops: configuration.proxyHops,
    isReady: () => (stopping.signal.aborted ? Promise.resolve(false) : assembled.isAnswering()),
  });
  const { host: hostname, port } = configuration;
  const server = serve({ fetch, hostname, port, serverOptions: connectionTimes }, (listening) => {
    void announce(assembled, configuration, listening.port);
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    const isTaken = error.code === "EADDRINUSE";
    say(isTaken ? `Port ${configuration.port} is taken: choose another with PORT.` : error.message);
    void stop({ server, assembled, database, log, stopping }, 1);
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    // For every signal: a second one, from an impatient hand, must not end Node before it let go of the database.
    process.on(signal, () => void stop({ server, assembled, database, log, stopping }, 0));
  }
}

async function loadApplication(): Promise<(options: ApplicationOptions) => Hono> {
  if (!existsSync(builtApplication)) throw new Error("The pages are not built: npm run build does it.");
  const built = (await import(builtApplication)) as {
    createApplication: (options: ApplicationOptions) => Hono;
  };
  return built.createApplication;
}

async function startWork(assembled: AssembledWorkshop, configuration: Configuration, stopping: AbortSignal) {
  const { workshop, jobs } = assembled;
  const transport = createMailTransport(configuration.smtp);
  await jobs.work("send-mail", (data) => sendMail(workshop, transport, data));
  await jobs.work("run-voice-import", (data) => runVoiceImportJob(workshop, data, stopping));
  await jobs.work("tidy-uploads", async () => void (await tidyUploads(workshop)));
  await jobs.repeat("tidy-uploads", "17 * * * *");
  await jobs.work("watch-approvals", (data) => runApprovalWatch(workshop, data));
  await jobs.repeat("watch-approvals", "*/5 * * * *");
  await resumeVoiceImports(workshop);
  await resumeApprovalWatch(workshop);
}

/** The last words of a start: the address, and in the demo the people one can sign in as. */
async function announce(
  assembled: AssembledWorkshop,
  configuration: Configuration,
  port: number,
): Promise<void> {
  const people = await listDemoPeople(assembled.workshop);
  if (people.length > 0) say("The people of the demo, one click each on the page for signing in:");
  for (const { name, discipline, role } of people) say(`  ${name} (${discipline}, ${role})`);
  if (configuration.isTrial) say("Ctrl+C stops it.");
  const address = configuration.isTrial ? `http://localhost:${port}` : configuration.publicUrl;
  say(`Wirkstatt is ready: ${address}`);
}

type Running = {
  readonly server: ServerType;
  readonly assembled: AssembledWorkshop;
  readonly database: OpenDatabase;
  readonly log: Log;
  readonly stopping: AbortController;
};

/** Takes no new requests, ends the open ones and the jobs, closes the pools, then lets go of the embedded database. */
async function stop(
  { server, assembled, database, log, stopping }: Running,
  exitCode: number,
): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  log.info("stopping");
  setTimeout(() => process.exit(exitCode || 1), LONGEST_CLOSING_MS).unref();
  await closeServer(server);
  await assembled.close();
  await database.release();
  process.exit(exitCode);
}

/** A connection whose request ends after the closing began would be held open for the next one, which never comes. */
async function closeServer(server: ServerType): Promise<void> {
  const closing = setInterval(() => {
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  }, IDLE_CHECK_MS);
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  clearInterval(closing);
}

const parsed = parseConfiguration(process.env);
if (parsed.outcome === "refused") {
  say(parsed.sentence);
  process.exit(1);
}
await start(parsed.configuration).catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
