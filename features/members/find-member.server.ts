import { toAuthorityId } from "#platform/authority-id.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { findAuthorityOfUser, findMemberById, findMemberOfUser } from "./member-store.server.ts";
import type { Member } from "./member.ts";

/** The active member behind a login that just succeeded. */
export async function findMemberByLogin(workshop: Workshop, userId: string): Promise<Member | undefined> {
  const found = await workshop.inLookup({ userId }, (lookup) => findAuthorityOfUser(lookup, userId));
  if (!found) return undefined;
  return workshop.inScope(toAuthorityId(found), (scope) => findMemberOfUser(scope, userId));
}

/** A colleague of the actor's authority. */
export async function findMember(
  workshop: Workshop,
  actor: Actor,
  memberId: string,
): Promise<Member | undefined> {
  return workshop.inScope(actor.authorityId, (scope) => findMemberById(scope, memberId));
}
