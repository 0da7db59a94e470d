import { sql } from "kysely";
import type { Scope } from "#platform/database/scope.server.ts";
import type { DismissalReason, Place, Placement, Stance } from "./placement.ts";
import type { TracedPlacement } from "./plan-places.ts";

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

export type Dismissal = {
  /** Of the place, in whose order dismissals are read. */
  readonly id: number;
  readonly voiceId: string;
  readonly reason: DismissalReason;
  readonly note: string | null;
};

/** One batch of a service's voices that are set aside as no need, in the order in which that was decided. */
export async function listDismissalsAfter(
  scope: Scope,
  serviceId: string,
  after: { readonly id: number; readonly most: number },
): Promise<readonly Dismissal[]> {
  const { rows } = await sql<Dismissal>`
    select voice_placements.id, voice_placements.voice_id as "voiceId", voice_placements.dismissal_reason as reason,
      voice_placements.dismissal_note as note
    from voice_placements
    join voices on voices.id = voice_placements.voice_id and voices.authority_id = voice_placements.authority_id
    where voice_placements.authority_id = ${scope.authorityId}
      and voice_placements.need_id is null
      and voice_placements.ended_by_decision_id is null
      and voice_placements.id > ${after.id}
      and voices.service_id = ${serviceId}
      and voices.withdrawn_at is null
    order by voice_placements.id
    limit ${after.most}
  `.execute(scope.transaction);
  return rows;
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
