import { sql } from "kysely";
import type { Scope } from "#platform/database/scope.server.ts";
import type { Need, NeedStatement } from "./need.ts";

export async function saveNewNeed(scope: Scope, need: Need): Promise<void> {
  await scope.transaction
    .insertInto("needs")
    .values({
      id: need.id,
      authority_id: scope.authorityId,
      service_id: need.serviceId,
      created_at: need.createdAt,
      ...toColumns(need),
    })
    .execute();
}

export async function saveStatement(scope: Scope, needId: string, statement: NeedStatement): Promise<void> {
  await scope.transaction
    .updateTable("needs")
    .set(toColumns(statement))
    .where("needs.authority_id", "=", scope.authorityId)
    .where("needs.id", "=", needId)
    .execute();
}

/** Lets a need lead to another one, or with null stand for itself again. */
export async function saveDestination(
  scope: Scope,
  needId: string,
  intoNeedId: string | null,
): Promise<void> {
  await scope.transaction
    .updateTable("needs")
    .set({ merged_into_id: intoNeedId })
    .where("needs.authority_id", "=", scope.authorityId)
    .where("needs.id", "=", needId)
    .execute();
}

export async function saveConfirmation(
  scope: Scope,
  confirmation: {
    readonly id: string;
    readonly needId: string;
    readonly memberId: string | null;
    readonly reason: string;
    readonly at: Date;
  },
): Promise<void> {
  await scope.transaction
    .insertInto("need_confirmations")
    .values({
      id: confirmation.id,
      authority_id: scope.authorityId,
      need_id: confirmation.needId,
      member_id: confirmation.memberId,
      reason: confirmation.reason,
      confirmed_at: confirmation.at,
    })
    .execute();
}

export type LockedNeed = Need & {
  readonly mergedIntoId: string | null;
  /** Whether a voice that was not withdrawn supports it. */
  readonly isAlive: boolean;
};

/**
 * Locks needs in the order of their ids until the transaction ends, and reads them after that. Who adds voices may do so
 * beside others; who merges or splits is alone. Rows that point to a need may still be written, in whatever order: FOR UPDATE
 * would hold up their foreign keys too, and an initiative of two needs could wait crosswise with a merge of them.
 */
export async function lockNeeds(
  scope: Scope,
  needIds: readonly string[],
  how: "beside-others" | "alone",
): Promise<readonly LockedNeed[]> {
  const ids = [...new Set(needIds)].sort();
  const locking = scope.transaction
    .selectFrom("needs")
    .where("needs.authority_id", "=", scope.authorityId)
    .where("needs.id", "=", sql<string>`any(${ids}::uuid[])`)
    .select("needs.id")
    .orderBy("needs.id");
  // No stronger than that: whoever only points to a need, as initiatives do, never waits, in whatever order it names them.
  await (how === "alone" ? locking.forNoKeyUpdate() : locking.forShare()).execute();
  const rows = await scope.transaction
    .selectFrom("needs")
    .where("needs.authority_id", "=", scope.authorityId)
    .where("needs.id", "=", sql<string>`any(${ids}::uuid[])`)
    .select([
      "needs.id",
      "needs.service_id",
      "needs.who",
      "needs.what",
      "needs.situation",
      "needs.purpose",
      "needs.created_at",
      "needs.merged_into_id",
      isAlive.as("is_alive"),
    ])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    serviceId: row.service_id,
    who: row.who,
    what: row.what,
    situation: row.situation,
    purpose: row.purpose,
    createdAt: row.created_at,
    mergedIntoId: row.merged_into_id,
    isAlive: row.is_alive,
  }));
}

/**
 * Locks one need, unless it was merged by the time the lock is there: then the lock is given back at once. Whoever went on to
 * the next need with it in hand would lock against the order of ids, and two could wait for each other forever.
 */
export async function lockUnmergedNeed(
  scope: Scope,
  needId: string,
  how: "beside-others" | "alone",
): Promise<LockedNeed | undefined> {
  await sql`savepoint before_need`.execute(scope.transaction);
  const [need] = await lockNeeds(scope, [needId], how);
  if (need?.mergedIntoId === null) {
    await sql`release savepoint before_need`.execute(scope.transaction);
    return need;
  }
  await sql`rollback to savepoint before_need`.execute(scope.transaction);
  return undefined;
}

const isAlive = sql<boolean>`needs.merged_into_id is null and exists (
  select from voice_placements
  join voices on voices.id = voice_placements.voice_id and voices.authority_id = voice_placements.authority_id
  where voice_placements.authority_id = needs.authority_id and voice_placements.need_id = needs.id
    and voice_placements.ended_by_decision_id is null and voice_placements.stance = 'supports'
    and voices.withdrawn_at is null)`;

/** Where needs lead after all merges, by the id that was asked for. Unknown ids are absent. */
export async function listDestinations(
  scope: Scope,
  needIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ asked: string; id: string }>`
    with recursive way (asked, id, next_id, step) as (
      select needs.id, needs.id, needs.merged_into_id, 0 from needs
      where needs.authority_id = ${scope.authorityId} and needs.id = any(${[...needIds]}::uuid[])
      union all
      select way.asked, needs.id, needs.merged_into_id, way.step + 1 from way
      join needs on needs.id = way.next_id and needs.authority_id = ${scope.authorityId}
    )
    select asked, id from way where next_id is null
  `.execute(scope.transaction);
  return new Map(rows.map((row) => [row.asked, row.id]));
}

/** A need and all that merges led to it, directly or by others. */
export async function listOrigins(scope: Scope, needId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive way (id) as (
      select needs.id from needs where needs.authority_id = ${scope.authorityId} and needs.id = ${needId}
      union all
      select needs.id from way
      join needs on needs.merged_into_id = way.id and needs.authority_id = ${scope.authorityId}
    )
    select id from way
  `.execute(scope.transaction);
  return rows.map((row) => row.id);
}

function toColumns({ who, what, situation, purpose }: NeedStatement) {
  return { who, what, situation, purpose };
}
