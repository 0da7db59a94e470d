import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { savePathRetired } from "./approval-path-store.server.ts";
import { lockPath } from "./lock-path.server.ts";
import type { PathRefusal } from "./lock-path.server.ts";

export type RetirePathResult =
  { readonly outcome: "retired" } | { readonly outcome: "unchanged" } | PathRefusal;

/** Takes a path out of force: no new request can choose it, and those that run go on by it. */
export async function retirePath(
  workshop: Workshop,
  actor: Actor,
  pathId: string,
): Promise<RetirePathResult> {
  return lockPath<RetirePathResult>(workshop, actor, pathId, async ({ scope, path, at }) => {
    if (path.isRetired) return { outcome: "unchanged" };
    await savePathRetired(scope, pathId, at);
    await recordInJournal(scope, actor, {
      at,
      what: "approval-path-retired",
      about: { kind: "approval-path", id: pathId },
      details: { version: path.version.number, change: "retired" },
    });
    return { outcome: "retired" };
  });
}
