import { sql } from "kysely";
import type { Scope } from "#platform/database/scope.server.ts";
import type { Ending, Initiative, InitiativeEstimates } from "./initiative.ts";

/** Which initiatives to read: of a service, one of them, those that answer one of these needs, these, or all that wait. */
type Choice =
  | { readonly serviceId: string; readonly initiativeId?: string }
  | { readonly needIds: readonly string[] }
  | { readonly initiativeIds: readonly string[] }
  | "waiting";

/** Initiatives with needs, estimates and stays, the oldest first. */
export async function readInitiatives(scope: Scope, choice: Choice): Promise<readonly Initiative[]> {
  const rows = await chooseInitiatives(initiativesOf(scope), choice).execute();
  return rows.map(toInitiative);
}

function chooseInitiatives(all: ReturnType<typeof initiativesOf>, choice: Choice) {
  if (choice === "waiting") {
    return all.where(sql<boolean>`exists (
      select from initiative_stays
      where initiative_stays.authority_id = initiatives.authority_id
        and initiative_stays.initiative_id = initiatives.id
        and initiative_stays.ended_at is null and initiative_stays.state = 'waiting')`);
  }
  if ("initiativeIds" in choice) {
    return all.where(sql<boolean>`initiatives.id = any(${[...choice.initiativeIds]}::uuid[])`);
  }
  if ("needIds" in choice) {
    return all.where(sql<boolean>`exists (
      select from initiative_needs
      where initiative_needs.authority_id = initiatives.authority_id
        and initiative_needs.initiative_id = initiatives.id
        and initiative_needs.need_id = any(${[...choice.needIds]}::uuid[]))`);
  }
  const ofService = all.where("initiatives.service_id", "=", choice.serviceId);
  return choice.initiativeId === undefined
    ? ofService
    : ofService.where("initiatives.id", "=", choice.initiativeId);
}

export type InitiativeCounts = {
  /** Those that have not ended. */
  readonly open: number;
  /** Open ones that wait for somebody. */
  readonly waiting: number;
};

/** Counts by service id; services without an initiative are absent. */
export async function countInitiativesByService(
  scope: Scope,
): Promise<ReadonlyMap<string, InitiativeCounts>> {
  const { rows } = await sql<InitiativeCounts & { serviceId: string }>`
    select initiatives.service_id as "serviceId", count(*) filter (where initiatives.ended_at is null) as open,
      count(*) filter (where initiative_stays.state = 'waiting') as waiting
    from initiatives
    left join initiative_stays on initiative_stays.initiative_id = initiatives.id
      and initiative_stays.authority_id = initiatives.authority_id and initiative_stays.ended_at is null
    where initiatives.authority_id = ${scope.authorityId}
    group by 1
  `.execute(scope.transaction);
  return new Map(rows.map(({ serviceId, open, waiting }) => [serviceId, { open, waiting }]));
}

/** Instants within JSON arrive as text; milliseconds since 1970 need no parser. */
type StayRow = {
  readonly from: number;
  readonly until: number | null;
  readonly waitsFor: string | null;
  readonly approvalRequestId: string | null;
};

function initiativesOf(scope: Scope) {
  return scope.transaction
    .selectFrom("initiatives")
    .innerJoin("services", (join) =>
      join
        .onRef("services.id", "=", "initiatives.service_id")
        .onRef("services.authority_id", "=", "initiatives.authority_id"),
    )
    .where("initiatives.authority_id", "=", scope.authorityId)
    .select([
      "initiatives.id",
      "initiatives.service_id",
      "services.key as service_key",
      "initiatives.name",
      "initiatives.answer",
      "initiatives.created_at",
      "initiatives.ended_at",
      "initiatives.ending",
      "initiatives.ending_reason",
      sql<readonly string[]>`array(
        select initiative_needs.need_id::text from initiative_needs
        where initiative_needs.authority_id = initiatives.authority_id
          and initiative_needs.initiative_id = initiatives.id
        order by 1
      )`.as("need_ids"),
      sql<InitiativeEstimates | null>`(
        select json_object_agg(initiative_estimates.quantity, json_build_object('low', initiative_estimates.low,
          'likely', initiative_estimates.likely, 'high', initiative_estimates.high, 'source', initiative_estimates.source))
        from initiative_estimates
        where initiative_estimates.authority_id = initiatives.authority_id
          and initiative_estimates.initiative_id = initiatives.id
      )`.as("estimates"),
      sql<readonly StayRow[] | null>`(
        select json_agg(json_build_object('from', extract(epoch from initiative_stays.began_at) * 1000,
          'until', extract(epoch from initiative_stays.ended_at) * 1000, 'waitsFor', initiative_stays.waits_for,
          'approvalRequestId', initiative_stays.approval_request_id)
          order by initiative_stays.began_at, initiative_stays.ended_at, initiative_stays.id)
        from initiative_stays
        where initiative_stays.authority_id = initiatives.authority_id
          and initiative_stays.initiative_id = initiatives.id
      )`.as("stays"),
    ])
    .orderBy("initiatives.created_at")
    .orderBy("initiatives.id");
}

type Row = Awaited<ReturnType<ReturnType<typeof initiativesOf>["executeTakeFirstOrThrow"]>>;

function toInitiative(row: Row): Initiative {
  const { ended_at: at, ending, ending_reason: reason } = row;
  return {
    id: row.id,
    serviceId: row.service_id,
    serviceKey: row.service_key,
    name: row.name,
    answer: row.answer,
    createdAt: row.created_at,
    end: at === null || ending === null || reason === null ? null : { at, ending: ending as Ending, reason },
    needIds: row.need_ids,
    estimates: row.estimates ?? {},
    stays: (row.stays ?? []).map(({ from, until, waitsFor, approvalRequestId }) => ({
      from: new Date(from),
      until: until === null ? null : new Date(until),
      waitsFor,
      approvalRequestId,
    })),
  };
}
