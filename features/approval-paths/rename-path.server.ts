import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { ApprovalPathInput } from "./approval-path-input.ts";
import { savePathName } from "./approval-path-store.server.ts";
import { lockPath } from "./lock-path.server.ts";
import type { PathRefusal } from "./lock-path.server.ts";

export type RenamePathResult =
  | { readonly outcome: "renamed" }
  | { readonly outcome: "unchanged" }
  | { readonly outcome: "name-taken" }
  | PathRefusal;

/** Gives a path another name, in all its versions: what it says stays the same. */
export async function renamePath(
  workshop: Workshop,
  actor: Actor,
  pathId: string,
  { name }: ApprovalPathInput,
): Promise<RenamePathResult> {
  return lockPath<RenamePathResult>(workshop, actor, pathId, async ({ scope, path, at }) => {
    if (path.name === name) return { outcome: "unchanged" };
    if ((await savePathName(scope, pathId, name)) === "name-taken") return { outcome: "name-taken" };
    await recordInJournal(scope, actor, {
      at,
      what: "approval-path-changed",
      about: { kind: "approval-path", id: pathId },
      details: { version: path.version.number, change: "renamed" },
    });
    return { outcome: "renamed" };
  });
}
