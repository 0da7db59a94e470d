import type { Scope } from "#platform/database/scope.server.ts";
import type { RoundState } from "./approval.ts";

export type NewLink = {
  readonly id: string;
  readonly roundId: string;
  readonly memberId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

export async function saveNewLink(scope: Scope, link: NewLink): Promise<void> {
  await scope.transaction
    .insertInto("approval_links")
    .values({
      id: link.id,
      authority_id: scope.authorityId,
      station_id: link.roundId,
      member_id: link.memberId,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
    })
    .execute();
}

/** A link with the round it leads to, as that is now. */
export type FoundLink = Pick<NewLink, "memberId" | "expiresAt"> & {
  readonly usedAt: Date | null;
  readonly requestId: string;
  readonly stationKey: string;
  readonly roundState: RoundState;
  /** Whether the request still asks this station, be it in a later round. */
  readonly isStationAsked: boolean;
};

export async function findLink(scope: Scope, linkId: string): Promise<FoundLink | undefined> {
  const row = await scope.transaction
    .selectFrom("approval_links")
    .innerJoin("approval_stations", (join) =>
      join
        .onRef("approval_stations.id", "=", "approval_links.station_id")
        .onRef("approval_stations.authority_id", "=", "approval_links.authority_id"),
    )
    .where("approval_links.authority_id", "=", scope.authorityId)
    .where("approval_links.id", "=", linkId)
    .select((eb) => [
      "approval_links.member_id",
      "approval_links.expires_at",
      "approval_links.used_at",
      "approval_stations.request_id",
      "approval_stations.station_key",
      "approval_stations.state",
      eb
        .exists(
          eb
            .selectFrom("approval_stations as now")
            .whereRef("now.authority_id", "=", "approval_stations.authority_id")
            .whereRef("now.request_id", "=", "approval_stations.request_id")
            .whereRef("now.station_key", "=", "approval_stations.station_key")
            .where("now.is_current", "=", true)
            .select("now.id"),
        )
        .as("is_station_asked"),
    ])
    .executeTakeFirst();
  return (
    row && {
      memberId: row.member_id,
      expiresAt: row.expires_at,
      usedAt: row.used_at,
      requestId: row.request_id,
      stationKey: row.station_key,
      roundState: row.state as RoundState,
      isStationAsked: Boolean(row.is_station_asked),
    }
  );
}

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
