import type { Actor } from "#features/actors/actor.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { readPaths } from "./approval-path-store.server.ts";
import type { ApprovalPath } from "./approval-path.ts";

/** All approval paths of the actor's authority by name, in their newest versions, also those retired. */
export async function listPaths(workshop: Workshop, actor: Actor): Promise<readonly ApprovalPath[]> {
  return workshop.inScope(actor.authorityId, readPaths);
}

/** The paths that a new request can take, by name. For use cases that are already within a transaction of their own. */
export async function listPathsInForce(scope: Scope): Promise<readonly ApprovalPath[]> {
  return (await readPaths(scope)).filter(({ isRetired }) => !isRetired);
}
