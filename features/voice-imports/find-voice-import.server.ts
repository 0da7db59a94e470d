import type { Actor } from "#features/actors/actor.ts";
import { isUuid } from "#platform/authority-id.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { suggestMapping } from "./column-mapping.ts";
import type { ColumnMapping } from "./column-mapping.ts";
import { inspectFile } from "./file/inspect-file.server.ts";
import { choosePreviewColumns, toPreviewRow } from "./to-preview-row.ts";
import type { PreviewRow } from "./to-preview-row.ts";
import { pathOfUpload } from "./receive-file.server.ts";
import { findImportById, listNewestImports, listRefusalsInOrder } from "./voice-import-store.server.ts";
import { mayReadVoiceImports } from "./voice-import.ts";
import type { ImportFault, ImportRefusal, VoiceImport } from "./voice-import.ts";

/** Imports shown on a service's page. */
const MOST_SHOWN = 20;

type ServiceOfImport = { readonly id: string; readonly teamId: string };

/** An import of this service; undefined also for those who may not read its imports. */
export async function findVoiceImport(
  workshop: Workshop,
  actor: Actor,
  service: ServiceOfImport,
  importId: string,
): Promise<VoiceImport | undefined> {
  if (!isUuid(importId) || !mayReadVoiceImports(actor, service)) return undefined;
  const found = await workshop.inScope(actor.authorityId, (scope) => findImportById(scope, importId));
  return found?.serviceId === service.id ? found : undefined;
}

/** A service's newest imports, without those discarded. Empty for those who may not read them. */
export async function listVoiceImports(
  workshop: Workshop,
  actor: Actor,
  service: ServiceOfImport,
): Promise<readonly VoiceImport[]> {
  if (!mayReadVoiceImports(actor, service)) return [];
  return workshop.inScope(actor.authorityId, (scope) => listNewestImports(scope, service.id, MOST_SHOWN));
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

export type VoiceImportPreview =
  | {
      readonly outcome: "readable";
      /** The columns that are shown; the format knows all. */
      readonly columns: readonly string[];
      readonly suggestion: Partial<ColumnMapping>;
      readonly rows: readonly PreviewRow[];
    }
  | { readonly outcome: "unreadable"; readonly fault: ImportFault; readonly line?: number };

/** The first rows of a draft's file, masked, to choose columns by. */
export async function previewVoiceImport(
  workshop: Workshop,
  draft: VoiceImport,
): Promise<VoiceImportPreview> {
  try {
    const inspection = await inspectFile(pathOfUpload(workshop, draft.fileKey));
    if (inspection.outcome === "unreadable") return inspection;
    const suggestion = suggestMapping(draft.format);
    const columns = choosePreviewColumns(draft.format.columns, suggestion);
    const rows = inspection.preview.map((row) => toPreviewRow(row, columns));
    return { outcome: "readable", columns, suggestion, rows };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      return { outcome: "unreadable", fault: "file-missing" };
    throw error;
  }
}
