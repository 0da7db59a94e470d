import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { findServiceInScope } from "#features/services/find-service.server.ts";
import { mayImportVoices } from "#features/voices/voice.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { deleteUpload } from "./receive-file.server.ts";
import { lockImport, saveImportChange } from "./voice-import-store.server.ts";

export type DiscardVoiceImportResult =
  | { readonly outcome: "discarded" }
  | { readonly outcome: "already-started" }
  | { readonly outcome: "import-unknown" }
  | { readonly outcome: "not-permitted" };

/** Throws a draft and its file away. What has started is not stopped half-way: it ends by itself. */
export async function discardVoiceImport(
  workshop: Workshop,
  actor: Actor,
  place: { readonly serviceKey: string; readonly importId: string },
): Promise<DiscardVoiceImportResult> {
  const at = workshop.now();
  const result = await workshop.inScope(actor.authorityId, async (scope) => {
    const service = await findServiceInScope(scope, place.serviceKey);
    const found = await lockImport(scope, place.importId);
    if (!service || found?.serviceId !== service.id) return { outcome: "import-unknown" } as const;
    if (!mayImportVoices(actor, service)) return { outcome: "not-permitted" } as const;
    if (found.state !== "draft") return { outcome: "already-started" } as const;
    await saveImportChange(scope, found.id, { state: "discarded", finishedAt: at });
    const about = { kind: "voice-import", id: found.id } as const;
    await recordInJournal(scope, actor, { at, what: "voice-import-discarded", about });
    return { outcome: "discarded", fileKey: found.fileKey } as const;
  });
  if (result.outcome === "discarded") await deleteUpload(workshop, result.fileKey);
  return { outcome: result.outcome };
}
