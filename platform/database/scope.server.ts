import { sql } from "kysely";
import type { Kysely, Transaction } from "kysely";
import type { AuthorityId } from "../authority-id.ts";
import type { DB } from "./database-types.generated.ts";

/**
 * One authority's view of the database for the length of one transaction. Every store function takes it first and puts
 * `authorityId` into its WHERE: the first wall. The transaction carries the same id as a setting that row-level security
 * compares: the second wall.
 */
export type Scope = { readonly authorityId: AuthorityId; readonly transaction: Transaction<DB> };

/** A view that can find nothing but one authority by its public key, or one member by a login that just succeeded. */
export type Lookup = { readonly transaction: Transaction<DB> };

export async function inScope<T>(
  database: Kysely<DB>,
  authorityId: AuthorityId,
  work: (scope: Scope) => Promise<T>,
): Promise<T> {
  return database.transaction().execute(async (transaction) => {
    await sql`select set_config('wirkstatt.authority_id', ${authorityId}, true)`.execute(transaction);
    return work({ authorityId, transaction });
  });
}

export async function inLookup<T>(
  database: Kysely<DB>,
  by: { readonly authorityKey: string } | { readonly userId: string },
  work: (lookup: Lookup) => Promise<T>,
): Promise<T> {
  const [setting, value] =
    "authorityKey" in by ? ["wirkstatt.authority_key", by.authorityKey] : ["wirkstatt.user_id", by.userId];
  return database.transaction().execute(async (transaction) => {
    await sql`select set_config(${setting}, ${value}, true)`.execute(transaction);
    return work({ transaction });
  });
}
