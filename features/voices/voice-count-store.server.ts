import { sql } from "kysely";
import type { Scope } from "#platform/database/scope.server.ts";
import { selectVoices } from "./voice-selection-store.server.ts";
import type { VoiceSelection } from "./voice-selection-store.server.ts";
import type { VoiceSource } from "./voice.ts";

export async function countSelectedVoices(scope: Scope, selection: VoiceSelection): Promise<number> {
  let query = countsOf(scope).where("voice_counts.service_id", "=", selection.serviceId);
  if (selection.source) query = query.where("voice_counts.source", "=", selection.source);
  if (selection.from) query = query.where("voice_counts.sort_on", ">=", selection.from);
  if (selection.until) query = query.where("voice_counts.sort_on", "<=", selection.until);
  const row = await query
    .select((eb) => eb.fn.sum<number>("voice_counts.count").as("count"))
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** Voices about which nobody has decided yet, counted in an index that holds no others. */
export async function countUntriagedVoices(scope: Scope, selection: VoiceSelection): Promise<number> {
  const row = await selectVoices(scope, { ...selection, isUntriaged: true })
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

export type VoiceCounts = {
  readonly count: number;
  readonly sinceCount: number;
};

/** Counts of all services in one query; what was said on or after `since` (yyyy-mm-dd) counts as new. */
export async function countVoicesByService(
  scope: Scope,
  since: string,
): Promise<ReadonlyMap<string, VoiceCounts>> {
  const rows = await countsOf(scope)
    .where("voice_counts.count", ">", 0)
    .groupBy("voice_counts.service_id")
    .select((eb) => [
      "voice_counts.service_id",
      eb.fn.sum<number>("voice_counts.count").as("count"),
      eb.fn
        .coalesce(
          eb.fn.sum<number>("voice_counts.count").filterWhere("voice_counts.sort_on", ">=", since),
          eb.lit(0),
        )
        .as("sinceCount"),
    ])
    .execute();
  return new Map(rows.map(({ service_id, ...counts }) => [service_id, counts]));
}

export type WeekCount = { readonly week: string; readonly source: VoiceSource; readonly count: number };

/** Voices by the week they were said in (its Monday) and by source, from a day on. Undated ones are not among them. */
export async function countVoicesByWeek(
  scope: Scope,
  serviceId: string,
  from: string,
): Promise<readonly WeekCount[]> {
  const { rows } = await sql<WeekCount>`
    select date_trunc('week', voice_counts.sort_on)::date as week, voice_counts.source, sum(voice_counts.count) as count
    from voice_counts
    where voice_counts.authority_id = ${scope.authorityId}
      and voice_counts.service_id = ${serviceId}
      and voice_counts.is_dated
      and voice_counts.count > 0
      and voice_counts.sort_on >= ${from}::date
    group by 1, 2
    order by 1, 2
  `.execute(scope.transaction);
  return rows;
}

export type SourceCount = { readonly source: VoiceSource; readonly count: number; readonly undated: number };

export async function countVoicesBySource(scope: Scope, serviceId: string): Promise<readonly SourceCount[]> {
  const rows = await countsOf(scope)
    .where("voice_counts.service_id", "=", serviceId)
    .where("voice_counts.count", ">", 0)
    .groupBy("voice_counts.source")
    .select((eb) => [
      "voice_counts.source",
      eb.fn.sum<number>("voice_counts.count").as("count"),
      eb.fn
        .coalesce(
          eb.fn.sum<number>("voice_counts.count").filterWhere("voice_counts.is_dated", "=", false),
          eb.lit(0),
        )
        .as("undated"),
    ])
    .orderBy("count", "desc")
    .execute();
  return rows.map((row) => ({ ...row, source: row.source as VoiceSource }));
}

export type WaitingCounts = {
  /** Voices about which nobody has decided yet. */
  readonly waitingCount: number;
  /** Day on which the one that waits longest was recorded, yyyy-mm-dd. */
  readonly oldestWaitsSince: string;
};

/** The inboxes of all services in one query, from an index that holds nothing else; services with an empty one are absent. */
export async function countWaitingByService(scope: Scope): Promise<ReadonlyMap<string, WaitingCounts>> {
  const { rows } = await sql<WaitingCounts & { service_id: string }>`
    select voices.service_id, count(*) as "waitingCount",
      (min(voices.recorded_at) at time zone 'Europe/Berlin')::date as "oldestWaitsSince"
    from voices
    where voices.authority_id = ${scope.authorityId}
      and voices.withdrawn_at is null
      and not voices.is_triaged
    group by 1
  `.execute(scope.transaction);
  return new Map(rows.map(({ service_id, ...counts }) => [service_id, counts]));
}

function countsOf(scope: Scope) {
  return scope.transaction
    .selectFrom("voice_counts")
    .where("voice_counts.authority_id", "=", scope.authorityId);
}
