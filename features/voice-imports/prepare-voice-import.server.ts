import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { findServiceInScope } from "#features/services/find-service.server.ts";
import { mayImportVoices } from "#features/voices/voice.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { FileFault } from "./file/file-format.ts";
import { inspectFile } from "./file/inspect-file.server.ts";
import { deleteUpload, pathOfUpload } from "./receive-file.server.ts";
import { saveNewImport } from "./voice-import-store.server.ts";
import { toFileName, toSourceName } from "./voice-import.ts";

export type PrepareVoiceImportResult =
  | { readonly outcome: "prepared"; readonly importId: string }
  | { readonly outcome: "unreadable"; readonly fault: FileFault; readonly line?: number }
  | { readonly outcome: "service-unknown" }
  | { readonly outcome: "not-permitted" };

/** Looks at an uploaded file and makes a draft of its import. A file that cannot be read is deleted at once. */
export async function prepareVoiceImport(
  workshop: Workshop,
  actor: Actor,
  serviceKey: string,
  file: { readonly fileKey: string; readonly fileName: string },
): Promise<PrepareVoiceImportResult> {
  const result = await prepare(workshop, actor, serviceKey, file);
  if (result.outcome !== "prepared") await deleteUpload(workshop, file.fileKey);
  return result;
}

async function prepare(
  workshop: Workshop,
  actor: Actor,
  serviceKey: string,
  file: { readonly fileKey: string; readonly fileName: string },
): Promise<PrepareVoiceImportResult> {
  const inspection = await inspectFile(pathOfUpload(workshop, file.fileKey));
  if (inspection.outcome === "unreadable") return inspection;
  const at = workshop.now();
  const id = newId(at);
  const fileName = toFileName(file.fileName);
  return workshop.inScope<PrepareVoiceImportResult>(actor.authorityId, async (scope) => {
    const service = await findServiceInScope(scope, serviceKey);
    if (!service) return { outcome: "service-unknown" };
    if (!mayImportVoices(actor, service)) return { outcome: "not-permitted" };
    await saveNewImport(scope, {
      id,
      serviceId: service.id,
      memberId: actor.memberId,
      fileName,
      fileKey: file.fileKey,
      format: inspection.format,
      sourceName: toSourceName(fileName),
      createdAt: at,
    });
    await recordInJournal(scope, actor, {
      at,
      what: "voice-import-prepared",
      about: { kind: "voice-import", id },
    });
    return { outcome: "prepared", importId: id };
  });
}
