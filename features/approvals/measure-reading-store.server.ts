import { sql } from "kysely";
import type { Scope } from "#platform/database/scope.server.ts";
import type { RoundState } from "./approval.ts";
import type { OutcomeCount } from "./path-outcomes.ts";
import type { RoundTrace } from "./to-measured-round.ts";

/** Of each station so many rounds that opened last are looked at: many more than decisions are, and few enough to read at once. */
const MOST_ROUNDS = 200;
/** As many questions and refusals of the authority are looked at. */
const MOST_TURNS = 1_000;

/** A station of a path, in the newest version that has it, with its newest rounds; those that are open are never left out. */
export type StationTraces = {
  readonly pathId: string;
  readonly stationKey: string;
  readonly stationName: string;
  readonly traces: readonly RoundTrace[];
};

export type StationChoice = { readonly pathId?: string; readonly stationKey?: string };

type Row = {
  readonly pathId: string;
  readonly stationKey: string;
  readonly stationName: string;
  readonly roundId: string | null;
  readonly state: RoundState | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  /** Instants within JSON arrive as text; milliseconds since 1970 need no parser. */
  readonly talk: readonly { readonly kind: "question" | "answer"; readonly at: number }[] | null;
  readonly changedAt: readonly number[] | null;
};

/** Rounds of every station of the authority's paths, all versions of a path together, in one question. */
export async function readStationTraces(
  scope: Scope,
  choice: StationChoice = {},
): Promise<readonly StationTraces[]> {
  const { rows } = await tracesOf(scope, choice).execute(scope.transaction);
  const byStation = Map.groupBy(rows, ({ pathId, stationKey }) => `${pathId} ${stationKey}`);
  return [...byStation.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { pathId, stationKey, stationName } = first;
    return [{ pathId, stationKey, stationName, traces: group.flatMap(toTrace) }];
  });
}

function tracesOf({ authorityId }: Scope, { pathId, stationKey }: StationChoice) {
  const rounds = sql`
    select approval_stations.id, approval_stations.request_id, approval_stations.state, approval_stations.opened_at,
      approval_stations.closed_at
    from approval_stations
    join approval_requests on approval_requests.authority_id = approval_stations.authority_id
      and approval_requests.id = approval_stations.request_id
    join approval_path_versions on approval_path_versions.authority_id = approval_requests.authority_id
      and approval_path_versions.id = approval_requests.path_version_id
    where approval_stations.authority_id = ${authorityId} and approval_stations.station_key = places.station_key
      and approval_path_versions.path_id = places.path_id
      and approval_stations.opened_at is not null`;
  return sql<Row>`
    with places as (
      select distinct on (version.path_id, station ->> 'key') version.path_id, station ->> 'key' as station_key,
        station ->> 'name' as station_name
      from approval_path_versions as version
      cross join lateral jsonb_array_elements(version.content -> 'stations') as station
      where version.authority_id = ${authorityId}
        and version.path_id = coalesce(${pathId ?? null}::uuid, version.path_id)
        and station ->> 'key' = coalesce(${stationKey ?? null}::text, station ->> 'key')
      order by version.path_id, station ->> 'key', version.number desc
    )
    select places.path_id as "pathId", places.station_key as "stationKey", places.station_name as "stationName",
      round.id as "roundId", round.state, round.opened_at as "openedAt", round.closed_at as "closedAt",
      (
        select json_agg(json_build_object('kind', approval_decisions.kind,
          'at', extract(epoch from approval_decisions.decided_at) * 1000)
          order by approval_decisions.decided_at, approval_decisions.id)
        from approval_decisions
        where approval_decisions.authority_id = ${authorityId} and approval_decisions.station_id = round.id
          and approval_decisions.kind in ('question', 'answer')
      ) as talk,
      (
        select json_agg(extract(epoch from approval_request_versions.sent_at) * 1000)
        from approval_request_versions
        where approval_request_versions.authority_id = ${authorityId}
          and approval_request_versions.request_id = round.request_id and approval_request_versions.number > 1
      ) as "changedAt"
    from places
    left join lateral (
      (${rounds} order by approval_stations.opened_at desc limit ${MOST_ROUNDS})
      union
      (${rounds} and approval_stations.closed_at is null and approval_requests.state in ('running', 'refused'))
    ) as round on true`;
}

