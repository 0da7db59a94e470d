import { Readable } from "node:stream";
import type { Actor } from "#features/actors/actor.ts";
import { prepareVoiceImport } from "#features/voice-imports/prepare-voice-import.server.ts";
import { receiveFile } from "#features/voice-imports/receive-file.server.ts";
import { runVoiceImport } from "#features/voice-imports/run-voice-import.server.ts";
import { startVoiceImport } from "#features/voice-imports/start-voice-import.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { DatedVoice } from "./date-demo-voices.ts";

/** Rows as old forms really hold them: one without words, one on a day no calendar has. Both are refused. */
const faultyRows = [
  ["A-9001", "12.01.2026", ""],
  ["A-9002", "31.02.2026", "Siehe Anhang."],
];

/** Imports the voices as a file, by the use cases that import any file, so that the demo shows a finished import. */
export async function importDemoVoices(
  workshop: Workshop,
  actor: Actor,
  serviceKey: string,
  collection: {
    readonly sourceName: string;
    readonly fileName: string;
    readonly voices: readonly DatedVoice[];
  },
): Promise<void> {
  const { fileName, sourceName, voices } = collection;
  const received = await receiveFile(workshop, Readable.from([toFile(voices)]));
  if (received.outcome !== "received") throw new Error(`the demo's file: ${received.outcome}`);
  const { fileKey } = received;
  const prepared = await prepareVoiceImport(workshop, actor, serviceKey, { fileKey, fileName });
  if (prepared.outcome !== "prepared") throw new Error(`the demo's file: ${prepared.outcome}`);
  const { importId } = prepared;
  const columns = { text: "Nachricht", id: "Nummer", date: "Eingang", title: undefined };
  const started = await startVoiceImport(
    workshop,
    actor,
    { serviceKey, importId },
    { sourceName, ...columns, runsHere: true },
  );
  if (started.outcome !== "started") throw new Error(`the demo's import: ${started.outcome}`);
  const done = await runVoiceImport(workshop, { authorityId: actor.authorityId, importId });
  if (done.outcome !== "finished") throw new Error(`the demo's import: ${done.outcome}`);
}

function toFile(voices: readonly DatedVoice[]): string {
  const rows = voices.map(({ voice, at }, place) => [
    `A-${1001 + place}`,
    at.toISOString().slice(0, 10).split("-").reverse().join("."),
    voice.text,
  ]);
  const all = [["Nummer", "Eingang", "Nachricht"], ...rows, ...faultyRows];
  return all.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")}\r\n`).join("");
}
