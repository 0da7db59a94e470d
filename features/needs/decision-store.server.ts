import { sql } from "kysely";
import type { Scope } from "#platform/database/scope.server.ts";
import type { Decision, DecisionKind } from "./placement.ts";

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
  /** Voices that somebody put to a need or set aside since; merging and splitting needs sorts no voice. */
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
    select count(distinct voice_placements.voice_id) filter (
        where triage_decisions.decided_at >= ${asked.since}::timestamptz
          and triage_decisions.kind in ('need-created', 'attached', 'dismissed')) as voices,
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

/** Middle of the days between recording a voice and putting it to a need, of decisions since an instant; null without any. */
export async function readMedianDaysToNeed(
  scope: Scope,
  serviceId: string,
  since: Date,
): Promise<number | null> {
  const { rows } = await sql<{ days: number | null }>`
    select percentile_cont(0.5) within group (
      order by extract(epoch from triage_decisions.decided_at - voices.recorded_at)::float8 / 86400) as days
    from triage_decisions
    join voice_placements on voice_placements.decision_id = triage_decisions.id
      and voice_placements.authority_id = triage_decisions.authority_id
    join voices on voices.id = voice_placements.voice_id and voices.authority_id = voice_placements.authority_id
    where triage_decisions.authority_id = ${scope.authorityId}
      and triage_decisions.service_id = ${serviceId}
      and triage_decisions.kind in ('need-created', 'attached')
      and triage_decisions.undone_at is null
      and triage_decisions.decided_at >= ${since}::timestamptz
      and voice_placements.need_id is not null
      and voices.withdrawn_at is null
      and voices.is_triaged
  `.execute(scope.transaction);
  return rows[0]?.days ?? null;
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
