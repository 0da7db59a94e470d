import type { AuthorityId } from "#platform/authority-id.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import {
  findAuthorityWithKey,
  getAuthorityOfScope,
  listAuthorityKeysInOrder,
} from "./authority-store.server.ts";
import type { Authority } from "./authority.ts";

/** The authority with this key, as it stands in public addresses and behind --authority. */
export async function findAuthority(workshop: Workshop, key: string): Promise<Authority | undefined> {
  return workshop.inLookup({ authorityKey: key }, (lookup) => findAuthorityWithKey(lookup, key));
}

export async function getAuthority(workshop: Workshop, authorityId: AuthorityId): Promise<Authority> {
  return workshop.inScope(authorityId, getAuthorityOfScope);
}

/** Keys of all authorities of this installation: for the operator and for the first start. */
export async function listAuthorityKeys(workshop: Workshop): Promise<readonly string[]> {
  return workshop.inLookup({ authorityKey: "" }, listAuthorityKeysInOrder);
}
