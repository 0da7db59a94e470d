import { sql } from "kysely";
import { newId } from "#platform/new-id.server.ts";
import type { Scope } from "#platform/database/scope.server.ts";
import type { FadedNeed } from "./approval.ts";

/** The needs that are noted as faded at these requests now, by request. */
export async function readFadedNeeds(
  scope: Scope,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FadedNeed[]>> {
  const rows = await scope.transaction
    .selectFrom("approval_faded_needs")
    .where("approval_faded_needs.authority_id", "=", scope.authorityId)
    .where(sql<boolean>`approval_faded_needs.request_id = any(${[...requestIds]}::uuid[])`)
    .where("approval_faded_needs.ended_at", "is", null)
    .select([
      "approval_faded_needs.request_id",
      "approval_faded_needs.need_id",
      "approval_faded_needs.noticed_at",
    ])
    .orderBy("approval_faded_needs.noticed_at")
    .orderBy("approval_faded_needs.id")
    .execute();
  const byRequest = Map.groupBy(rows, (row) => row.request_id);
  return new Map(
    [...byRequest].map(([requestId, own]) => [
      requestId,
      own.map((row) => ({ needId: row.need_id, noticedAt: row.noticed_at })),
    ]),
  );
}

export async function saveFadedNeeds(
  scope: Scope,
  requestId: string,
  faded: readonly FadedNeed[],
): Promise<void> {
  if (faded.length === 0) return;
  await scope.transaction
    .insertInto("approval_faded_needs")
    .values(
      faded.map(({ needId, noticedAt }) => ({
        id: newId(noticedAt),
        authority_id: scope.authorityId,
        request_id: requestId,
        need_id: needId,
        noticed_at: noticedAt,
      })),
    )
    .execute();
}

/** Notes that these are carried again, or that the initiative answers them no more. */
export async function endFadedNeeds(
  scope: Scope,
  requestId: string,
  { needIds, at }: { readonly needIds: readonly string[]; readonly at: Date },
): Promise<void> {
  if (needIds.length === 0) return;
  await scope.transaction
    .updateTable("approval_faded_needs")
    .set({ ended_at: at })
    .where("approval_faded_needs.authority_id", "=", scope.authorityId)
    .where("approval_faded_needs.request_id", "=", requestId)
    .where("approval_faded_needs.ended_at", "is", null)
    .where(sql<boolean>`approval_faded_needs.need_id = any(${[...needIds]}::uuid[])`)
    .execute();
}
