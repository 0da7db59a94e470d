import type { Actor } from "#features/actors/actor.ts";
import { isUuid } from "#platform/authority-id.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { inspectFile } from "./file/inspect-file.server.ts";
import type { FileInspection } from "./file/inspect-file.server.ts";
import { pathOfUpload } from "./receive-file.server.ts";
import { findImportById, listNewestImports, listRefusalsInOrder } from "./voice-import-store.server.ts";
import type { ImportRefusal, VoiceImport } from "./voice-import.ts";

/** Imports shown on a service's page. */
const MOST_SHOWN = 20;

export async function findVoiceImport(
  workshop: Workshop,
  actor: Actor,
  place: { readonly serviceId: string; readonly importId: string },
): Promise<VoiceImport | undefined> {
  if (!isUuid(place.importId)) return undefined;
  const found = await workshop.inScope(actor.authorityId, (scope) => findImportById(scope, place.importId));
  return found?.serviceId === place.serviceId ? found : undefined;
}

/** A service's newest imports, without those discarded. */
export async function listVoiceImports(
  workshop: Workshop,
  actor: Actor,
  serviceId: string,
): Promise<readonly VoiceImport[]> {
  return workshop.inScope(actor.authorityId, (scope) => listNewestImports(scope, serviceId, MOST_SHOWN));
}

/** Every row of the file that was refused, in its order; with `most`, only the first of them. */
export async function listRefusals(
  workshop: Workshop,
  actor: Actor,
  importId: string,
  most?: number,
): Promise<readonly ImportRefusal[]> {
  return workshop.inScope(actor.authorityId, (scope) => listRefusalsInOrder(scope, importId, most));
}

/** The first rows of a draft's file, to choose columns by. Undefined where the file is gone. */
export async function previewVoiceImport(workshop: Workshop, draft: VoiceImport): Promise<FileInspection | undefined> {
  try {
    return await inspectFile(pathOfUpload(workshop, draft.fileKey));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
