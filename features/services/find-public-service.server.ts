import { findAuthority } from "#features/authorities/find-authority.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { findServiceWithKey } from "./service-store.server.ts";

/** What everybody may know of a service in use: its name and its authority's. */
export type PublicService = { readonly name: string; readonly authorityName: string };

/** A service as citizens see it. Archived services and unknown keys give nothing. */
export async function findPublicService(
  workshop: Workshop,
  door: { readonly authorityKey: string; readonly serviceKey: string },
): Promise<PublicService | undefined> {
  const authority = await findAuthority(workshop, door.authorityKey);
  if (!authority) return undefined;
  const service = await workshop.inScope(authority.id, (scope) => findServiceWithKey(scope, door.serviceKey));
  return service && !service.isArchived ? { name: service.name, authorityName: authority.name } : undefined;
}
