import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { findServiceWithKey, saveServiceArchived } from "./service-store.server.ts";
import { mayEditService } from "./service.ts";

export type ArchiveServiceResult =
  | { readonly outcome: "archived" }
  | { readonly outcome: "restored" }
  | { readonly outcome: "service-unknown" }
  | { readonly outcome: "not-permitted" };

/** Takes a service out of use, or back into it. Nothing is deleted; an archived service takes no new voices. */
export async function archiveService(
  workshop: Workshop,
  actor: Actor,
  key: string,
  wanted: "archived" | "restored",
): Promise<ArchiveServiceResult> {
  const at = workshop.now();
  return workshop.inScope<ArchiveServiceResult>(actor.authorityId, async (scope) => {
    const service = await findServiceWithKey(scope, key);
    if (!service) return { outcome: "service-unknown" };
    if (!mayEditService(actor, service)) return { outcome: "not-permitted" };
    if (service.isArchived === (wanted === "archived")) return { outcome: wanted };
    await saveServiceArchived(scope, service.id, wanted === "archived" ? at : null);
    await recordInJournal(scope, actor, {
      at,
      what: wanted === "archived" ? "service-archived" : "service-restored",
      about: { kind: "service", id: service.id },
    });
    return { outcome: wanted };
  });
}
