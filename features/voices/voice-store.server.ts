import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { PersonalDataKind } from "#engines/personal-data-masking/mask-personal-data.ts";
import { isUuid } from "#platform/authority-id.ts";
import type { Scope } from "#platform/database/scope.server.ts";
import type { Consent, VoiceSource } from "./voice.ts";

/** A voice as it enters the table: masked already. */
export type NewVoice = {
  readonly id: string;
  readonly source: VoiceSource;
  readonly sourceName: string;
  readonly identity: string;
  readonly title: string | null;
  readonly text: string;
  readonly maskedKinds: readonly PersonalDataKind[];
  readonly context: string | null;
  readonly consent: Consent;
  readonly saidOn: string | null;
  readonly sortOn: string;
  readonly searchWords: readonly string[];
};

type Recording = {
  readonly serviceId: string;
  readonly at: Date;
  readonly memberId: string | null;
  readonly importId: string | null;
};

/** Saves the voices whose identity is new to the service and source; returns the ids that were. */
export async function saveNewVoices(
  scope: Scope,
  recording: Recording,
  voices: readonly NewVoice[],
): Promise<ReadonlySet<string>> {
  if (voices.length === 0) return new Set();
  const rows = await scope.transaction
    .insertInto("voices")
    .values(
      voices.map((voice) => ({
        id: voice.id,
        authority_id: scope.authorityId,
        service_id: recording.serviceId,
        source: voice.source,
        source_name: voice.sourceName,
        identity: voice.identity,
        title: voice.title,
        text: voice.text,
        masked_kinds: [...voice.maskedKinds],
        context: voice.context,
        consent: voice.consent,
        said_on: voice.saidOn,
        sort_on: voice.sortOn,
        recorded_at: recording.at,
        member_id: recording.memberId,
        import_id: recording.importId,
        search_words: toSearchVector(voice.searchWords, recording.serviceId),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["service_id", "source", "source_name", "identity"]).doNothing(),
    )
    .returning("voices.id")
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Adds words to the vocabulary that mistyped searches are compared with. In order, so that two writers never deadlock. */
export async function saveWords(scope: Scope, words: readonly string[]): Promise<void> {
  const distinct = [...new Set(words)].sort();
  if (distinct.length === 0) return;
  await sql`select share_voice_vocabulary()`.execute(scope.transaction);
  await sql`
    insert into voice_words (authority_id, word)
    select ${scope.authorityId}::uuid, words.word from unnest(${distinct}::text[]) as words (word)
    on conflict do nothing
  `.execute(scope.transaction);
}

/** Takes words out of the vocabulary that no voice says any more. */
export async function forgetWords(scope: Scope, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  await sql`select forget_voice_words(${[...words]}::text[])`.execute(scope.transaction);
}

export async function saveContact(scope: Scope, voiceId: string, email: string, at: Date): Promise<void> {
  await scope.transaction
    .insertInto("voice_contacts")
    .values({ authority_id: scope.authorityId, voice_id: voiceId, email, created_at: at })
    .execute();
}

export type LockedVoice = {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly context: string | null;
  readonly maskedKinds: readonly PersonalDataKind[];
  readonly isWithdrawn: boolean;
};

/** Locks the voice until the transaction ends, so that two who mask at once do not undo each other. */
export async function lockVoice(
  scope: Scope,
  serviceId: string,
  voiceId: string,
): Promise<LockedVoice | undefined> {
  if (!isUuid(voiceId)) return undefined;
  const row = await scope.transaction
    .selectFrom("voices")
    .where("voices.authority_id", "=", scope.authorityId)
    .where("voices.service_id", "=", serviceId)
    .where("voices.id", "=", voiceId)
    .select([
      "voices.id",
      "voices.title",
      "voices.text",
      "voices.context",
      "voices.masked_kinds",
      "voices.withdrawn_at",
    ])
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, title, text, context } = row;
  const maskedKinds = row.masked_kinds as PersonalDataKind[];
  return { id, title, text, context, maskedKinds, isWithdrawn: row.withdrawn_at !== null };
}

/** Locks voices in the order of their ids, so that two who lock the same ones never wait for each other in a circle. */
export async function lockVoicesInOrder(
  scope: Scope,
  voiceIds: readonly string[],
  serviceId?: string,
): Promise<readonly string[]> {
  if (voiceIds.length === 0) return [];
  let query = scope.transaction
    .selectFrom("voices")
    .where("voices.authority_id", "=", scope.authorityId)
    .where("voices.id", "=", sql<string>`any(${[...voiceIds]}::uuid[])`)
    .where("voices.withdrawn_at", "is", null);
  if (serviceId !== undefined) query = query.where("voices.service_id", "=", serviceId);
  const rows = await query.select("voices.id").orderBy("voices.id").forNoKeyUpdate().execute();
  return rows.map((row) => row.id);
}

export async function saveMasked(
  scope: Scope,
  voiceId: string,
  masked: Pick<NewVoice, "title" | "text" | "context" | "maskedKinds" | "searchWords"> & {
    readonly at: Date;
  },
): Promise<void> {
  await scope.transaction
    .updateTable("voices")
    .set({
      title: masked.title,
      text: masked.text,
      context: masked.context,
      masked_kinds: [...masked.maskedKinds],
      changed_at: masked.at,
      search_words: toSearchVector(masked.searchWords, sql.ref<string>("voices.service_id")),
    })
    .where("voices.authority_id", "=", scope.authorityId)
    .where("voices.id", "=", voiceId)
    .execute();
}

/** Takes the words away and the contact with them; that there was a voice stays, and it is not imported again. */
export async function saveWithdrawal(
  scope: Scope,
  voiceId: string,
  withdrawal: { readonly at: Date; readonly reason: string },
): Promise<void> {
  await scope.transaction
    .deleteFrom("voice_contacts")
    .where("voice_contacts.authority_id", "=", scope.authorityId)
    .where("voice_contacts.voice_id", "=", voiceId)
    .execute();
  await scope.transaction
    .updateTable("voices")
    .set({
      title: null,
      text: "",
      context: null,
      masked_kinds: [],
      withdrawn_at: withdrawal.at,
      changed_at: withdrawal.at,
      withdrawal_reason: withdrawal.reason,
      search_words: sql<string>`''::tsvector`,
    })
    .where("voices.authority_id", "=", scope.authorityId)
    .where("voices.id", "=", voiceId)
    .execute();
}

/** The words of a voice and one that names its service, as the search functions of the database expect it. */
function toSearchVector(words: readonly string[], serviceId: string | RawBuilder<string>) {
  return sql<string>`array_to_tsvector(${[...words]}::text[] || ('service=' || ${serviceId}::text))`;
}
