import type { Scope } from "#platform/database/scope.server.ts";

/** Ids of all requests that run or were refused, also of those that cannot be read. */
export async function readIdsUnderWay(scope: Scope): Promise<readonly string[]> {
  const rows = await scope.transaction
    .selectFrom("approval_requests")
    .where("approval_requests.authority_id", "=", scope.authorityId)
    .where("approval_requests.ended_at", "is", null)
    .select("approval_requests.id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Ids of requests that were granted or withdrawn, the newest ending first, and how many there are. */
export async function readEndedIds(
  scope: Scope,
  {
    serviceId,
    limit,
    offset,
  }: { readonly serviceId?: string; readonly limit: number; readonly offset: number },
): Promise<{ readonly ids: readonly string[]; readonly count: number }> {
  let ended = scope.transaction
    .selectFrom("approval_requests")
    .where("approval_requests.authority_id", "=", scope.authorityId)
    .where("approval_requests.ended_at", "is not", null);
  if (serviceId !== undefined) ended = ended.where("approval_requests.service_id", "=", serviceId);
  const rows = await ended
    .select("approval_requests.id")
    .orderBy("approval_requests.ended_at", "desc")
    .orderBy("approval_requests.id")
    .limit(limit)
    .offset(offset)
    .execute();
  const { count } = await ended
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  return { ids: rows.map(({ id }) => id), count: Number(count) };
}
