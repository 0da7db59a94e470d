import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { savePathRetired } from "./approval-path-store.server.ts";
import { lockPath } from "./lock-path.server.ts";
import type { PathRefusal } from "./lock-path.server.ts";

export type RestorePathResult =
  { readonly outcome: "restored" } | { readonly outcome: "unchanged" } | PathRefusal;

/** Puts a retired path back in force, with what its newest version says. */
export async function restorePath(
  workshop: Workshop,
  actor: Actor,
  pathId: string,
): Promise<RestorePathResult> {
  return lockPath<RestorePathResult>(workshop, actor, pathId, async ({ scope, path, at }) => {
    if (!path.isRetired) return { outcome: "unchanged" };
    await savePathRetired(scope, pathId, null);
    await recordInJournal(scope, actor, {
      at,
      what: "approval-path-restored",
      about: { kind: "approval-path", id: pathId },
      details: { version: path.version.number, change: "restored" },
    });
    return { outcome: "restored" };
  });
}
