import type { Scope } from "#platform/database/scope.server.ts";

/** Uses up the links to a round: all of them once it is decided, else those of the person who acted. */
export async function endLinks(
  scope: Scope,
  roundId: string,
  memberId: string | null,
  at: Date,
): Promise<void> {
  let query = scope.transaction
    .updateTable("approval_links")
    .set({ used_at: at })
    .where("approval_links.authority_id", "=", scope.authorityId)
    .where("approval_links.station_id", "=", roundId)
    .where("approval_links.used_at", "is", null);
  if (memberId !== null) query = query.where("approval_links.member_id", "=", memberId);
  await query.execute();
}
