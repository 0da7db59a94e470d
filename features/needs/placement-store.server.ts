import { sql } from "kysely";
import type { Scope } from "#platform/database/scope.server.ts";
import type { Decision, DecisionKind, DismissalReason, Place, Placement, Stance } from "./placement.ts";
import type { TracedPlacement } from "./plan-places.ts";

/** First key of the advisory lock under which one member takes decisions back; any constant of ours does. */
const UNDO_LOCK = 726_003;

export type NewDecision = Decision & { readonly serviceId: string };

export async function saveDecision(scope: Scope, decision: NewDecision): Promise<void> {
  await scope.transaction
    .insertInto("triage_decisions")
    .values({
      id: decision.id,
      authority_id: scope.authorityId,
      service_id: decision.serviceId,
      member_id: decision.memberId,
      kind: decision.kind,
      need_id: decision.needId,
      other_need_id: decision.otherNeedId,
      decided_at: decision.at,
    })
    .execute();
}

export async function saveUndone(scope: Scope, decisionId: string, at: Date): Promise<void> {
  await scope.transaction
    .updateTable("triage_decisions")
    .set({ undone_at: at })
    .where("triage_decisions.authority_id", "=", scope.authorityId)
    .where("triage_decisions.id", "=", decisionId)
    .execute();
}

/** A member's newest decision at a service that was not taken back, locked until the transaction ends. */
export async function lockNewestDecision(
  scope: Scope,
  serviceId: string,
  by: { readonly memberId: string | null; readonly decisionId?: string | undefined },
): Promise<Decision | undefined> {
  // One after the other: of two presses of the key in one moment, the second takes back the decision before.
  await sql`select pg_advisory_xact_lock(${UNDO_LOCK}, hashtext(${`${serviceId} ${by.memberId ?? ""}`}))`.execute(
    scope.transaction,
  );
  let query = scope.transaction
    .selectFrom("triage_decisions")
    .where("triage_decisions.authority_id", "=", scope.authorityId)
    .where("triage_decisions.service_id", "=", serviceId)
    .where("triage_decisions.member_id", by.memberId === null ? "is" : "=", by.memberId)
    .where("triage_decisions.undone_at", "is", null);
  if (by.decisionId !== undefined) query = query.where("triage_decisions.id", "=", by.decisionId);
  const row = await query
    .select(decisionColumns)
    .orderBy("triage_decisions.decided_at", "desc")
    .orderBy("triage_decisions.id", "desc")
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row && toDecision(row);
}

export type RecentDecision = Decision & { readonly isUndone: boolean; readonly voiceCount: number };

/** The newest decisions at a service, whoever made them. */
export async function listNewestDecisions(
  scope: Scope,
  serviceId: string,
  most: number,
): Promise<readonly RecentDecision[]> {
  const rows = await scope.transaction
    .selectFrom("triage_decisions")
    .where("triage_decisions.authority_id", "=", scope.authorityId)
    .where("triage_decisions.service_id", "=", serviceId)
    .select(decisionColumns)
    .select([
      "triage_decisions.undone_at",
      sql<number>`(
        select count(distinct voice_placements.voice_id) from voice_placements
        where voice_placements.authority_id = triage_decisions.authority_id
          and (voice_placements.decision_id = triage_decisions.id
            or voice_placements.ended_by_decision_id = triage_decisions.id)
      )`.as("voice_count"),
    ])
    .orderBy("triage_decisions.decided_at", "desc")
    .orderBy("triage_decisions.id", "desc")
    .limit(most)
    .execute();
  return rows.map((row) => ({
    ...toDecision(row),
    isUndone: row.undone_at !== null,
    voiceCount: row.voice_count,
  }));
}

export type TriageActivity = {
  /** Voices about which somebody decided since. */
  readonly voices: number;
  /** Other members who decided something in the last minutes. */
  readonly othersAtWork: number;
};

/** What was sorted at a service since an instant, by all together, and how many others are at it. */
export async function countTriageActivity(
  scope: Scope,
  serviceId: string,
  asked: { readonly since: Date; readonly atWorkSince: Date; readonly memberId: string | null },
): Promise<TriageActivity> {
  const { rows } = await sql<TriageActivity>`
    select count(distinct voice_placements.voice_id) filter (where triage_decisions.decided_at >= ${asked.since}::timestamptz) as voices,
      count(distinct triage_decisions.member_id) filter (
        where triage_decisions.decided_at >= ${asked.atWorkSince}::timestamptz
          and triage_decisions.member_id is distinct from ${asked.memberId}::uuid) as "othersAtWork"
    from triage_decisions
    left join voice_placements on voice_placements.decision_id = triage_decisions.id
      and voice_placements.authority_id = triage_decisions.authority_id
    where triage_decisions.authority_id = ${scope.authorityId}
      and triage_decisions.service_id = ${serviceId}
      and triage_decisions.undone_at is null
      and triage_decisions.decided_at >= least(${asked.since}::timestamptz, ${asked.atWorkSince}::timestamptz)
  `.execute(scope.transaction);
  return rows[0] ?? { voices: 0, othersAtWork: 0 };
}

