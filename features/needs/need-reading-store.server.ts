import { sql } from "kysely";
import type { Scope } from "#platform/database/scope.server.ts";
import type { Need } from "./need.ts";
import type { DismissalReason, Stance } from "./placement.ts";
import type { EvidenceGroup, NeedStrength } from "./weigh-freshness.ts";

/** A need as it stands in the table, with its service. */
export type FiledNeed = Need & {
  readonly serviceKey: string;
  readonly serviceName: string;
  readonly mergedIntoId: string | null;
};

/** Needs of a service that no merge led elsewhere, whether a voice supports them or not. */
export async function listUnmergedNeeds(scope: Scope, serviceId: string): Promise<readonly FiledNeed[]> {
  const rows = await needsOf(scope)
    .where("needs.service_id", "=", serviceId)
    .where("needs.merged_into_id", "is", null)
    .orderBy("needs.created_at")
    .execute();
  return rows.map(toFiledNeed);
}

/** The next needs of a service after one of them, in the order in which they were made, merged ones too. */
export async function listNeedsAfter(
  scope: Scope,
  serviceId: string,
  { after, most }: { readonly after: string | undefined; readonly most: number },
): Promise<readonly FiledNeed[]> {
  const ofService = needsOf(scope).where("needs.service_id", "=", serviceId);
  const following = after
    ? ofService.where(
        // The instant stays in the database: a Date has no microseconds.
        sql<boolean>`(needs.created_at, needs.id) > (select earlier.created_at, earlier.id from needs as earlier
          where earlier.authority_id = ${scope.authorityId} and earlier.id = ${after}::uuid)`,
      )
    : ofService;
  const rows = await following.orderBy("needs.created_at").orderBy("needs.id").limit(most).execute();
  return rows.map(toFiledNeed);
}

export async function listNeedsWithIds(
  scope: Scope,
  needIds: readonly string[],
): Promise<readonly FiledNeed[]> {
  if (needIds.length === 0) return [];
  const rows = await needsOf(scope)
    .where("needs.id", "=", sql<string>`any(${[...needIds]}::uuid[])`)
    .orderBy("needs.created_at")
    .execute();
  return rows.map(toFiledNeed);
}

export type NeedEvidence = NeedStrength & {
  readonly groups: readonly EvidenceGroup[];
  readonly confirmedOn: readonly string[];
  /** Latest day on which a supporting voice was said, if any is dated. */
  readonly lastSaidOn: string | null;
  /** The voice that was at the need first, in whose words it is known; null without voices. */
  readonly quote: NeedQuote | null;
};

/** Words of a voice, and the service at which it was said: not always the need's. */
export type NeedQuote = { readonly voiceId: string; readonly serviceKey: string; readonly text: string };

const noEvidence: NeedEvidence = {
  voices: 0,
  people: 0,
  sources: 0,
  contrary: 0,
  groups: [],
  confirmedOn: [],
  lastSaidOn: null,
  quote: null,
};

/**
 * What bears out these needs: voices that were not withdrawn, and confirmations. Each part is reckoned once: PostgreSQL takes
 * the needs for one row and would reckon the parts anew for every need.
 */
