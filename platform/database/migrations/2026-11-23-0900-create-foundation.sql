-- Authorities, people, services, voices, journal. Every table of an authority carries authority_id and is walled off by
-- row-level security: the server works as the role wirkstatt_app, which sees only rows of the authority named in the
-- transaction's setting wirkstatt.authority_id.

create extension if not exists pg_trgm;

create function current_authority() returns uuid
language sql stable parallel safe
return nullif(current_setting('wirkstatt.authority_id', true), '')::uuid;

create table authorities (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
  name text not null check (length(name) between 1 and 200),
  level text not null check (level in ('bund', 'land', 'kommune')),
  land text not null check (land ~ '^[A-Z]{2}$'),
  language text not null check (language in ('de', 'en')),
  small_number_threshold integer not null default 5 check (small_number_threshold between 3 and 100),
  is_demo boolean not null default false,
  created_at timestamptz not null
);

create table teams (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  name text not null check (length(name) between 1 and 120),
  created_at timestamptz not null,
  unique (authority_id, name),
  unique (authority_id, id)
);

create table members (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  user_id text not null unique,
  name text not null check (length(name) between 1 and 200),
  email text not null check (length(email) between 3 and 254),
  discipline text not null check (discipline in
    ('product', 'law-policy', 'design', 'research', 'development', 'operations', 'subject-matter')),
  role text not null check (role in ('member', 'approver', 'leadership', 'administrator')),
  deactivated_at timestamptz,
  created_at timestamptz not null,
  unique (authority_id, id)
);

create table team_members (
  authority_id uuid not null references authorities (id),
  team_id uuid not null,
  member_id uuid not null,
  primary key (team_id, member_id),
  foreign key (authority_id, team_id) references teams (authority_id, id),
  foreign key (authority_id, member_id) references members (authority_id, id)
);
create index team_members_by_member on team_members (authority_id, member_id);

create table services (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  key text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
  name text not null check (length(name) between 1 and 200),
  short_description text not null check (length(short_description) <= 600),
  address text check (length(address) <= 500),
  leika_key text check (leika_key ~ '^[0-9]{14}$'),
  team_id uuid not null,
  archived_at timestamptz,
  created_at timestamptz not null,
  unique (authority_id, key),
  unique (authority_id, id),
  foreign key (authority_id, team_id) references teams (authority_id, id)
);

create table service_estimates (
  authority_id uuid not null references authorities (id),
  service_id uuid not null,
  quantity text not null check (quantity in ('cases-a-year', 'citizen-minutes-a-case', 'staff-minutes-a-case')),
  low numeric not null check (low >= 0),
  likely numeric not null check (likely >= low),
  high numeric not null check (high >= likely),
  source text not null check (length(source) between 1 and 500),
  primary key (service_id, quantity),
  foreign key (authority_id, service_id) references services (authority_id, id)
);

create table voice_imports (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  service_id uuid not null,
  member_id uuid,
  file_name text not null check (length(file_name) between 1 and 255),
  file_key text not null,
  file_format jsonb not null,
  source_name text not null check (length(source_name) between 1 and 120),
  column_mapping jsonb,
  state text not null check (state in ('draft', 'waiting', 'running', 'finished', 'unreadable', 'discarded')),
  fault text,
  fault_line integer,
  rows_in_file integer,
  rows_read integer not null default 0,
  recorded integer not null default 0,
  already_known integer not null default 0,
  refused integer not null default 0,
  masked integer not null default 0,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  unique (authority_id, id),
  foreign key (authority_id, service_id) references services (authority_id, id),
  foreign key (authority_id, member_id) references members (authority_id, id)
);
create index voice_imports_by_service on voice_imports (authority_id, service_id, created_at desc);

create table voice_import_refusals (
  authority_id uuid not null references authorities (id),
  import_id uuid not null,
  line integer not null,
  reason text not null,
  primary key (import_id, line),
  foreign key (authority_id, import_id) references voice_imports (authority_id, id)
);

create table voices (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  service_id uuid not null,
  source text not null check (source in
    ('feedback', 'interview', 'usability-observation', 'support-call', 'accessibility-finding', 'import')),
  source_name text not null default '',
  identity text not null,
  title text check (length(title) <= 600),
  text text not null check (length(text) <= 40000),
  masked_kinds text[] not null default '{}',
  context text check (length(context) <= 300),
  consent text not null check (consent in ('given', 'not-needed', 'unknown')),
  said_on date,
  sort_on date not null,
  recorded_at timestamptz not null,
  member_id uuid,
  import_id uuid,
  withdrawn_at timestamptz,
  withdrawal_reason text check (length(withdrawal_reason) between 1 and 500),
  search_words tsvector not null,
  unique (service_id, source, source_name, identity),
  unique (authority_id, id),
  check ((withdrawn_at is null) = (withdrawal_reason is null)),
  foreign key (authority_id, service_id) references services (authority_id, id),
  foreign key (authority_id, member_id) references members (authority_id, id),
  foreign key (authority_id, import_id) references voice_imports (authority_id, id)
);
create index voices_in_order on voices (authority_id, service_id, sort_on desc, id desc) include (source)
  where withdrawn_at is null;
