import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { NewApprovalPathInput } from "./approval-path-input.ts";
import { saveNewPath, saveNewVersion } from "./approval-path-store.server.ts";
import { mayManagePaths } from "./approval-path.ts";
import { templateContent } from "./path-templates.ts";

export type CreatePathResult =
  | { readonly outcome: "created"; readonly pathId: string }
  | { readonly outcome: "not-permitted" }
  | { readonly outcome: "name-taken" };

/** Writes down a new approval path, from a template or with no station yet: its version 1. */
export async function createPath(
  workshop: Workshop,
  actor: Actor,
  { name, template }: NewApprovalPathInput,
): Promise<CreatePathResult> {
  if (!mayManagePaths(actor)) return { outcome: "not-permitted" };
  const at = workshop.now();
  const pathId = newId(at);
  return workshop.inScope<CreatePathResult>(actor.authorityId, async (scope) => {
    if ((await saveNewPath(scope, { id: pathId, name, at })) === "name-taken")
      return { outcome: "name-taken" };
    await saveNewVersion(scope, pathId, {
      id: newId(at),
      number: 1,
      createdAt: at,
      content: templateContent(template),
      memberId: actor.memberId,
    });
    await recordInJournal(scope, actor, {
      at,
      what: "approval-path-created",
      about: { kind: "approval-path", id: pathId },
      details: { version: 1, change: "created", template },
    });
    return { outcome: "created", pathId };
  });
}
