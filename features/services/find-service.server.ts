import type { Actor } from "#features/actors/actor.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { findServiceWithKey } from "./service-store.server.ts";
import type { Service } from "./service.ts";

export async function findService(
  workshop: Workshop,
  actor: Actor,
  key: string,
): Promise<Service | undefined> {
  return workshop.inScope(actor.authorityId, (scope) => findServiceWithKey(scope, key));
}

/** For use cases that are already within a transaction of their own. */
export async function findServiceInScope(scope: Scope, key: string): Promise<Service | undefined> {
  return findServiceWithKey(scope, key);
}