export async function readEvidence(
  scope: Scope,
  needIds: readonly string[],
): Promise<(needId: string) => NeedEvidence> {
  if (needIds.length === 0) return () => noEvidence;
  const { rows } = await sql<NeedEvidence & { id: string }>`
    with placed as (
      select voice_placements.id, voice_placements.need_id, voice_placements.stance, voices.id as voice_id, voices.source,
        voices.said_on, voices.words_key, (voices.source || ' ' || voices.source_name) collate "C" as origin
      from voice_placements
      join voices on voices.id = voice_placements.voice_id and voices.authority_id = voice_placements.authority_id
      where voice_placements.authority_id = ${scope.authorityId}
        and voice_placements.need_id = any(${[...needIds]}::uuid[])
        and voice_placements.ended_by_decision_id is null
        and voices.withdrawn_at is null
        and voices.is_triaged
    ), grouped as materialized (
      select need_id, json_agg(json_build_object('source', source, 'stance', stance, 'saidOn', said_on, 'count', count))
        as groups
      from (select need_id, source, stance, said_on, count(*) from placed group by 1, 2, 3, 4) as counted group by 1
    ), summed as materialized (
      select need_id, count(*) filter (where stance = 'supports') as voices,
        count(distinct words_key) filter (where stance = 'supports') as people,
        count(distinct origin) filter (where stance = 'supports') as sources,
        count(*) filter (where stance = 'contradicts') as contrary,
        max(said_on) filter (where stance = 'supports') as last_said_on,
        (array_agg(voice_id order by id) filter (where stance = 'supports'))[1] as quoted_voice_id
      from placed group by 1
    ), confirmed as materialized (
      select need_id, json_agg((confirmed_at at time zone 'Europe/Berlin')::date) as days from need_confirmations
      where need_confirmations.authority_id = ${scope.authorityId}
        and need_confirmations.need_id = any(${[...needIds]}::uuid[])
      group by 1
    )
    select needs.id, coalesce(summed.voices, 0) as voices, coalesce(summed.people, 0) as people,
      coalesce(summed.sources, 0) as sources, coalesce(summed.contrary, 0) as contrary,
      summed.last_said_on as "lastSaidOn", coalesce(grouped.groups, '[]') as groups,
      coalesce(confirmed.days, '[]') as "confirmedOn",
      case when voices.id is not null then
        json_build_object('voiceId', voices.id, 'serviceKey', services.key, 'text', coalesce(nullif(voices.text, ''), voices.title)) end as quote
    from needs
    left join summed on summed.need_id = needs.id
    left join grouped on grouped.need_id = needs.id
    left join confirmed on confirmed.need_id = needs.id
    left join voices on voices.id = summed.quoted_voice_id and voices.authority_id = needs.authority_id
    left join services on services.id = voices.service_id and services.authority_id = voices.authority_id
    where needs.authority_id = ${scope.authorityId} and needs.id = any(${[...needIds]}::uuid[])
  `.execute(scope.transaction);
  const evidence = new Map(rows.map(({ id, ...rest }) => [id, rest]));
  return (needId) => evidence.get(needId) ?? noEvidence;
}

export type VoiceAtNeed = { readonly voiceId: string; readonly stance: Stance };

/**
 * One page of the voices at a need, the latest said first; withdrawn ones are left out. That they are sorted goes without saying,
 * and is said so that the index of evidence answers alone: a need may have ten thousand voices.
 */
export async function listVoicesAtNeed(
  scope: Scope,
  needId: string,
  page: { readonly offset: number; readonly most: number },
): Promise<readonly VoiceAtNeed[]> {
  const { rows } = await sql<VoiceAtNeed>`
    select voice_placements.voice_id as "voiceId", voice_placements.stance
    from voice_placements
    join voices on voices.id = voice_placements.voice_id and voices.authority_id = voice_placements.authority_id
    where voice_placements.authority_id = ${scope.authorityId}
      and voice_placements.need_id = ${needId}
      and voice_placements.ended_by_decision_id is null
      and voices.withdrawn_at is null
      and voices.is_triaged
    order by voices.sort_on desc, voices.id desc
    offset ${page.offset} limit ${page.most}
  `.execute(scope.transaction);
  return rows;
}

export type Confirmation = { readonly at: Date; readonly reason: string };

/** When and why a need was confirmed, the first time first. */
export async function listConfirmations(scope: Scope, needId: string): Promise<readonly Confirmation[]> {
  const rows = await scope.transaction
    .selectFrom("need_confirmations")
    .where("need_confirmations.authority_id", "=", scope.authorityId)
    .where("need_confirmations.need_id", "=", needId)
    .select(["need_confirmations.confirmed_at", "need_confirmations.reason"])
    .orderBy("need_confirmations.confirmed_at")
    .orderBy("need_confirmations.id")
    .execute();
  return rows.map(({ confirmed_at: at, reason }) => ({ at, reason }));
}

