import { sql } from "kysely";
import type { Scope } from "#platform/database/scope.server.ts";
import type { PathContent } from "#features/approval-paths/approval-path.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { readFadedNeeds } from "./faded-need-store.server.ts";
import type {
  ApprovalRequest,
  Capacity,
  ReopeningCause,
  RequestState,
  RequestVersion,
  RoundState,
  StationDecision,
  StationRound,
  WithdrawalKind,
} from "./approval.ts";
import { readContents } from "./path-content-store.server.ts";
import { UnreadablePath } from "./unreadable-path.ts";

/** Which requests to read. Without a choice: all of the authority. */
export type RequestChoice = {
  readonly requestId?: string;
  readonly requestIds?: readonly string[];
  readonly initiativeId?: string;
  readonly serviceId?: string;
  /** Only those that run or were refused, or only those that ended. */
  readonly isUnderWay?: boolean;
};

/**
 * Requests with everything that was asked and decided, the oldest first. One whose path cannot be read does not stop the others:
 * lists go without it, and who asks for it alone gets `UnreadablePath`.
 */
export async function readRequests(
  scope: Scope,
  choice: RequestChoice = {},
): Promise<readonly ApprovalRequest[]> {
  let query = requestsOf(scope);
  if (choice.requestId !== undefined) query = query.where("approval_requests.id", "=", choice.requestId);
  if (choice.requestIds !== undefined) {
    query = query.where(sql<boolean>`approval_requests.id = any(${[...choice.requestIds]}::uuid[])`);
  }
  if (choice.initiativeId !== undefined) {
    query = query.where("approval_requests.initiative_id", "=", choice.initiativeId);
  }
  if (choice.serviceId !== undefined)
    query = query.where("approval_requests.service_id", "=", choice.serviceId);
  if (choice.isUnderWay !== undefined) {
    const states = choice.isUnderWay ? ["running", "refused"] : ["granted", "withdrawn"];
    query = query.where("approval_requests.state", "in", states);
  }
  const rows = await query.execute();
  const contents = await readContents(scope, new Set(rows.map((row) => row.path_version_id)));
  const ids = rows.map(({ id }) => id);
  const fadedNeeds = await readFadedNeeds(scope, ids);
  const [versions, rounds, decisions] = [
    groupByRequest(await readVersions(scope, ids)),
    groupByRequest(await readRounds(scope, ids)),
    groupByRequest(await readDecisions(scope, ids)),
  ];
  return rows.flatMap((row) => {
    const content = contents.get(row.path_version_id);
    if (!content && choice.requestId !== undefined) throw new UnreadablePath(row.id, row.path_version_id);
    if (!content) return [];
    const ownRounds = (rounds.get(row.id) ?? []).map(({ part }) => part);
    const request = {
      ...toRequest(row, content),
      fadedNeeds: fadedNeeds.get(row.id) ?? [],
      versions: (versions.get(row.id) ?? []).map(({ part }) => part),
      rounds: inPathOrder(content, ownRounds),
      decisions: (decisions.get(row.id) ?? []).map(({ part }) => part),
    };
    return [request];
  });
}

function requestsOf(scope: Scope) {
  return scope.transaction
    .selectFrom("approval_requests")
    .innerJoin("services", (join) =>
      join
        .onRef("services.id", "=", "approval_requests.service_id")
        .onRef("services.authority_id", "=", "approval_requests.authority_id"),
    )
    .innerJoin("teams", (join) =>
      join
        .onRef("teams.id", "=", "services.team_id")
        .onRef("teams.authority_id", "=", "services.authority_id"),
    )
    .innerJoin("initiatives", (join) =>
      join
        .onRef("initiatives.id", "=", "approval_requests.initiative_id")
        .onRef("initiatives.authority_id", "=", "approval_requests.authority_id"),
    )
    .innerJoin("approval_path_versions", (join) =>
      join
        .onRef("approval_path_versions.id", "=", "approval_requests.path_version_id")
        .onRef("approval_path_versions.authority_id", "=", "approval_requests.authority_id"),
    )
    .innerJoin("approval_paths", (join) =>
      join
        .onRef("approval_paths.id", "=", "approval_path_versions.path_id")
        .onRef("approval_paths.authority_id", "=", "approval_path_versions.authority_id"),
    )
    .where("approval_requests.authority_id", "=", scope.authorityId)
    .select([
      "approval_requests.id",
      "approval_requests.state",
      "approval_requests.sent_at",
      "approval_requests.ended_at",
      "approval_requests.withdrawal_kind",
      "approval_requests.withdrawal_reason",
      "approval_requests.need_faded_at",
      "services.id as service_id",
      "services.key as service_key",
      "services.name as service_name",
      "services.team_id",
      "teams.name as team_name",
      "initiatives.id as initiative_id",
      "initiatives.name as initiative_name",
      "approval_paths.id as path_id",
      "approval_paths.name as path_name",
      "approval_path_versions.number as path_version",
      "approval_path_versions.id as path_version_id",
    ])
    .orderBy("approval_requests.sent_at")
    .orderBy("approval_requests.id");
}

