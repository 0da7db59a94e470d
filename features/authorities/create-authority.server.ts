import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { operatorOf } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";
import { toAuthorityId } from "#platform/authority-id.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import type { AuthorityInput } from "./authority-input.ts";
import { saveNewAuthority } from "./authority-store.server.ts";
import type { Authority } from "./authority.ts";

export type CreateAuthorityResult =
  ({ readonly outcome: "created" } & OpenedAuthority) | { readonly outcome: "key-taken" };

export type OpenedAuthority = { readonly authority: Authority; readonly operator: Actor };

/**
 * Opens a new authority. Only the operator at the server can: there is no page for it. What `furnish` does with the scope
 * belongs to the same transaction: it exists exactly if the authority does, and whoever wants the same key meanwhile waits.
 */
export async function createAuthority(
  workshop: Workshop,
  input: AuthorityInput & { readonly key: string; readonly isDemo: boolean },
  furnish?: (scope: Scope, opened: OpenedAuthority) => Promise<void>,
): Promise<CreateAuthorityResult> {
  const at = workshop.now();
  const authority: Authority = { ...input, id: toAuthorityId(newId(at)) };
  const operator = operatorOf(authority.id, "command-line");
  return workshop.inScope<CreateAuthorityResult>(authority.id, async (scope) => {
    if ((await saveNewAuthority(scope, authority, at)) === "key-taken") return { outcome: "key-taken" };
    await recordInJournal(scope, operator, {
      at,
      what: "authority-created",
      about: { kind: "authority", id: authority.id },
    });
    await furnish?.(scope, { authority, operator });
    return { outcome: "created", authority, operator };
  });
}
