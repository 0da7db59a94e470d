import type { Scope } from "#platform/database/scope.server.ts";
import type { Notice } from "./notice.ts";

export type NewNotice = {
  readonly id: string;
  readonly memberId: string;
  readonly requestId: string;
  readonly roundId: string | null;
  readonly kind: Notice["kind"];
  readonly occasion: string;
  readonly at: Date;
};

/** Keeps notices; one that exists already is not kept twice. */
export async function saveNotices(scope: Scope, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  await scope.transaction
    .insertInto("approval_notices")
    .values(
      notices.map((notice) => ({
        id: notice.id,
        authority_id: scope.authorityId,
        member_id: notice.memberId,
        request_id: notice.requestId,
        station_id: notice.roundId,
        kind: notice.kind,
        occasion: notice.occasion,
        created_at: notice.at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
