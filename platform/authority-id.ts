/** Identifies the tenant. Minted only by the session gate, the public form's address, the command line and jobs. */
export type AuthorityId = string & { readonly brand: "AuthorityId" };

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isUuid(text: string): boolean {
  return uuidShape.test(text);
}

/** Throws where the text is not a UUID: callers hold ids from the database, so anything else is a bug. */
export function toAuthorityId(text: string): AuthorityId {
  if (!isUuid(text)) throw new RangeError("not an authority's id");
  return text as AuthorityId;
}
