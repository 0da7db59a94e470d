import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import type { Hono } from "hono";
import { prepareVoiceImport } from "#features/voice-imports/prepare-voice-import.server.ts";
import { receiveFile } from "#features/voice-imports/receive-file.server.ts";
import { runVoiceImport } from "#features/voice-imports/run-voice-import.server.ts";
import { startVoiceImport } from "#features/voice-imports/start-voice-import.server.ts";
import { deliverPasswordLink } from "#features/members/deliver-password-link.server.ts";
import { attachVoices } from "#features/needs/attach-voices.server.ts";
import { createNeed } from "#features/needs/create-need.server.ts";
import { listUntriagedVoices } from "#features/voices/list-untriaged-voices.server.ts";
import { assembleWorkshop } from "#platform/assemble-workshop.server.ts";
import { createLog } from "#platform/log.server.ts";
import { openDatabase } from "#platform/open-database.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { anAuthority, testPassword } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import type { ApplicationOptions } from "#web/request/application-options.server.ts";
import { median } from "./figures.ts";
import type { Figure, Figures } from "./figures.ts";
import { generateContributions } from "./generate-contributions.ts";

const ROUNDS = 15;
const NEEDS = 40;
const DECISIONS = 200;
const VOICES_A_DECISION = 50;

type Say = (sentence: string) => void;

/** Imports generated contributions into an empty installation, then asks for the pages of the service that holds them. */
export async function benchVoices({
  rows,
  say,
}: {
  readonly rows: number;
  readonly say: Say;
}): Promise<Figures> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), "wirkstatt-bench-"));
  const database = await openDatabase({ dataFolder, databaseUrl: undefined }, say);
  const assembled = await assembleWorkshop({
    configuration: {
      secret: "a secret of no value, for the bench alone",
      publicUrl: "http://localhost",
      dataFolder,
    },
    databaseUrl: database.url,
    log: createLog("silent"),
    isWorker: false,
    deliverPasswordLink,
  });
  try {
    const home = await anAuthority(assembled.workshop, "musterdorf");
    const imported = await importRows(assembled.workshop, home, rows, say);
    await sortSome(assembled.workshop, home, say);
    const pages = await askPages(await openPages(assembled.workshop), home, say);
    return [...imported, ...pages];
  } finally {
    await assembled.close();
    await database.release();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function importRows(workshop: Workshop, home: TestAuthority, rows: number, say: Say): Promise<Figures> {
  say(`Importing ${rows} contributions.`);
  const received = await receiveFile(workshop, Readable.from(generateContributions(rows)));
  if (received.outcome !== "received") throw new Error(received.outcome);
  const start = performance.now();
  const file = { fileKey: received.fileKey, fileName: "bench.jsonl" };
  const prepared = await prepareVoiceImport(workshop, home.operator, home.service.key, file);
  if (prepared.outcome !== "prepared") throw new Error(prepared.outcome);
  const place = { serviceKey: home.service.key, importId: prepared.importId };
  const columns = {
    sourceName: "bench",
    text: "text",
    id: "id",
    date: "date",
    title: undefined,
    runsHere: true,
  };
  await startVoiceImport(workshop, home.operator, place, columns);
  const result = await runVoiceImport(workshop, {
    authorityId: home.authority.id,
    importId: prepared.importId,
  });
  if (result.outcome !== "finished" || result.done.counts.recorded !== rows)
    throw new Error("not all rows arrived");
  const seconds = (performance.now() - start) / 1000;
  return [
    { what: "import", value: rows / seconds, unit: "rows/s" },
    { what: "import, resident memory after it", value: process.memoryUsage.rss() / 1_000_000, unit: "MB" },
  ];
}

/** Puts some thousand voices to needs, so that lists, strengths and suggestions have something to reckon with. */
async function sortSome(workshop: Workshop, home: TestAuthority, say: Say): Promise<void> {
  say(`Sorting ${DECISIONS * VOICES_A_DECISION} voices into ${NEEDS} needs.`);
  const { key, id } = home.service;
  const needIds: string[] = [];
  for (let number = 0; number < DECISIONS; number += 1) {
    const page = 1 + (number % NEEDS);
    const inbox = await listUntriagedVoices(workshop, home.member, id, { page });
    const voiceIds = inbox.voices.slice(0, VOICES_A_DECISION).map((voice) => voice.id);
    const needId = needIds[number % NEEDS];
    if (needId !== undefined) {
      await attachVoices(workshop, home.member, key, { voiceIds, needId, stance: "supports" });
      continue;
    }
    const statement = {
      who: "Menschen",
      what: `brauchen Nummer ${number}`,
      situation: "bald",
      purpose: "damit es geht",
    };
    const made = await createNeed(workshop, home.member, key, { ...statement, voiceIds });
    if (made.outcome !== "created") throw new Error(made.outcome);
    needIds.push(made.needId);
  }
}

async function openPages(workshop: Workshop): Promise<Hono> {
  const file = path.resolve("build/server/index.js");
  const built = (await import(file)) as { createApplication: (options: ApplicationOptions) => Hono };
  return built.createApplication({ workshop, isReady: () => Promise.resolve(true), proxyHops: 0 });
}

async function askPages(application: Hono, home: TestAuthority, say: Say): Promise<Figures> {
  const cookie = await signIn(application, home.memberEmail);
  const service = `/dienste/${home.service.key}`;
  const pages: readonly (readonly [what: string, path: string, mustContain: string])[] = [
    ["floor", "/tastatur", "Wirkstatt"],
    ["service home", service, "Stimmen"],
    ["first page of voices", `${service}/stimmen`, "Stimmen"],
    ["last pages of voices", `${service}/stimmen?page=1900`, "Stimmen"],
    ["voices of a month", `${service}/stimmen?from=2025-03-01&until=2025-03-31`, "Stimmen"],
    ["search, a word in most voices", `${service}/stimmen?query=die`, "<blockquote"],
    ["search, a part of words", `${service}/stimmen?query=beleuchtung`, "<blockquote"],
    ["search, two words", `${service}/stimmen?query=radweg%20dunkel`, "<blockquote"],
    ["search, mistyped", `${service}/stimmen?query=wohnungsgeberbestaetigng`, "<blockquote"],
    ["inbox, with suggestions", `${service}/stimmen/ordnen`, "Sagen Ähnliches"],
    ["inbox, a word in most voices", `${service}/stimmen/ordnen?query=die`, "Sagen Ähnliches"],

    ["search, nothing found", `${service}/stimmen?query=qqqzzzxxx`, "niemand"],
  ];
  const times = new Map(pages.map(([what]) => [what, [] as number[]]));
  say(`Asking ${pages.length} pages, ${ROUNDS} rounds.`);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [what, page, mustContain] of pages) {
      const start = performance.now();
      const response = await application.request(page, { headers: { cookie, host: "localhost" } });
      const text = await response.text();
      times.get(what)?.push(performance.now() - start);
      if (response.status !== 200 || !text.includes(mustContain)) throw new Error(`${what}: wrong answer`);
    }
  }
  const floor = median(times.get("floor") ?? []);
  return pages.map(([what]): Figure => {
    const value = median(times.get(what) ?? []);
    return { what, value, unit: "ms", floor, ratio: Number((value / floor).toPrecision(3)) };
  });
}

async function signIn(application: Hono, email: string): Promise<string> {
  const response = await application.request("/anmelden", {
    method: "POST",
    headers: {
      origin: "http://localhost",
      host: "localhost",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ email, password: testPassword }).toString(),
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (cookies.length === 0) throw new Error(`sign-in failed: ${response.status} ${await response.text()}`);
  return cookies.join("; ");
}