/** Where these voices are now. */
export async function listCurrentPlacements(
  scope: Scope,
  voiceIds: readonly string[],
): Promise<readonly Placement[]> {
  const rows = await placementsOf(scope)
    .where("voice_placements.voice_id", "=", sql<string>`any(${[...voiceIds]}::uuid[])`)
    .where("voice_placements.ended_by_decision_id", "is", null)
    .execute();
  return rows.map(toPlacement);
}

/** Every voice at a need, withdrawn ones included. */
export async function listPlacementsAtNeed(scope: Scope, needId: string): Promise<readonly Placement[]> {
  const rows = await placementsOf(scope)
    .where("voice_placements.need_id", "=", needId)
    .where("voice_placements.ended_by_decision_id", "is", null)
    .execute();
  return rows.map(toPlacement);
}

/** What a decision began or ended. */
export async function listTracedPlacements(
  scope: Scope,
  decisionId: string,
): Promise<readonly TracedPlacement[]> {
  const rows = await placementsOf(scope)
    .where((eb) =>
      eb.or([
        eb("voice_placements.decision_id", "=", decisionId),
        eb("voice_placements.ended_by_decision_id", "=", decisionId),
      ]),
    )
    .execute();
  return rows.map((row) => ({ ...toPlacement(row), endedByDecisionId: row.ended_by_decision_id }));
}

export async function endPlacements(
  scope: Scope,
  placements: readonly Placement[],
  decisionId: string,
): Promise<void> {
  await setEnd(scope, placements, decisionId);
}

export async function reopenPlacements(scope: Scope, placements: readonly Placement[]): Promise<void> {
  await setEnd(scope, placements, null);
}

export type NewPlacement = { readonly voiceId: string; readonly place: Place };

export async function savePlacements(
  scope: Scope,
  decisionId: string,
  placements: readonly NewPlacement[],
): Promise<void> {
  if (placements.length === 0) return;
  const columns = placements.map(({ voiceId, place }) => ({
    voice_id: voiceId,
    ...(place.needId === null
      ? { need_id: null, stance: null, dismissal_reason: place.reason, dismissal_note: place.note }
      : { need_id: place.needId, stance: place.stance, dismissal_reason: null, dismissal_note: null }),
  }));
  await sql`
    insert into voice_placements (authority_id, decision_id, voice_id, need_id, stance, dismissal_reason, dismissal_note)
    select ${scope.authorityId}::uuid, ${decisionId}::uuid, given.voice_id, given.need_id, given.stance,
      given.dismissal_reason, given.dismissal_note
    from jsonb_to_recordset(${JSON.stringify(columns)}::jsonb)
      as given (voice_id uuid, need_id uuid, stance text, dismissal_reason text, dismissal_note text)
  `.execute(scope.transaction);
}

async function setEnd(
  scope: Scope,
  placements: readonly Placement[],
  decisionId: string | null,
): Promise<void> {
  if (placements.length === 0) return;
  await scope.transaction
    .updateTable("voice_placements")
    .set({ ended_by_decision_id: decisionId })
    .where("voice_placements.authority_id", "=", scope.authorityId)
    .where("voice_placements.id", "=", sql<number>`any(${placements.map((one) => one.id)}::bigint[])`)
    .execute();
}

function placementsOf(scope: Scope) {
  return scope.transaction
    .selectFrom("voice_placements")
    .where("voice_placements.authority_id", "=", scope.authorityId)
    .select([
      "voice_placements.id",
      "voice_placements.voice_id",
      "voice_placements.need_id",
      "voice_placements.stance",
      "voice_placements.dismissal_reason",
      "voice_placements.dismissal_note",
      "voice_placements.decision_id",
      "voice_placements.ended_by_decision_id",
    ]);
}

type PlacementRow = Awaited<ReturnType<ReturnType<typeof placementsOf>["executeTakeFirstOrThrow"]>>;

function toPlacement(row: PlacementRow): Placement {
  const place: Place =
    row.need_id === null
      ? { needId: null, reason: row.dismissal_reason as DismissalReason, note: row.dismissal_note }
      : { needId: row.need_id, stance: row.stance as Stance };
  return { id: row.id, voiceId: row.voice_id, place, decisionId: row.decision_id };
}

const decisionColumns = [
  "triage_decisions.id",
  "triage_decisions.kind",
  "triage_decisions.member_id",
  "triage_decisions.need_id",
  "triage_decisions.other_need_id",
  "triage_decisions.decided_at",
] as const;

type DecisionRow = {
  readonly id: string;
  readonly kind: string;
  readonly member_id: string | null;
  readonly need_id: string | null;
  readonly other_need_id: string | null;
  readonly decided_at: Date;
};

function toDecision(row: DecisionRow): Decision {
  return {
    id: row.id,
    kind: row.kind as DecisionKind,
    memberId: row.member_id,
    needId: row.need_id,
    otherNeedId: row.other_need_id,
    at: row.decided_at,
  };
}
