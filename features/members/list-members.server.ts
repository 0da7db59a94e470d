import type { Scope, Workshop } from "#platform/workshop.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { listMembersInOrder } from "./member-store.server.ts";
import type { Member } from "./member.ts";

/** All members of the actor's authority by name, also those deactivated. */
export async function listMembers(workshop: Workshop, actor: Actor): Promise<readonly Member[]> {
  return workshop.inScope(actor.authorityId, listMembersInOrder);
}

/** For use cases that are already within a transaction of their own. */
export async function listMembersInScope(scope: Scope): Promise<readonly Member[]> {
  return listMembersInOrder(scope);
}