export type ConcernedService = { readonly key: string; readonly name: string; readonly voices: number };

/** Services that the voices at a need came from, the one with most voices first. */
export async function listConcernedServices(
  scope: Scope,
  needId: string,
): Promise<readonly ConcernedService[]> {
  const { rows } = await sql<ConcernedService>`
    select services.key, services.name, count(*) as voices
    from voice_placements
    join voices on voices.id = voice_placements.voice_id and voices.authority_id = voice_placements.authority_id
    join services on services.id = voices.service_id and services.authority_id = voices.authority_id
    where voice_placements.authority_id = ${scope.authorityId}
      and voice_placements.need_id = ${needId}
      and voice_placements.ended_by_decision_id is null
      and voices.withdrawn_at is null
    group by services.key, services.name
    order by voices desc, services.name
  `.execute(scope.transaction);
  return rows;
}

export type PlaceOfVoice =
  | {
      readonly needId: string;
      readonly serviceKey: string;
      readonly stance: Stance;
      readonly statement: Pick<Need, "who" | "what" | "situation" | "purpose">;
    }
  | { readonly needId: null; readonly reason: DismissalReason; readonly note: string | null };

/** Where one voice is: at which needs, or why it was set aside. */
export async function listPlacesOfVoice(scope: Scope, voiceId: string): Promise<readonly PlaceOfVoice[]> {
  const rows = await scope.transaction
    .selectFrom("voice_placements")
    .leftJoin("needs", (join) =>
      join
        .onRef("needs.id", "=", "voice_placements.need_id")
        .onRef("needs.authority_id", "=", "voice_placements.authority_id"),
    )
    .leftJoin("services", (join) =>
      join
        .onRef("services.id", "=", "needs.service_id")
        .onRef("services.authority_id", "=", "needs.authority_id"),
    )
    .where("voice_placements.authority_id", "=", scope.authorityId)
    .where("voice_placements.voice_id", "=", voiceId)
    .where("voice_placements.ended_by_decision_id", "is", null)
    .select([
      "needs.id as need_id",
      "needs.who",
      "needs.what",
      "needs.situation",
      "needs.purpose",
      "services.key as service_key",
      "voice_placements.stance",
      "voice_placements.dismissal_reason",
      "voice_placements.dismissal_note",
    ])
    .orderBy("voice_placements.id")
    .execute();
  return rows.map(({ need_id, service_key, stance, who, what, situation, purpose, ...row }) =>
    need_id === null
      ? { needId: null, reason: row.dismissal_reason as DismissalReason, note: row.dismissal_note }
      : {
          needId: need_id,
          serviceKey: service_key ?? "",
          stance: stance as Stance,
          statement: {
            who: who ?? "",
            what: what ?? "",
            situation: situation ?? "",
            purpose: purpose ?? "",
          },
        },
  );
}

function needsOf(scope: Scope) {
  return scope.transaction
    .selectFrom("needs")
    .innerJoin("services", (join) =>
      join
        .onRef("services.id", "=", "needs.service_id")
        .onRef("services.authority_id", "=", "needs.authority_id"),
    )
    .where("needs.authority_id", "=", scope.authorityId)
    .select([
      "needs.id",
      "needs.service_id",
      "needs.who",
      "needs.what",
      "needs.situation",
      "needs.purpose",
      "needs.created_at",
      "needs.merged_into_id",
      "services.key as service_key",
      "services.name as service_name",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof needsOf>["executeTakeFirstOrThrow"]>>;

function toFiledNeed(row: Row): FiledNeed {
  return {
    id: row.id,
    serviceId: row.service_id,
    serviceKey: row.service_key,
    serviceName: row.service_name,
    who: row.who,
    what: row.what,
    situation: row.situation,
    purpose: row.purpose,
    createdAt: row.created_at,
    mergedIntoId: row.merged_into_id,
  };
}
