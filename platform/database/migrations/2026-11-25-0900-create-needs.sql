-- Needs, the place of every voice among them, and initiatives that answer them.

-- Whether somebody decided what a voice belongs to (kept by triggers below), and when its words were last changed, so that
-- copies of them in memory can follow. Voices with the same words count as one person: they have the same key.
alter table voices
  add column is_triaged boolean not null default false,
  add column changed_at timestamptz,
  add column words_key uuid not null generated always as (md5(lower(coalesce(title || ' ', '') || text))::uuid) stored;
create index voices_untriaged on voices (authority_id, service_id, sort_on desc, id desc) include (source)
  where withdrawn_at is null and not is_triaged;
create index voices_untriaged_by_age on voices (authority_id, service_id, recorded_at)
  where withdrawn_at is null and not is_triaged;
-- What strength and freshness of needs are reckoned from, of sorted voices alone.
create index voices_as_evidence on voices (id)
  include (authority_id, source, source_name, said_on, words_key, recorded_at, sort_on)
  where is_triaged and withdrawn_at is null;
create index voices_changed on voices (authority_id, service_id, changed_at) where changed_at is not null;
grant update (changed_at) on voices to wirkstatt_app;

-- Who needs what, when, to achieve what. A need lives as long as a voice supports it; merged, it leads to another one.
create table needs (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  service_id uuid not null,
  who text not null check (length(who) between 1 and 160),
  what text not null check (length(what) between 1 and 300),
  situation text not null check (length(situation) between 1 and 200),
  purpose text not null check (length(purpose) between 1 and 200),
  created_at timestamptz not null,
  merged_into_id uuid,
  unique (authority_id, id),
  check (merged_into_id <> id),
  foreign key (authority_id, service_id) references services (authority_id, id),
  foreign key (authority_id, merged_into_id) references needs (authority_id, id)
);
create index needs_by_service on needs (authority_id, service_id, created_at);
create index needs_by_destination on needs (authority_id, merged_into_id) where merged_into_id is not null;

create table need_confirmations (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  need_id uuid not null,
  member_id uuid,
  reason text not null check (length(reason) between 1 and 4000),
  confirmed_at timestamptz not null,
  foreign key (authority_id, need_id) references needs (authority_id, id),
  foreign key (authority_id, member_id) references members (authority_id, id)
);
create index need_confirmations_by_need on need_confirmations (authority_id, need_id);

-- One act of sorting, which can be taken back as a whole.
create table triage_decisions (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  service_id uuid not null,
  member_id uuid,
  kind text not null check (kind in
    ('need-created', 'attached', 'dismissed', 'detached', 'merged', 'split')),
  need_id uuid,
  other_need_id uuid,
  decided_at timestamptz not null,
  undone_at timestamptz,
  unique (authority_id, id),
  foreign key (authority_id, service_id) references services (authority_id, id),
  foreign key (authority_id, member_id) references members (authority_id, id),
  foreign key (authority_id, need_id) references needs (authority_id, id),
  foreign key (authority_id, other_need_id) references needs (authority_id, id)
);
create index triage_decisions_in_order on triage_decisions (authority_id, service_id, decided_at desc, id desc);

-- Where a voice is: at a need, which it supports or contradicts, or set aside as no need with a reason. Rows are never
-- deleted: a place ends by the decision that took the voice away, so every voice's way can be told and taken back.
create table voice_placements (
  id bigint generated always as identity primary key,
  authority_id uuid not null references authorities (id),
  voice_id uuid not null,
  need_id uuid,
  stance text check (stance in ('supports', 'contradicts')),
  dismissal_reason text check (dismissal_reason in ('thanks', 'unclear', 'other-service', 'no-matter', 'duplicate', 'other')),
  dismissal_note text check (length(dismissal_note) between 1 and 4000),
  decision_id uuid not null,
  ended_by_decision_id uuid,
  check ((need_id is null) = (stance is null)),
  check ((need_id is null) = (dismissal_reason is not null)),
  foreign key (authority_id, voice_id) references voices (authority_id, id),
  foreign key (authority_id, need_id) references needs (authority_id, id),
  foreign key (authority_id, decision_id) references triage_decisions (authority_id, id),
  foreign key (authority_id, ended_by_decision_id) references triage_decisions (authority_id, id)
);
create unique index voice_placements_now on voice_placements (voice_id, need_id) nulls not distinct
  where ended_by_decision_id is null;
create index voice_placements_by_need on voice_placements (authority_id, need_id) include (voice_id, stance)
  where ended_by_decision_id is null and need_id is not null;
create index voice_placements_by_decision on voice_placements (decision_id);
create index voice_placements_by_end on voice_placements (ended_by_decision_id) where ended_by_decision_id is not null;

create function note_triaged_voices() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update voices set is_triaged = placed.is_placed
  from (
    select distinct changed.voice_id, exists (
      select from voice_placements
      where voice_placements.voice_id = changed.voice_id and voice_placements.ended_by_decision_id is null
    ) as is_placed
    from changed
  ) as placed
  where voices.id = placed.voice_id and voices.is_triaged <> placed.is_placed;
  return null;
end $$;
create trigger voice_placements_begun after insert on voice_placements referencing new table as changed
  for each statement execute function note_triaged_voices();
create trigger voice_placements_ended after update on voice_placements referencing new table as changed
  for each statement execute function note_triaged_voices();