create index voices_by_source on voices (authority_id, service_id, source, sort_on desc, id desc)
  where withdrawn_at is null;
create index voices_by_import on voices (import_id) where import_id is not null;
create index voices_by_word on voices using gin (search_words) with (fastupdate = off);

create table voice_contacts (
  authority_id uuid not null references authorities (id),
  voice_id uuid primary key,
  email text not null check (length(email) between 3 and 254),
  created_at timestamptz not null,
  foreign key (authority_id, voice_id) references voices (authority_id, id)
);

create table voice_words (
  authority_id uuid not null references authorities (id),
  word text not null check (length(word) between 1 and 80),
  primary key (authority_id, word)
);
create index voice_words_by_trigram on voice_words using gin (word gin_trgm_ops) with (fastupdate = off);

create table outbox_mails (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  recipient text not null check (length(recipient) between 3 and 254),
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  sent_at timestamptz
);
create index outbox_mails_in_order on outbox_mails (authority_id, created_at desc);

create table journal_entries (
  id bigint generated always as identity primary key,
  authority_id uuid not null references authorities (id),
  at timestamptz not null,
  via text not null check (via in ('page', 'public-form', 'command-line', 'job')),
  member_id uuid,
  what text not null,
  about_kind text not null,
  about_id text not null,
  details jsonb not null default '{}',
  foreign key (authority_id, member_id) references members (authority_id, id)
);
create index journal_entries_in_order on journal_entries (authority_id, id desc);
create index journal_entries_about on journal_entries (authority_id, about_kind, about_id, id desc);

-- How many voices there are per service, source and day, kept by triggers: overviews and lists count thousands of days at
-- most, never the voices themselves. Withdrawn voices do not count.
create table voice_counts (
  authority_id uuid not null references authorities (id),
  service_id uuid not null,
  source text not null,
  sort_on date not null,
  is_dated boolean not null,
  recorded_on date not null,
  count integer not null check (count >= 0),
  primary key (service_id, source, sort_on, is_dated, recorded_on),
  foreign key (authority_id, service_id) references services (authority_id, id)
);
create index voice_counts_by_authority on voice_counts (authority_id, service_id);

create function count_new_voices() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into voice_counts (authority_id, service_id, source, sort_on, is_dated, recorded_on, count)
  select authority_id, service_id, source, sort_on, said_on is not null, (recorded_at at time zone 'Europe/Berlin')::date,
    count(*)
  from new_voices where withdrawn_at is null
  group by 1, 2, 3, 4, 5, 6 order by 2, 3, 4, 5, 6
  on conflict (service_id, source, sort_on, is_dated, recorded_on)
  do update set count = voice_counts.count + excluded.count;
  return null;
end $$;
create trigger voices_counted after insert on voices referencing new table as new_voices
  for each statement execute function count_new_voices();

create function uncount_withdrawn_voices() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update voice_counts set count = voice_counts.count - withdrawn.count
  from (
    select new_voices.service_id, new_voices.source, new_voices.sort_on, new_voices.said_on is not null as is_dated,
      (new_voices.recorded_at at time zone 'Europe/Berlin')::date as recorded_on, count(*) as count
    from new_voices join old_voices using (id)
    where old_voices.withdrawn_at is null and new_voices.withdrawn_at is not null
    group by 1, 2, 3, 4, 5
  ) as withdrawn
  where voice_counts.service_id = withdrawn.service_id and voice_counts.source = withdrawn.source
    and voice_counts.sort_on = withdrawn.sort_on and voice_counts.is_dated = withdrawn.is_dated
    and voice_counts.recorded_on = withdrawn.recorded_on;
  return null;
end $$;
create trigger voices_uncounted after update on voices referencing old table as old_voices new table as new_voices
  for each statement execute function uncount_withdrawn_voices();

