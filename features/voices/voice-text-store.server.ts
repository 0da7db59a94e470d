import { sql } from "kysely";
import type { Scope } from "#platform/database/scope.server.ts";

/** What a voice says, as copies in memory need it. */
export type VoiceText = { readonly id: string; readonly text: string };

/** The next texts after an id in the order of recording; withdrawn voices have none. */
export async function listTextsAfter(
  scope: Scope,
  serviceId: string,
  after: { readonly id: string; readonly most: number },
): Promise<readonly VoiceText[]> {
  const { rows } = await sql<VoiceText>`
    select voices.id, concat_ws(' ', voices.title, voices.text) as text from voices
    where voices.authority_id = ${scope.authorityId}
      and voices.service_id = ${serviceId}
      and voices.withdrawn_at is null
      and voices.id > ${after.id}
    order by voices.id
    limit ${after.most}
  `.execute(scope.transaction);
  return rows;
}

/** Texts that were masked further since an instant, and voices that were withdrawn, whose text is null. */
export async function listTextsChangedSince(
  scope: Scope,
  serviceId: string,
  since: Date,
): Promise<readonly { readonly id: string; readonly text: string | null }[]> {
  const { rows } = await sql<{ id: string; text: string | null }>`
    select voices.id, case when voices.withdrawn_at is null then concat_ws(' ', voices.title, voices.text) end as text
    from voices
    where voices.authority_id = ${scope.authorityId}
      and voices.service_id = ${serviceId}
      and voices.changed_at >= ${since}
  `.execute(scope.transaction);
  return rows;
}

export async function findTextOfVoice(
  scope: Scope,
  serviceId: string,
  voiceId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ text: string }>`
    select concat_ws(' ', voices.title, voices.text) as text from voices
    where voices.authority_id = ${scope.authorityId}
      and voices.service_id = ${serviceId}
      and voices.id = ${voiceId}
      and voices.withdrawn_at is null
  `.execute(scope.transaction);
  return rows[0]?.text;
}
