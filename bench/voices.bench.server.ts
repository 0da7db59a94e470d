import { Readable } from "node:stream";
import { prepareVoiceImport } from "#features/voice-imports/prepare-voice-import.server.ts";
import { receiveFile } from "#features/voice-imports/receive-file.server.ts";
import { runVoiceImport } from "#features/voice-imports/run-voice-import.server.ts";
import { startVoiceImport } from "#features/voice-imports/start-voice-import.server.ts";
import { attachVoices } from "#features/needs/attach-voices.server.ts";
import { createInitiative } from "#features/initiatives/create-initiative.server.ts";
import { createNeed } from "#features/needs/create-need.server.ts";
import { listUntriagedVoices } from "#features/voices/list-untriaged-voices.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { askPages } from "./ask-pages.server.ts";
import type { BenchPage } from "./ask-pages.server.ts";
import type { Figures } from "./figures.ts";
import { generateContributions } from "./generate-contributions.ts";
import { inBenchWorkshop } from "./in-bench-workshop.server.ts";

const NEEDS = 40;
const DECISIONS = 200;
const VOICES_A_DECISION = 50;
/** A need that many people speak of. */
const VOICES_OF_LARGE_NEED = 10_000;

type Say = (sentence: string) => void;

/** Imports generated contributions into an empty installation, then asks for the pages of the service that holds them. */
export async function benchVoices({
  rows,
  say,
}: {
  readonly rows: number;
  readonly say: Say;
}): Promise<Figures> {
  return inBenchWorkshop(say, async (workshop) => {
    const home = await anAuthority(workshop, "musterdorf");
    const imported = await importRows(workshop, home, rows, say);
    await sortSome(workshop, home, say);
    const large = await fillLargeNeed(workshop, home, { rows, say });
    return [
      ...imported,
      ...(await askPages(workshop, {
        email: home.memberEmail,
        pages: [...listPages(home), ...listNeedPages(home, large)],
        say,
      })),
    ];
  });
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

type LargeNeed = { readonly needId: string; readonly voices: number };

/** Puts a quarter of the voices, at most ten thousand, to one need that an initiative answers. */
async function fillLargeNeed(
  workshop: Workshop,
  home: TestAuthority,
  { rows, say }: { readonly rows: number; readonly say: Say },
): Promise<LargeNeed> {
  const most = Math.min(VOICES_OF_LARGE_NEED, Math.floor(rows / 4));
  say(`Sorting ${most} voices into one need.`);
  const { key, id } = home.service;
  const { voices: first } = await listUntriagedVoices(workshop, home.member, id, { page: 1 });
  const statement = { who: "Viele", what: "brauchen dasselbe", situation: "immer", purpose: "damit es geht" };
  const made = await createNeed(workshop, home.member, key, {
    ...statement,
    voiceIds: first.map((voice) => voice.id),
  });
  if (made.outcome !== "created") throw new Error(made.outcome);
  let voices = first.length;
  while (voices < most) {
    const page = await listUntriagedVoices(workshop, home.member, id, { page: 1 });
    const voiceIds = page.voices.map((voice) => voice.id);
    await attachVoices(workshop, home.member, key, { voiceIds, needId: made.needId, stance: "supports" });
    voices += voiceIds.length;
  }
  await proposeAnswer(workshop, home, made.needId);
  return { needId: made.needId, voices };
}

async function proposeAnswer(workshop: Workshop, home: TestAuthority, needId: string): Promise<void> {
  const proposed = await createInitiative(workshop, home.member, home.service.key, {
    ...{ name: "Antwort auf viele", answer: "Wir machen es.", needIds: [needId] },
    helpedCasesInPercent: undefined,
    citizenMinutesSavedACase: undefined,
    staffMinutesSavedACase: undefined,
    effortInPersonDays: undefined,
  });
  if (proposed.outcome !== "created") throw new Error(proposed.outcome);
}

/** Its strength counts all its voices, whatever page of them is shown. */
function listNeedPages(home: TestAuthority, { needId, voices }: LargeNeed): readonly BenchPage[] {
  const need = `/dienste/${home.service.key}/bedarfe/${needId}`;
  const count = new Intl.NumberFormat("de-DE").format(voices);
  return [
    ["a need with many voices", need, count, "Antwort auf viele", "<blockquote"],
    ["its last page of voices", `${need}?page=${Math.ceil(voices / 50)}`, count, "<blockquote"],
  ];
}

/** The pages that a team asks for most, with a word that each of them must contain. */
function listPages(home: TestAuthority): readonly BenchPage[] {
  const service = `/dienste/${home.service.key}`;
  return [
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
}