-- A proposed answer to one or more needs.
create table initiatives (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  service_id uuid not null,
  name text not null check (length(name) between 1 and 160),
  answer text not null check (length(answer) between 1 and 2000),
  created_at timestamptz not null,
  ended_at timestamptz,
  ending text check (ending in ('done', 'dropped')),
  ending_reason text check (length(ending_reason) between 1 and 4000),
  unique (authority_id, id),
  check ((ended_at is null) = (ending is null)),
  check ((ended_at is null) = (ending_reason is null)),
  foreign key (authority_id, service_id) references services (authority_id, id)
);
create index initiatives_by_service on initiatives (authority_id, service_id, created_at);

create table initiative_needs (
  authority_id uuid not null references authorities (id),
  initiative_id uuid not null,
  need_id uuid not null,
  primary key (initiative_id, need_id),
  foreign key (authority_id, initiative_id) references initiatives (authority_id, id),
  foreign key (authority_id, need_id) references needs (authority_id, id)
);
create index initiative_needs_by_need on initiative_needs (authority_id, need_id);

create table initiative_estimates (
  authority_id uuid not null references authorities (id),
  initiative_id uuid not null,
  quantity text not null check (quantity in
    ('citizen-minutes-saved-a-case', 'staff-minutes-saved-a-case', 'helped-cases-in-percent', 'effort-in-person-days')),
  low numeric not null check (low >= 0),
  likely numeric not null check (likely >= low),
  high numeric not null check (high >= likely),
  source text not null check (length(source) between 1 and 500),
  primary key (initiative_id, quantity),
  check (quantity <> 'helped-cases-in-percent' or high <= 100),
  foreign key (authority_id, initiative_id) references initiatives (authority_id, id)
);

-- Since when an initiative is being worked on, or waits for whom. The newest stay has no end while the initiative lives.
create table initiative_stays (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  initiative_id uuid not null,
  state text not null check (state in ('working', 'waiting')),
  waits_for text check (length(waits_for) between 1 and 2000),
  began_at timestamptz not null,
  ended_at timestamptz,
  check ((state = 'waiting') = (waits_for is not null)),
  check (ended_at >= began_at),
  foreign key (authority_id, initiative_id) references initiatives (authority_id, id)
);
create unique index initiative_stays_now on initiative_stays (initiative_id) where ended_at is null;
create index initiative_stays_by_initiative on initiative_stays (authority_id, initiative_id, began_at);

do $$
declare name text;
begin
  foreach name in array array['needs', 'need_confirmations', 'triage_decisions', 'voice_placements', 'initiatives',
    'initiative_needs', 'initiative_estimates', 'initiative_stays']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy own_authority on %I using (authority_id = (select current_authority()))', name);
  end loop;
end $$;

grant select, insert on needs, need_confirmations, triage_decisions, voice_placements, initiatives, initiative_needs,
  initiative_estimates, initiative_stays to wirkstatt_app;
grant update (who, what, situation, purpose, merged_into_id) on needs to wirkstatt_app;
grant update (undone_at) on triage_decisions to wirkstatt_app;
grant update (ended_by_decision_id) on voice_placements to wirkstatt_app;
grant update (name, answer, ended_at, ending, ending_reason) on initiatives to wirkstatt_app;
grant update (ended_at) on initiative_stays to wirkstatt_app;
grant delete on initiative_needs, initiative_estimates to wirkstatt_app;

-- Searches of the inbox look among untriaged voices alone; otherwise the functions are what they were.
drop function search_voices(uuid, tsquery, text, date, date, integer);
create function search_voices(
  wanted_service uuid, wanted tsquery, wanted_source text, wanted_from date, wanted_until date, most integer,
  only_untriaged boolean default false
) returns table (voice_id uuid)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  return query
  select voices.id from voices
  where voices.authority_id = current_authority()
    and voices.service_id = wanted_service
    and voices.withdrawn_at is null
    and voices.search_words @@ wanted
    and (not only_untriaged or not voices.is_triaged)
    and (wanted_source is null or voices.source = wanted_source)
    and (wanted_from is null or voices.sort_on >= wanted_from)
    and (wanted_until is null or voices.sort_on <= wanted_until)
  order by voices.sort_on desc, voices.id desc
  limit most;
end $$;

drop function search_voices_by_many_words(uuid, tsquery, text, date, date, integer);
create function search_voices_by_many_words(
  wanted_service uuid, wanted tsquery, wanted_source text, wanted_from date, wanted_until date, most integer,
  only_untriaged boolean default false
) returns table (voice_id uuid)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan
set enable_seqscan = off set enable_indexscan = off as $$
begin
  return query
  with matching as materialized (
    select voices.id, voices.authority_id, voices.service_id, voices.source, voices.sort_on, voices.withdrawn_at,
      voices.is_triaged
    from voices
    where voices.search_words @@ (wanted && service_word(wanted_service))
  )
  select matching.id from matching
  where matching.authority_id = current_authority()
    and matching.service_id = wanted_service
    and matching.withdrawn_at is null
    and (not only_untriaged or not matching.is_triaged)
    and (wanted_source is null or matching.source = wanted_source)
    and (wanted_from is null or matching.sort_on >= wanted_from)
    and (wanted_until is null or matching.sort_on <= wanted_until)
  order by matching.sort_on desc, matching.id desc
  limit most;
end $$;
