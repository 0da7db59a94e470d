import type { Readable } from "node:stream";
import type { Actor } from "#features/actors/actor.ts";
import type { Service } from "#features/services/service.ts";
import { suggestMapping } from "#features/voice-imports/column-mapping.ts";
import type { ColumnMapping } from "#features/voice-imports/column-mapping.ts";
import { discardVoiceImport } from "#features/voice-imports/discard-voice-import.server.ts";
import { findVoiceImport } from "#features/voice-imports/find-voice-import.server.ts";
import { prepareVoiceImport } from "#features/voice-imports/prepare-voice-import.server.ts";
import { receiveFile } from "#features/voice-imports/receive-file.server.ts";
import { runVoiceImport } from "#features/voice-imports/run-voice-import.server.ts";
import { startVoiceImport } from "#features/voice-imports/start-voice-import.server.ts";
import type { ImportFault, VoiceImport } from "#features/voice-imports/voice-import.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { showProgress } from "./show-progress.server.ts";

export type FileToImport = {
  readonly content: () => Readable;
  readonly fileName: string;
  readonly sourceName: string;
  /** Undefined: taken from the columns' names. */
  readonly mapping: ColumnMapping | undefined;
};

export type ImportPlace = {
  readonly workshop: Workshop;
  readonly operator: Actor;
  readonly service: Service;
  readonly signal: AbortSignal;
};

export type ImportFileResult =
  | { readonly outcome: "finished"; readonly done: VoiceImport }
  | { readonly outcome: "unreadable"; readonly fault: ImportFault; readonly line: number | undefined }
  | { readonly outcome: "column-unknown"; readonly column: string; readonly columns: readonly string[] }
  | { readonly outcome: "too-large" }
  | { readonly outcome: "interrupted" };

/** Imports a file through the same use cases as the pages: copied, looked at, started; only the job runs right here. */
export async function importFile(place: ImportPlace, file: FileToImport): Promise<ImportFileResult> {
  const { workshop, operator, service } = place;
  const received = await receiveFile(workshop, file.content());
  if (received.outcome === "too-large") return received;
  const { fileKey } = received;
  const prepared = await prepareVoiceImport(workshop, operator, service.key, {
    fileKey,
    fileName: file.fileName,
  });
  if (prepared.outcome === "unreadable") return { ...prepared, line: prepared.line };
  if (prepared.outcome !== "prepared") throw new Error(`the service just found is ${prepared.outcome}`);
  const draft = await findVoiceImport(workshop, operator, service, prepared.importId);
  if (!draft) throw new Error("the import just prepared is gone");
  const started = await start(place, draft, file);
  if (started.outcome !== "started") {
    await discardVoiceImport(workshop, operator, { serviceKey: service.key, importId: draft.id });
    return started;
  }
  return run(place, draft.id);
}

type Started = { readonly outcome: "started" } | Extract<ImportFileResult, { outcome: "column-unknown" }>;

async function start(
  { workshop, operator, service }: ImportPlace,
  draft: VoiceImport,
  file: FileToImport,
): Promise<Started> {
  const { columns } = draft.format;
  const { text, ...others } = file.mapping ?? suggestMapping(draft.format);
  if (text === undefined) {
    return {
      outcome: "column-unknown",
      column: "Which column holds the text? Say it with --map text=COLUMN",
      columns,
    };
  }
  const mapping: ColumnMapping = { text, ...others };
  const { title, id, date } = mapping;
  const place = { serviceKey: service.key, importId: draft.id };
  const input = { sourceName: file.sourceName, text, title, id, date, runsHere: true };
  const result = await startVoiceImport(workshop, operator, place, input);
  if (result.outcome === "started") return { outcome: "started" };
  if (result.outcome !== "column-unknown") throw new Error(`the import just prepared is ${result.outcome}`);
  return {
    outcome: "column-unknown",
    column: `There is no column "${mapping[result.field] ?? ""}"`,
    columns,
  };
}

async function run(
  { workshop, operator, service, signal }: ImportPlace,
  importId: string,
): Promise<ImportFileResult> {
  const stopShowing = showProgress(() => findVoiceImport(workshop, operator, service, importId));
  const result = await runVoiceImport(workshop, { authorityId: operator.authorityId, importId }, signal);
  await stopShowing();
  if (result.outcome === "unreadable") return { ...result, line: result.line ?? undefined };
  if (result.outcome === "not-startable") throw new Error("the import just started cannot be run");
  return result;
}