function toTrace(row: Row): readonly RoundTrace[] {
  const { roundId, state, openedAt, closedAt } = row;
  if (roundId === null || state === null || openedAt === null) return [];
  const talk = (row.talk ?? []).map(({ kind, at }) => ({ roundId, kind, decidedAt: new Date(at) }));
  const changedAt = (row.changedAt ?? []).map((at) => new Date(at));
  return [{ roundId, state, openedAt, closedAt, talk, changedAt }];
}

/** A time in which it was a team's turn: a question until it was answered or decided all the same, a refusal until the next version. */
export type TeamTurn = {
  readonly requestId: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly from: Date;
  /** Null while it lasts. */
  readonly until: Date | null;
};

/** The newest turns of all teams; of a request that was withdrawn meanwhile the turn ended with it. */
export async function readTeamTurns({ transaction, authorityId }: Scope): Promise<readonly TeamTurn[]> {
  const { rows } = await sql<TeamTurn>`
    select turn.request_id as "requestId", services.team_id as "teamId", teams.name as "teamName",
      turn.decided_at as "from", least(
        case when turn.kind = 'question' then coalesce((
          select min(approval_decisions.decided_at) from approval_decisions
          where approval_decisions.authority_id = ${authorityId} and approval_decisions.station_id = turn.station_id
            and approval_decisions.kind = 'answer' and approval_decisions.decided_at > turn.decided_at
        ), approval_stations.closed_at)
        else (
          select min(approval_request_versions.sent_at) from approval_request_versions
          where approval_request_versions.authority_id = ${authorityId}
            and approval_request_versions.request_id = turn.request_id
            and approval_request_versions.sent_at > turn.decided_at
        ) end,
        approval_requests.ended_at
      ) as "until"
    from (
      select * from approval_decisions
      where approval_decisions.authority_id = ${authorityId} and approval_decisions.kind in ('question', 'refused')
      order by approval_decisions.decided_at desc limit ${MOST_TURNS}
    ) as turn
    join approval_stations on approval_stations.authority_id = turn.authority_id
      and approval_stations.id = turn.station_id
    join approval_requests on approval_requests.authority_id = turn.authority_id
      and approval_requests.id = turn.request_id
    join services on services.authority_id = approval_requests.authority_id
      and services.id = approval_requests.service_id
    join teams on teams.authority_id = services.authority_id and teams.id = services.team_id
    order by turn.decided_at, turn.id`.execute(transaction);
  return rows;
}

/** How many requests by each path stand how. */
export async function countOutcomes(
  { transaction, authorityId }: Scope,
  pathId?: string,
): Promise<readonly OutcomeCount[]> {
  const { rows } = await sql<OutcomeCount>`
    select approval_paths.id as "pathId", approval_paths.name as "pathName", approval_requests.state,
      approval_requests.withdrawal_kind as "withdrawalKind", exists (
        select from approval_stations
        where approval_stations.authority_id = ${authorityId} and approval_stations.request_id = approval_requests.id
      ) as "hadStations", count(*) as count
    from approval_requests
    join approval_path_versions on approval_path_versions.authority_id = approval_requests.authority_id
      and approval_path_versions.id = approval_requests.path_version_id
    join approval_paths on approval_paths.authority_id = approval_path_versions.authority_id
      and approval_paths.id = approval_path_versions.path_id
    where approval_requests.authority_id = ${authorityId}
      and approval_paths.id = coalesce(${pathId ?? null}::uuid, approval_paths.id)
    group by 1, 2, 3, 4, 5
    order by 2, 1`.execute(transaction);
  return rows;
}