-- The full-text operator is not leakproof, so row-level security would keep PostgreSQL from using its index. These functions
-- look on the owner's behalf and carry the wall inside themselves. The first two answer the newest voices that match, in the
-- order of lists, at most so many. A search for plain words is planned by itself each time: for a rare word the index of
-- words is the shorter way, for a frequent one the index in order. Where words stand for many others, PostgreSQL guesses
-- badly and would compare every voice with every word: there only the index of words is taken.
create function search_voices(
  wanted_service uuid, wanted tsquery, wanted_source text, wanted_from date, wanted_until date, most integer
) returns table (voice_id uuid)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  return query
  select voices.id from voices
  where voices.authority_id = current_authority()
    and voices.service_id = wanted_service
    and voices.withdrawn_at is null
    and voices.search_words @@ wanted
    and (wanted_source is null or voices.source = wanted_source)
    and (wanted_from is null or voices.sort_on >= wanted_from)
    and (wanted_until is null or voices.sort_on <= wanted_until)
  order by voices.sort_on desc, voices.id desc
  limit most;
end $$;

-- Every voice's search words hold one that names its service, so that the index of words alone leads to a service's voices.
create function service_word(service_id uuid) returns tsquery
language sql immutable parallel safe
return ('''service=' || service_id || '''')::tsquery;

create function search_voices_by_many_words(
  wanted_service uuid, wanted tsquery, wanted_source text, wanted_from date, wanted_until date, most integer
) returns table (voice_id uuid)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan
set enable_seqscan = off set enable_indexscan = off as $$
begin
  return query
  with matching as materialized (
    select voices.id, voices.authority_id, voices.service_id, voices.source, voices.sort_on, voices.withdrawn_at
    from voices
    where voices.search_words @@ (wanted && service_word(wanted_service))
  )
  select matching.id from matching
  where matching.authority_id = current_authority()
    and matching.service_id = wanted_service
    and matching.withdrawn_at is null
    and (wanted_source is null or matching.source = wanted_source)
    and (wanted_from is null or matching.sort_on >= wanted_from)
    and (wanted_until is null or matching.sort_on <= wanted_until)
  order by matching.sort_on desc, matching.id desc
  limit most;
end $$;

create function find_voice_words(wanted text, pattern text, most integer) returns table (word text, likeness real)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan
set pg_trgm.similarity_threshold = 0.4 as $$
begin
  if pattern is null then
    return query
    select voice_words.word, similarity(voice_words.word, wanted) from voice_words
    where voice_words.authority_id = current_authority() and voice_words.word % wanted
    order by 2 desc, 1 limit most;
  else
    return query
    select voice_words.word, 1::real from voice_words
    where voice_words.authority_id = current_authority() and voice_words.word like pattern
    order by length(voice_words.word), 1 limit most;
  end if;
end $$;

-- After a restart the server resumes imports of all authorities: it learns which and where their files wait, never what is in them.
create function unfinished_voice_imports() returns table (authority_id uuid, import_id uuid, file_key text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select voice_imports.authority_id, voice_imports.id, voice_imports.file_key from voice_imports
  where voice_imports.state in ('waiting', 'running');
end;

-- The keys of authorities stand in public addresses. The command line and the first start need to know which there are.
create function authority_keys() returns table (key text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select authorities.key from authorities order by authorities.key;
end;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only';
end $$;
create trigger journal_entries_append_only before update or delete on journal_entries
  for each row execute function refuse_change();

do $$
declare name text;
begin
  foreach name in array array['teams', 'members', 'team_members', 'services', 'service_estimates', 'voice_imports',
    'voice_import_refusals', 'voices', 'voice_contacts', 'voice_words', 'voice_counts', 'outbox_mails',
    'journal_entries']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy own_authority on %I using (authority_id = (select current_authority()))', name);
  end loop;
end $$;

-- An authority is found by its key (public addresses) or by its id; a member also by the login that just succeeded.
alter table authorities enable row level security;
create policy own_authority on authorities using (id = (select current_authority()));
create policy found_by_key on authorities for select
  using (key = (select current_setting('wirkstatt.authority_key', true)));
create policy found_by_login on members for select
  using (user_id = (select current_setting('wirkstatt.user_id', true)));

grant usage on schema public to wirkstatt_app;
grant select, insert, update, delete on teams, members, team_members, services, service_estimates, voice_imports,
  voice_import_refusals, voice_contacts, outbox_mails to wirkstatt_app;
grant select, insert on voice_words, journal_entries to wirkstatt_app;
grant select, insert, update on authorities to wirkstatt_app;
grant select on voice_counts to wirkstatt_app;
grant select, insert on voices to wirkstatt_app;
grant update (title, text, masked_kinds, withdrawn_at, withdrawal_reason, search_words) on voices to wirkstatt_app;
