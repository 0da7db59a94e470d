import { getAuthority } from "#features/authorities/find-authority.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { listNewestMails } from "./mail-store.server.ts";
import { mayReadOutbox } from "./mail.ts";
import type { Mail } from "./mail.ts";

const MOST_SHOWN = 100;

export type ListMailsResult =
  { readonly outcome: "listed"; readonly mails: readonly Mail[] } | { readonly outcome: "not-permitted" };

/** The newest mails of the demo's outbox. */
export async function listMails(workshop: Workshop, actor: Actor): Promise<ListMailsResult> {
  const authority = await getAuthority(workshop, actor.authorityId);
  if (!mayReadOutbox(actor, authority)) return { outcome: "not-permitted" };
  const mails = await workshop.inScope(actor.authorityId, (scope) => listNewestMails(scope, MOST_SHOWN));
  return { outcome: "listed", mails };
}
