import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { listServicesInOrder } from "./service-store.server.ts";
import type { Service } from "./service.ts";

/** The authority's services by name: those in use, or those archived. */
export async function listServices(
  workshop: Workshop,
  actor: Actor,
  filter: { readonly isArchived: boolean } = { isArchived: false },
): Promise<readonly Service[]> {
  return workshop.inScope(actor.authorityId, (scope) => listServicesInOrder(scope, filter));
}
