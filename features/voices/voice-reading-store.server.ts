import { sql } from "kysely";
import type { Selectable } from "kysely";
import type { PersonalDataKind } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { DB } from "#platform/database/database-types.generated.ts";
import type { Scope } from "#platform/database/scope.server.ts";
import { selectVoices } from "./voice-selection-store.server.ts";
import type { VoiceSelection } from "./voice-selection-store.server.ts";
import type { Consent, Voice, VoiceSource } from "./voice.ts";

/** Ids of one page of the list, newest first: read from the index alone, so that late pages cost little. */
export async function listSelectedIds(
  scope: Scope,
  selection: VoiceSelection,
  page: { readonly offset: number; readonly most: number },
): Promise<readonly string[]> {
  const rows = await selectVoices(scope, selection)
    .select("voices.id")
    .orderBy("voices.sort_on", "desc")
    .orderBy("voices.id", "desc")
    .offset(page.offset)
    .limit(page.most)
    .execute();
  return rows.map((row) => row.id);
}

/** Ids of the newest voices that match a text search (as `buildSearch` writes it), at most so many. */
export async function listMatchingIds(
  scope: Scope,
  selection: VoiceSelection,
  search: { readonly query: string; readonly isOfPlainWords: boolean; readonly most: number },
): Promise<readonly string[]> {
  const { serviceId, source = null, from = null, until = null, isUntriaged = false } = selection;
  const way = sql.ref(search.isOfPlainWords ? "search_voices" : "search_voices_by_many_words");
  const { rows } = await sql<{ id: string }>`
    select voice_id as id from ${way}(${serviceId}, ${search.query}::tsquery, ${source}, ${from}, ${until},
      ${search.most}, ${isUntriaged})
  `.execute(scope.transaction);
  return rows.map((row) => row.id);
}

/** These voices in the order of lists, newest first. */
export async function listVoicesWithIds(
  scope: Scope,
  ids: readonly string[],
  serviceId?: string,
): Promise<readonly Voice[]> {
  if (ids.length === 0) return [];
  const all = voicesOf(scope).where("voices.id", "in", ids);
  const rows = await (serviceId === undefined ? all : all.where("voices.service_id", "=", serviceId))
    .orderBy("voices.sort_on", "desc")
    .orderBy("voices.id", "desc")
    .execute();
  return rows.map(toVoice);
}

export async function listVoicesWithServices(
  scope: Scope,
  ids: readonly string[],
): Promise<readonly { readonly voice: Voice; readonly serviceKey: string }[]> {
  if (ids.length === 0) return [];
  const rows = await voicesOf(scope)
    .innerJoin("services", (join) =>
      join
        .onRef("services.id", "=", "voices.service_id")
        .onRef("services.authority_id", "=", "voices.authority_id"),
    )
    .where("voices.id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .select("services.key as service_key")
    .execute();
  return rows.map(({ service_key, ...row }) => ({ voice: toVoice(row), serviceKey: service_key }));
}

/** One voice, also a withdrawn one: its page says so. */
export async function findVoiceOfService(
  scope: Scope,
  serviceId: string,
  voiceId: string,
): Promise<Voice | undefined> {
  const row = await voicesOf(scope)
    .where("voices.service_id", "=", serviceId)
    .where("voices.id", "=", voiceId)
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
  const rows = await voicesOf(scope)
    .where("voices.service_id", "=", serviceId)
    .where("voices.withdrawn_at", "is", null)
    .where("voices.id", ">", after.id)
    .orderBy("voices.id")
    .limit(after.most)
    .execute();
  return rows.map(toVoice);
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

function voicesOf(scope: Scope) {
  return scope.transaction
    .selectFrom("voices")
    .where("voices.authority_id", "=", scope.authorityId)
    .select(voiceColumns)
    .select(hasContact.as("has_contact"));
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
  | "authority_id"
  | "service_id"
  | "identity"
  | "sort_on"
  | "member_id"
  | "import_id"
  | "search_words"
  | "is_triaged"
  | "changed_at"
  | "words_key"
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
      row.withdrawn_at && row.withdrawal_reason
        ? { at: row.withdrawn_at, reason: row.withdrawal_reason }
        : null,
  };
}
