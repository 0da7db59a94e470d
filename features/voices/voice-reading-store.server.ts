import { sql } from "kysely";
import type { Selectable } from "kysely";
import type { PersonalDataKind } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { DB } from "#platform/database/database-types.generated.ts";
import type { Scope } from "#platform/database/scope.server.ts";
import type { Consent, Voice, VoiceSource } from "./voice.ts";

export type VoiceSelection = {
  readonly serviceId: string;
  readonly source?: VoiceSource | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** A text search query in PostgreSQL's syntax, built by `buildSearch`. */
  readonly search?: string | undefined;
};

export async function listSelectedVoices(
  scope: Scope,
  selection: VoiceSelection,
  page: { readonly offset: number; readonly most: number },
): Promise<readonly Voice[]> {
  const rows = await selected(scope, selection)
    .select(voiceColumns)
    .select(hasContact.as("has_contact"))
    .orderBy("voices.sort_on", "desc")
    .orderBy("voices.id", "desc")
    .offset(page.offset)
    .limit(page.most)
    .execute();
  return rows.map(toVoice);
}

export async function countSelectedVoices(scope: Scope, selection: VoiceSelection): Promise<number> {
  const row = await selected(scope, selection)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** One voice, also a withdrawn one: its page says so. */
export async function findVoiceOfService(scope: Scope, serviceId: string, voiceId: string): Promise<Voice | undefined> {
  const row = await scope.transaction
    .selectFrom("voices")
    .where("voices.authority_id", "=", scope.authorityId)
    .where("voices.service_id", "=", serviceId)
    .where("voices.id", "=", voiceId)
    .select(voiceColumns)
    .select(hasContact.as("has_contact"))
    .executeTakeFirst();
  return row && toVoice(row);
}

export async function findContact(scope: Scope, voiceId: string): Promise<string | undefined> {
  const row = await scope.transaction
    .selectFrom("voice_contacts")
    .where("voice_contacts.authority_id", "=", scope.authorityId)
    .where("voice_contacts.voice_id", "=", voiceId)
    .select("voice_contacts.email")
    .executeTakeFirst();
  return row?.email;
}

/** The next voices after a place in the export's order, which is that of recording. Withdrawn ones are left out. */
export async function listVoicesAfter(
  scope: Scope,
  serviceId: string,
  after: { readonly id: string; readonly most: number },
): Promise<readonly Voice[]> {
  const rows = await selected(scope, { serviceId })
    .where("voices.id", ">", after.id)
    .select(voiceColumns)
    .select(hasContact.as("has_contact"))
    .orderBy("voices.id")
    .limit(after.most)
    .execute();
  return rows.map(toVoice);
}

export type VoiceCounts = {
  readonly count: number;
  readonly sinceCount: number;
  /** When the voice that waits longest was recorded. */
  readonly oldestRecordedAt: Date | null;
};

/** Counts of several services in one query; `since` bounds what counts as new. */
export async function countVoicesByService(scope: Scope, since: Date): Promise<ReadonlyMap<string, VoiceCounts>> {
  const rows = await scope.transaction
    .selectFrom("voices")
    .where("voices.authority_id", "=", scope.authorityId)
    .where("voices.withdrawn_at", "is", null)
    .groupBy("voices.service_id")
    .select((eb) => [
      "voices.service_id",
      eb.fn.countAll<number>().as("count"),
      eb.fn.countAll<number>().filterWhere("voices.recorded_at", ">=", since).as("sinceCount"),
      eb.fn.min("voices.recorded_at").as("oldestRecordedAt"),
    ])
    .execute();
  return new Map(rows.map(({ service_id, ...counts }) => [service_id, counts]));
}

export type WeekCount = { readonly week: string; readonly source: VoiceSource; readonly count: number };

/** Voices by the week they were said in (its Monday) and by source, from a day on. Undated ones are not among them. */
export async function countVoicesByWeek(scope: Scope, serviceId: string, from: string): Promise<readonly WeekCount[]> {
  const { rows } = await sql<WeekCount>`
    select date_trunc('week', voices.said_on)::date as week, voices.source, count(*) as count
    from voices
    where voices.authority_id = ${scope.authorityId}
      and voices.service_id = ${serviceId}
      and voices.withdrawn_at is null
      and voices.said_on >= ${from}::date
    group by 1, 2
    order by 1, 2
  `.execute(scope.transaction);
  return rows;
}

export async function countVoicesBySource(
  scope: Scope,
  serviceId: string,
): Promise<readonly { readonly source: VoiceSource; readonly count: number; readonly undated: number }[]> {
  const rows = await selected(scope, { serviceId })
    .groupBy("voices.source")
    .select((eb) => [
      "voices.source",
      eb.fn.countAll<number>().as("count"),
      eb.fn.countAll<number>().filterWhere("voices.said_on", "is", null).as("undated"),
    ])
    .orderBy("count", "desc")
    .execute();
  return rows.map((row) => ({ ...row, source: row.source as VoiceSource }));
}

export type WordMatch = { readonly word: string; readonly likeness: number };

/** Words of the vocabulary that contain a part, or without one, words that are spelt alike. */
export async function findWords(
  scope: Scope,
  wanted: string,
  options: { readonly pattern: string | null; readonly most: number },
): Promise<readonly WordMatch[]> {
  const { rows } = await sql<WordMatch>`
    select word, likeness from find_voice_words(${wanted}, ${options.pattern}, ${options.most})
  `.execute(scope.transaction);
  return rows;
}

function selected(scope: Scope, selection: VoiceSelection) {
  let query = scope.transaction
    .selectFrom("voices")
    .where("voices.authority_id", "=", scope.authorityId)
    .where("voices.service_id", "=", selection.serviceId)
    .where("voices.withdrawn_at", "is", null);
  if (selection.source) query = query.where("voices.source", "=", selection.source);
  if (selection.from) query = query.where("voices.sort_on", ">=", selection.from);
  if (selection.until) query = query.where("voices.sort_on", "<=", selection.until);
  if (selection.search) {
    query = query.where(
      "voices.id",
      "in",
      sql<string>`(select voice_id from search_voices(${selection.serviceId}, ${selection.search}::tsquery))`,
    );
  }
  return query;
}

const hasContact = sql<boolean>`exists (
  select from voice_contacts
  where voice_contacts.authority_id = voices.authority_id and voice_contacts.voice_id = voices.id)`;

const voiceColumns = [
  "voices.id",
  "voices.source",
  "voices.source_name",
  "voices.title",
  "voices.text",
  "voices.masked_kinds",
  "voices.context",
  "voices.consent",
  "voices.said_on",
  "voices.recorded_at",
  "voices.withdrawn_at",
  "voices.withdrawal_reason",
] as const;

type Row = Omit<
  Selectable<DB["voices"]>,
  "authority_id" | "service_id" | "identity" | "sort_on" | "member_id" | "import_id" | "search_words"
> & { has_contact: boolean };

function toVoice(row: Row): Voice {
  return {
    id: row.id,
    source: row.source as VoiceSource,
    sourceName: row.source_name,
    title: row.title,
    text: row.text,
    maskedKinds: row.masked_kinds as PersonalDataKind[],
    context: row.context,
    consent: row.consent as Consent,
    saidOn: row.said_on,
    recordedAt: row.recorded_at,
    hasContact: row.has_contact,
    withdrawal:
      row.withdrawn_at && row.withdrawal_reason ? { at: row.withdrawn_at, reason: row.withdrawal_reason } : null,
  };
}
