import type { Scope } from "#platform/database/scope.server.ts";
import type {
  ReopeningCause,
  RequestState,
  RequestVersion,
  RoundState,
  StationDecision,
  Withdrawal,
} from "./approval.ts";

export async function saveNewRequest(
  scope: Scope,
  request: {
    readonly id: string;
    readonly serviceId: string;
    readonly initiativeId: string;
    readonly pathVersionId: string;
    readonly state: Exclude<RequestState, "withdrawn">;
    readonly sentAt: Date;
  },
): Promise<void> {
  await scope.transaction
    .insertInto("approval_requests")
    .values({
      id: request.id,
      authority_id: scope.authorityId,
      service_id: request.serviceId,
      initiative_id: request.initiativeId,
      path_version_id: request.pathVersionId,
      state: request.state,
      sent_at: request.sentAt,
      ended_at: request.state === "granted" ? request.sentAt : null,
    })
    .execute();
}

/** Holds a request until the transaction ends. Read it after that. */
export async function lockRequestRow(scope: Scope, requestId: string): Promise<"locked" | undefined> {
  const row = await scope.transaction
    .selectFrom("approval_requests")
    .where("approval_requests.authority_id", "=", scope.authorityId)
    .where("approval_requests.id", "=", requestId)
    .select("approval_requests.id")
    .forUpdate()
    .executeTakeFirst();
  return row && "locked";
}

export async function saveRequestState(
  scope: Scope,
  requestId: string,
  {
    state,
    at,
    withdrawal,
  }: { readonly state: RequestState; readonly at: Date; readonly withdrawal?: Withdrawal },
): Promise<void> {
  await scope.transaction
    .updateTable("approval_requests")
    .set({
      state,
      ended_at: state === "granted" || state === "withdrawn" ? at : null,
      withdrawal_kind: withdrawal?.kind ?? null,
      withdrawal_reason: withdrawal?.reason ?? null,
    })
    .where("approval_requests.authority_id", "=", scope.authorityId)
    .where("approval_requests.id", "=", requestId)
    .execute();
}

/** Notes since when all needs are faded, or with null that one of them is not any more. */
export async function saveNeedFaded(scope: Scope, requestId: string, at: Date | null): Promise<void> {
  await scope.transaction
    .updateTable("approval_requests")
    .set({ need_faded_at: at })
    .where("approval_requests.authority_id", "=", scope.authorityId)
    .where("approval_requests.id", "=", requestId)
    .execute();
}

export async function saveVersion(
  scope: Scope,
  {
    id,
    requestId,
    version,
  }: { readonly id: string; readonly requestId: string; readonly version: RequestVersion },
): Promise<void> {
  await scope.transaction
    .insertInto("approval_request_versions")
    .values({
      id,
      authority_id: scope.authorityId,
      request_id: requestId,
      number: version.number,
      change: version.change,
      new_data: version.newData,
      risk: version.risk,
      way_back: version.wayBack,
      first_for: version.firstFor,
      findings: version.findings,
      answers: JSON.stringify(version.answers),
      member_id: version.memberId,
      sent_at: version.sentAt,
    })
    .execute();
}

export type NewRound = {
  readonly id: string;
  readonly stationKey: string;
  readonly round: number;
  readonly after: readonly string[];
  readonly sinceVersion: number;
  readonly reopenedBecause: readonly ReopeningCause[] | null;
};

/** New rounds wait until they are opened. */
export async function saveNewRounds(
  scope: Scope,
  requestId: string,
  rounds: readonly NewRound[],
): Promise<void> {
  if (rounds.length === 0) return;
  await scope.transaction
    .insertInto("approval_stations")
    .values(
      rounds.map((round) => ({
        id: round.id,
        authority_id: scope.authorityId,
        request_id: requestId,
        station_key: round.stationKey,
        round: round.round,
        state: "waiting",
        after_keys: [...round.after],
        since_version: round.sinceVersion,
        reopened_because: round.reopenedBecause ? [...round.reopenedBecause] : null,
      })),
    )
    .execute();
}

/** What changes about a round. What is left out stays as it is. */
export type RoundChange = {
  readonly state?: RoundState;
  readonly isCurrent?: boolean;
  readonly after?: readonly string[];
  readonly openedAt?: Date;
  readonly closedAt?: Date;
  readonly lastDay?: string | null;
  readonly remindedAt?: Date;
  readonly escalatedAt?: Date;
  readonly answerLastDay?: string;
  readonly answerRemindedAt?: Date | null;
  readonly answerOverdueAt?: Date | null;
};

const roundColumns = {
  state: "state",
  isCurrent: "is_current",
  openedAt: "opened_at",
  closedAt: "closed_at",
  lastDay: "last_day",
  remindedAt: "reminded_at",
  escalatedAt: "escalated_at",
  answerLastDay: "answer_last_day",
  answerRemindedAt: "answer_reminded_at",
  answerOverdueAt: "answer_overdue_at",
} as const satisfies Readonly<Record<Exclude<keyof RoundChange, "after">, string>>;

function toColumns(change: Omit<RoundChange, "after">) {
  const given = Object.entries(roundColumns).flatMap(([key, column]) => {
    const value = change[key as keyof typeof roundColumns];
    return value === undefined ? [] : [[column, value] as const];
  });
  return Object.fromEntries(given);
}

export async function saveRound(
  scope: Scope,
  roundId: string,
  { after, ...others }: RoundChange,
): Promise<void> {
  await scope.transaction
    .updateTable("approval_stations")
    .set({ ...toColumns(others), ...(after === undefined ? {} : { after_keys: [...after] }) })
    .where("approval_stations.authority_id", "=", scope.authorityId)
    .where("approval_stations.id", "=", roundId)
    .execute();
}

export async function saveDecision(
  scope: Scope,
  requestId: string,
  decision: StationDecision,
): Promise<void> {
  await scope.transaction
    .insertInto("approval_decisions")
    .values({
      id: decision.id,
      authority_id: scope.authorityId,
      request_id: requestId,
      station_id: decision.roundId,
      kind: decision.kind,
      note: decision.note,
      must_change: decision.mustChange,
      capacity: decision.capacity,
      member_id: decision.memberId,
      version_number: decision.versionNumber,
      decided_at: decision.decidedAt,
    })
    .execute();
}
