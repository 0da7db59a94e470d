import { sql } from "kysely";
import type { Selectable } from "kysely";
import { toAuthorityId } from "#platform/authority-id.ts";
import type { DB } from "#platform/database/database-types.generated.ts";
import type { Lookup, Scope } from "#platform/database/scope.server.ts";
import type { AuthorityInput } from "./authority-input.ts";
import type { Authority, AuthorityLevel, Land, Language } from "./authority.ts";

export async function findAuthorityWithKey(lookup: Lookup, key: string): Promise<Authority | undefined> {
  const row = await lookup.transaction
    .selectFrom("authorities")
    .where("authorities.key", "=", key)
    .selectAll("authorities")
    .executeTakeFirst();
  return row && toAuthority(row);
}

/** Keys of all authorities of this installation, in order. */
export async function listAuthorityKeysInOrder(lookup: Lookup): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`select key from authority_keys()`.execute(lookup.transaction);
  return rows.map((row) => row.key);
}

export async function getAuthorityOfScope(scope: Scope): Promise<Authority> {
  const row = await scope.transaction
    .selectFrom("authorities")
    .where("authorities.id", "=", scope.authorityId)
    .selectAll("authorities")
    .executeTakeFirstOrThrow();
  return toAuthority(row);
}

export async function saveNewAuthority(
  scope: Scope,
  authority: Authority,
  at: Date,
): Promise<"saved" | "key-taken"> {
  const inserted = await scope.transaction
    .insertInto("authorities")
    .values({
      id: scope.authorityId,
      key: authority.key,
      name: authority.name,
      level: authority.level,
      land: authority.land,
      language: authority.language,
      small_number_threshold: authority.smallNumberThreshold,
      is_demo: authority.isDemo,
      created_at: at,
    })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows) === 0 ? "key-taken" : "saved";
}

export async function saveAuthority(scope: Scope, input: AuthorityInput): Promise<void> {
  await scope.transaction
    .updateTable("authorities")
    .set({
      name: input.name,
      level: input.level,
      land: input.land,
      language: input.language,
      small_number_threshold: input.smallNumberThreshold,
    })
    .where("authorities.id", "=", scope.authorityId)
    .execute();
}

function toAuthority(row: Selectable<DB["authorities"]>): Authority {
  return {
    id: toAuthorityId(row.id),
    key: row.key,
    name: row.name,
    level: row.level as AuthorityLevel,
    land: row.land as Land,
    language: row.language as Language,
    smallNumberThreshold: row.small_number_threshold,
    isDemo: row.is_demo,
  };
}
