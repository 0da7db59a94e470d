import { toAuthorityId } from "#platform/authority-id.ts";
import type { JobData } from "#platform/jobs/job-queue.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { deleteUpload, listOldUploads } from "./receive-file.server.ts";
import { runVoiceImport } from "./run-voice-import.server.ts";
import { listUnfinishedImports } from "./voice-import-store.server.ts";

/** Puts imports that a stopped process left behind back into the queue: asked once, when the server starts. */
export async function resumeVoiceImports(workshop: Workshop): Promise<number> {
  const unfinished = await listUnfinished(workshop);
  for (const { authorityId, importId } of unfinished) {
    await workshop.inScope(toAuthorityId(authorityId), (scope) =>
      workshop.jobs.enqueue(scope, "run-voice-import", { authorityId, id: importId }),
    );
  }
  return unfinished.length;
}

/** The job behind a started import. An interrupted one fails on purpose: the queue gives it to the next worker. */
export async function runVoiceImportJob(
  workshop: Workshop,
  data: JobData,
  signal: AbortSignal,
): Promise<void> {
  if (!data.authorityId || !data.id) return;
  const about = { authorityId: toAuthorityId(data.authorityId), importId: data.id };
  const result = await runVoiceImport(workshop, about, signal);
  workshop.log.info({ importId: data.id, outcome: result.outcome }, "voice import");
  if (result.outcome === "interrupted") throw new Error("interrupted by the end of the process");
}

/** The job that deletes uploads nobody started to import within a day. */
export async function tidyUploads(workshop: Workshop): Promise<number> {
  const needed = new Set((await listUnfinished(workshop)).map((one) => one.fileKey));
  const forgotten = (await listOldUploads(workshop)).filter((fileKey) => !needed.has(fileKey));
  for (const fileKey of forgotten) await deleteUpload(workshop, fileKey);
  return forgotten.length;
}

function listUnfinished(workshop: Workshop) {
  return workshop.inLookup({ authorityKey: "" }, listUnfinishedImports);
}
