import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { AuthorityInput } from "./authority-input.ts";
import { saveAuthority } from "./authority-store.server.ts";
import { mayManageAuthority } from "./authority.ts";

export type ChangeAuthorityResult = { readonly outcome: "changed" } | { readonly outcome: "not-permitted" };

export async function changeAuthority(
  workshop: Workshop,
  actor: Actor,
  input: AuthorityInput,
): Promise<ChangeAuthorityResult> {
  if (!mayManageAuthority(actor)) return { outcome: "not-permitted" };
  const at = workshop.now();
  await workshop.inScope(actor.authorityId, async (scope) => {
    await saveAuthority(scope, input);
    await recordInJournal(scope, actor, {
      at,
      what: "authority-changed",
      about: { kind: "authority", id: actor.authorityId },
      details: { smallNumberThreshold: input.smallNumberThreshold },
    });
  });
  return { outcome: "changed" };
}