type RequestRow = Awaited<ReturnType<ReturnType<typeof requestsOf>["executeTakeFirstOrThrow"]>>;

function toRequest(
  row: RequestRow,
  content: PathContent,
): Omit<ApprovalRequest, "versions" | "rounds" | "decisions" | "fadedNeeds"> {
  const { withdrawal_kind: kind, withdrawal_reason: reason } = row;
  return {
    id: row.id,
    service: {
      id: row.service_id,
      key: row.service_key,
      name: row.service_name,
      teamId: row.team_id,
      teamName: row.team_name,
    },
    initiative: { id: row.initiative_id, name: row.initiative_name },
    path: {
      id: row.path_id,
      name: row.path_name,
      versionNumber: row.path_version,
      content,
    },
    state: row.state as RequestState,
    sentAt: row.sent_at,
    endedAt: row.ended_at,
    withdrawal: kind === null || reason === null ? null : { kind: kind as WithdrawalKind, reason },
    needFadedAt: row.need_faded_at,
  };
}

type Part<T> = { readonly requestId: string; readonly part: T };

async function readVersions(scope: Scope, ids: readonly string[]): Promise<readonly Part<RequestVersion>[]> {
  const rows = await scope.transaction
    .selectFrom("approval_request_versions")
    .where("approval_request_versions.authority_id", "=", scope.authorityId)
    .where(sql<boolean>`approval_request_versions.request_id = any(${[...ids]}::uuid[])`)
    .selectAll("approval_request_versions")
    .orderBy("approval_request_versions.number")
    .execute();
  return rows.map((row) => ({
    requestId: row.request_id,
    part: {
      number: row.number,
      change: row.change,
      newData: row.new_data,
      risk: row.risk,
      wayBack: row.way_back,
      firstFor: row.first_for,
      findings: row.findings,
      answers: row.answers as ScreeningAnswers,
      memberId: row.member_id,
      sentAt: row.sent_at,
    },
  }));
}

async function readRounds(scope: Scope, ids: readonly string[]): Promise<readonly Part<StationRound>[]> {
  const rows = await scope.transaction
    .selectFrom("approval_stations")
    .where("approval_stations.authority_id", "=", scope.authorityId)
    .where(sql<boolean>`approval_stations.request_id = any(${[...ids]}::uuid[])`)
    .selectAll("approval_stations")
    .orderBy("approval_stations.round")
    .execute();
  return rows.map((row) => ({
    requestId: row.request_id,
    part: {
      id: row.id,
      stationKey: row.station_key,
      round: row.round,
      state: row.state as RoundState,
      isCurrent: row.is_current,
      after: row.after_keys,
      sinceVersion: row.since_version,
      reopenedBecause: row.reopened_because as readonly ReopeningCause[] | null,
      openedAt: row.opened_at,
      closedAt: row.closed_at,
      lastDay: row.last_day,
      remindedAt: row.reminded_at,
      escalatedAt: row.escalated_at,
      answerLastDay: row.answer_last_day,
      answerRemindedAt: row.answer_reminded_at,
      answerOverdueAt: row.answer_overdue_at,
    },
  }));
}

async function readDecisions(
  scope: Scope,
  ids: readonly string[],
): Promise<readonly Part<StationDecision>[]> {
  const rows = await scope.transaction
    .selectFrom("approval_decisions")
    .where("approval_decisions.authority_id", "=", scope.authorityId)
    .where(sql<boolean>`approval_decisions.request_id = any(${[...ids]}::uuid[])`)
    .selectAll("approval_decisions")
    .orderBy("approval_decisions.decided_at")
    .orderBy("approval_decisions.id")
    .execute();
  return rows.map((row) => ({
    requestId: row.request_id,
    part: {
      id: row.id,
      roundId: row.station_id,
      kind: row.kind as StationDecision["kind"],
      note: row.note,
      mustChange: row.must_change,
      capacity: row.capacity as Capacity,
      memberId: row.member_id,
      versionNumber: row.version_number,
      decidedAt: row.decided_at,
    },
  }));
}

function groupByRequest<T>(parts: readonly Part<T>[]): ReadonlyMap<string, readonly Part<T>[]> {
  return Map.groupBy(parts, ({ requestId }) => requestId);
}

/** In the order in which the path lists its stations, the rounds of one station in theirs. */
function inPathOrder({ stations }: PathContent, rounds: readonly StationRound[]): readonly StationRound[] {
  const keys = stations.map(({ key }) => key);
  return rounds.toSorted(
    (one, other) => keys.indexOf(one.stationKey) - keys.indexOf(other.stationKey) || one.round - other.round,
  );
}
