import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { operatorOf } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { AuthorityId } from "#platform/authority-id.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { checkFile } from "./file/check-file.server.ts";
import { readRows } from "./file/read-rows.server.ts";
import { deleteUpload, pathOfUpload } from "./receive-file.server.ts";
import { recordBatch } from "./record-batch.server.ts";
import { findImportById, lockImport, saveImportChange } from "./voice-import-store.server.ts";
import type { ImportFault, VoiceImport } from "./voice-import.ts";

export type RunVoiceImportResult =
  | { readonly outcome: "finished"; readonly done: VoiceImport }
  | { readonly outcome: "unreadable"; readonly fault: ImportFault; readonly line: number | null }
  | { readonly outcome: "interrupted" }
  | { readonly outcome: "not-startable" };

type Run = { readonly workshop: Workshop; readonly actor: Actor; readonly importId: string };

/**
 * Reads the whole file once to be sure of it, then records it batch by batch. Each batch is one transaction that also moves
 * the count of rows read, so a stopped import goes on where it was, and two runners of the same import share the work
 * instead of doing it twice. A file that turns out unreadable records nothing.
 */
export async function runVoiceImport(
  workshop: Workshop,
  about: { readonly authorityId: AuthorityId; readonly importId: string },
  signal?: AbortSignal,
): Promise<RunVoiceImportResult> {
  const run: Run = { workshop, actor: operatorOf(about.authorityId, "job"), importId: about.importId };
  const taken = await takeUp(run);
  if (!taken) return resultOfEnded(run);
  try {
    return await record(run, taken, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return endAsUnreadable(run, taken, { fault: "file-missing", line: undefined });
  }
}

async function record(
  run: Run,
  taken: VoiceImport,
  signal: AbortSignal | undefined,
): Promise<RunVoiceImportResult> {
  const { workshop, importId } = run;
  const path = pathOfUpload(workshop, taken.fileKey);
  if (taken.rowsInFile === null) {
    const check = await checkFile(path, taken.format);
    if (check.outcome === "unreadable")
      return endAsUnreadable(run, taken, { fault: check.fault, line: check.line });
    await inScope(run, (scope) => saveImportChange(scope, importId, { rowsInFile: check.rows }));
  }
  const today = dayOf(workshop.now());
  let firstRow = 0;
  for await (const rows of readRows(path, taken.format)) {
    if (signal?.aborted) return { outcome: "interrupted" };
    await inScope(run, (scope) =>
      recordBatch(scope, run.actor, { importId, firstRow, rows, today, at: workshop.now() }),
    );
    firstRow += rows.length;
  }
  return finish(run, taken);
}

function inScope<T>(run: Run, work: Parameters<typeof run.workshop.inScope<T>>[1]): Promise<T> {
  return run.workshop.inScope(run.actor.authorityId, work);
}

async function takeUp(run: Run): Promise<VoiceImport | undefined> {
  return inScope(run, async (scope) => {
    const found = await lockImport(scope, run.importId);
    if (found?.state !== "waiting" && found?.state !== "running") return undefined;
    if (found.state === "waiting") await saveImportChange(scope, found.id, { state: "running" });
    return found;
  });
}

async function resultOfEnded(run: Run): Promise<RunVoiceImportResult> {
  const found = await inScope(run, (scope) => findImportById(scope, run.importId));
  if (found?.state === "finished") return { outcome: "finished", done: found };
  if (found?.fault) return { outcome: "unreadable", ...found.fault };
  return { outcome: "not-startable" };
}

async function endAsUnreadable(
  run: Run,
  taken: VoiceImport,
  fault: { readonly fault: ImportFault; readonly line: number | undefined },
): Promise<RunVoiceImportResult> {
  const at = run.workshop.now();
  const hasEnded = await inScope(run, async (scope) => {
    // Another runner may have finished meanwhile, and deleted the file.
    if ((await lockImport(scope, taken.id))?.state !== "running") return false;
    await saveImportChange(scope, taken.id, { state: "unreadable", fault, finishedAt: at });
    await recordInJournal(scope, run.actor, {
      at,
      what: "voice-import-unreadable",
      about: { kind: "voice-import", id: taken.id },
      details: { fault: fault.fault },
    });
    return true;
  });
  if (!hasEnded) return resultOfEnded(run);
  await deleteUpload(run.workshop, taken.fileKey);
  return { outcome: "unreadable", fault: fault.fault, line: fault.line ?? null };
}

async function finish(run: Run, taken: VoiceImport): Promise<RunVoiceImportResult> {
  const at = run.workshop.now();
  await inScope(run, async (scope) => {
    const found = await lockImport(scope, taken.id);
    if (found?.state !== "running") return;
    await saveImportChange(scope, taken.id, { state: "finished", finishedAt: at });
    await recordInJournal(scope, run.actor, {
      at,
      what: "voice-import-finished",
      about: { kind: "voice-import", id: taken.id },
      details: { ...found.counts },
    });
  });
  await deleteUpload(run.workshop, taken.fileKey);
  return resultOfEnded(run);
}
