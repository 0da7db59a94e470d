import { sql } from "kysely";
import type { Lookup, Scope } from "#platform/database/scope.server.ts";
import type { Notice } from "./notice.ts";

export type NewNotice = {
  readonly id: string;
  readonly memberId: string;
  readonly requestId: string;
  readonly roundId: string | null;
  /** The need that is asked about, where one is. */
  readonly needId: string | null;
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
        need_id: notice.needId,
        kind: notice.kind,
        occasion: notice.occasion,
        created_at: notice.at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Ids of the authorities that have requests under way, or people who are still to be told something. */
export async function listAuthoritiesWithApprovals(lookup: Lookup): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select authority_id as id from authorities_with_approvals() order by 1`.execute(lookup.transaction);
  return rows.map(({ id }) => id);
}

/** Ids of the members who are to be told something and had no digest on that day, yyyy-mm-dd. */
export async function listMembersToTell(scope: Scope, day: string): Promise<readonly string[]> {
  const rows = await scope.transaction
    .selectFrom("approval_notices")
    .leftJoin("approval_digests", (join) =>
      join
        .onRef("approval_digests.member_id", "=", "approval_notices.member_id")
        .onRef("approval_digests.authority_id", "=", "approval_notices.authority_id")
        .on("approval_digests.on_day", "=", day),
    )
    .where("approval_notices.authority_id", "=", scope.authorityId)
    .where("approval_notices.digest_on", "is", null)
    .where("approval_digests.member_id", "is", null)
    .select("approval_notices.member_id")
    .distinct()
    .orderBy("approval_notices.member_id")
    .execute();
  return rows.map((row) => row.member_id);
}

export type UntoldNotice = Pick<NewNotice, "id" | "requestId" | "roundId" | "needId" | "kind">;

/** What a member is still to be told. Holds it: a second sender waits, and then finds nothing. */
export async function lockUntoldNotices(scope: Scope, memberId: string): Promise<readonly UntoldNotice[]> {
  const rows = await scope.transaction
    .selectFrom("approval_notices")
    .where("approval_notices.authority_id", "=", scope.authorityId)
    .where("approval_notices.member_id", "=", memberId)
    .where("approval_notices.digest_on", "is", null)
    .select([
      "approval_notices.id",
      "approval_notices.request_id",
      "approval_notices.station_id",
      "approval_notices.need_id",
      "approval_notices.kind",
    ])
    .orderBy("approval_notices.id")
    .forUpdate()
    .execute();
  return rows.map((row) => ({
    id: row.id,
    requestId: row.request_id,
    roundId: row.station_id,
    needId: row.need_id,
    kind: row.kind as Notice["kind"],
  }));
}

/** Notes that these are told, or need not be told any more. */
export async function saveNoticesTold(
  scope: Scope,
  notices: readonly UntoldNotice[],
  day: string,
): Promise<void> {
  const ids = notices.map(({ id }) => id);
  await scope.transaction
    .updateTable("approval_notices")
    .set({ digest_on: day })
    .where("approval_notices.authority_id", "=", scope.authorityId)
    .where(sql<boolean>`approval_notices.id = any(${ids}::uuid[])`)
    .execute();
}

/** A member's digest of a day. There is only one: whoever comes second, also at the same time, hears that it is taken. */
export async function saveNewDigest(
  scope: Scope,
  { memberId, day, at }: { readonly memberId: string; readonly day: string; readonly at: Date },
): Promise<"saved" | "day-taken"> {
  const inserted = await scope.transaction
    .insertInto("approval_digests")
    .values({ authority_id: scope.authorityId, member_id: memberId, on_day: day, sent_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows) === 0 ? "day-taken" : "saved";
}
