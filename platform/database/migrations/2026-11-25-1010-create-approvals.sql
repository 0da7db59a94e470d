-- Approval paths with their versions, and requests with the stations they need, every decision, and who was told what.

create table approval_paths (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  name text not null check (length(name) between 1 and 120),
  created_at timestamptz not null,
  retired_at timestamptz,
  unique (authority_id, name),
  unique (authority_id, id)
);

-- What a path said at one time: stations and limits, as one document. A running request keeps the version it was sent by.
create table approval_path_versions (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  path_id uuid not null,
  number integer not null check (number >= 1),
  content jsonb not null,
  member_id uuid,
  created_at timestamptz not null,
  unique (path_id, number),
  unique (authority_id, id),
  foreign key (authority_id, path_id) references approval_paths (authority_id, id),
  foreign key (authority_id, member_id) references members (authority_id, id)
);

create table approval_requests (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  service_id uuid not null,
  initiative_id uuid not null,
  path_version_id uuid not null,
  state text not null check (state in ('running', 'refused', 'granted', 'withdrawn')),
  sent_at timestamptz not null,
  -- Granted or withdrawn. A change after a grant opens the request again.
  ended_at timestamptz,
  withdrawal_kind text check (withdrawal_kind in ('need-vanished', 'solved-otherwise', 'given-up')),
  withdrawal_reason text check (length(withdrawal_reason) between 1 and 4000),
  -- Since when a need of the initiative is faded, while somebody has to say whether it still stands.
  need_faded_at timestamptz,
  unique (authority_id, id),
  check ((state in ('granted', 'withdrawn')) = (ended_at is not null)),
  check ((state = 'withdrawn') = (withdrawal_kind is not null)),
  check ((withdrawal_kind is null) = (withdrawal_reason is null)),
  foreign key (authority_id, service_id) references services (authority_id, id),
  foreign key (authority_id, initiative_id) references initiatives (authority_id, id),
  foreign key (authority_id, path_version_id) references approval_path_versions (authority_id, id)
);
create unique index approval_requests_under_way on approval_requests (initiative_id) where state in ('running', 'refused');
create index approval_requests_in_order on approval_requests (authority_id, sent_at desc);
create index approval_requests_by_initiative on approval_requests (authority_id, initiative_id);
create index approval_requests_running on approval_requests (authority_id) where state in ('running', 'refused');

-- What was asked, in each of its versions. Nothing is overwritten: the file of a request shows what was decided upon.
create table approval_request_versions (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  request_id uuid not null,
  number integer not null check (number >= 1),
  change text not null check (length(change) between 1 and 4000),
  new_data text not null check (length(new_data) <= 4000),
  risk text not null check (length(risk) between 1 and 4000),
  way_back text not null check (length(way_back) between 1 and 4000),
  first_for text not null check (length(first_for) <= 4000),
  findings text not null check (length(findings) <= 4000),
  answers jsonb not null,
  member_id uuid,
  sent_at timestamptz not null,
  unique (request_id, number),
  foreign key (authority_id, request_id) references approval_requests (authority_id, id),
  foreign key (authority_id, member_id) references members (authority_id, id)
);

-- One round at a station. A station that is opened again gets another round; the old one stays as it was decided.
create table approval_stations (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  request_id uuid not null,
  station_key text not null check (length(station_key) between 1 and 60),
  round integer not null check (round >= 1),
  state text not null check (state in ('waiting', 'open', 'questioned', 'granted', 'granted-with-condition',
    'granted-by-silence', 'refused', 'dropped')),
  is_current boolean not null default true,
  after_keys text[] not null,
  -- The version that made it necessary, and the changed answers and texts that opened it again.
  since_version integer not null,
  reopened_because text[],
  opened_at timestamptz,
  closed_at timestamptz,
  -- Last day of the period; null while it waits and while the clock rests.
  last_day date,
  reminded_at timestamptz,
  escalated_at timestamptz,
  unique (authority_id, id),
  unique (request_id, station_key, round),
  check (state <> 'waiting' or opened_at is null),
  check ((state in ('waiting', 'open', 'questioned')) = (closed_at is null)),
  foreign key (authority_id, request_id) references approval_requests (authority_id, id)
);
create unique index approval_stations_now on approval_stations (request_id, station_key) where is_current;
create index approval_stations_by_request on approval_stations (authority_id, request_id);
create index approval_stations_due on approval_stations (authority_id, last_day) where state = 'open';

-- What was said at a station, by whom and in which capacity; silence and escalation are said by nobody.
create table approval_decisions (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  request_id uuid not null,
  station_id uuid not null,
  kind text not null check (kind in
    ('granted', 'granted-with-condition', 'question', 'answer', 'refused', 'silence', 'escalation')),
  note text not null check (length(note) <= 8000),
  must_change text not null default '' check (length(must_change) <= 8000),
  capacity text not null check (capacity in ('decider', 'stand-in', 'escalation', 'requester', 'nobody')),
  member_id uuid,
  version_number integer not null,
  decided_at timestamptz not null,
  check ((capacity = 'nobody') = (member_id is null)),
  foreign key (authority_id, request_id) references approval_requests (authority_id, id),
  foreign key (authority_id, station_id) references approval_stations (authority_id, id),
  foreign key (authority_id, member_id) references members (authority_id, id)
);
create index approval_decisions_by_request on approval_decisions (authority_id, request_id, decided_at);
create index approval_decisions_by_station on approval_decisions (authority_id, station_id);
-- A round ends with one decision, whatever happens at once.
create unique index approval_decisions_final on approval_decisions (station_id)
  where kind in ('granted', 'granted-with-condition', 'refused', 'silence');

-- What a person is to be told, once. It goes out with that person's next digest, of which there is one a day.
create table approval_notices (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  member_id uuid not null,
  request_id uuid not null,
  station_id uuid,
  kind text not null check (kind in ('station-open', 'reminder', 'deadline', 'escalation', 'question', 'answer', 'granted',
    'refused', 'need-faded')),
  -- What makes one occasion different from the next of the same kind: a round, a day, a version.
  occasion text not null check (length(occasion) between 1 and 80),
  created_at timestamptz not null,
  digest_on date,
  unique nulls not distinct (member_id, request_id, station_id, kind, occasion),
  foreign key (authority_id, member_id) references members (authority_id, id),
  foreign key (authority_id, request_id) references approval_requests (authority_id, id),
  foreign key (authority_id, station_id) references approval_stations (authority_id, id)
);
create index approval_notices_untold on approval_notices (authority_id, member_id) where digest_on is null;

create table approval_digests (
  authority_id uuid not null references authorities (id),
  member_id uuid not null,
  on_day date not null,
  sent_at timestamptz not null,
  primary key (member_id, on_day),
  foreign key (authority_id, member_id) references members (authority_id, id)
);

-- A link in a mail leads one person to one station until it expires or the decision is made. Whoever follows it still signs in.
create table approval_links (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  station_id uuid not null,
  member_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  foreign key (authority_id, station_id) references approval_stations (authority_id, id),
  foreign key (authority_id, member_id) references members (authority_id, id)
);
create index approval_links_by_station on approval_links (authority_id, station_id);

-- A stay that an approval brought about ends with it; nobody ends it by hand.
alter table initiative_stays add column approval_request_id uuid,
  add foreign key (authority_id, approval_request_id) references approval_requests (authority_id, id);

-- The job that watches periods works through all authorities that have something under way, and learns only which.
create function authorities_with_approvals() returns table (authority_id uuid)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct approval_requests.authority_id from approval_requests
  where approval_requests.state in ('running', 'refused')
  union
  select distinct approval_notices.authority_id from approval_notices where approval_notices.digest_on is null;
end;

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'what was asked and decided is append-only';
end $$;
create trigger approval_path_versions_append_only before update or delete on approval_path_versions
  for each row execute function refuse_rewriting();
create trigger approval_request_versions_append_only before update or delete on approval_request_versions
  for each row execute function refuse_rewriting();
create trigger approval_decisions_append_only before update or delete on approval_decisions
  for each row execute function refuse_rewriting();

do $$
declare name text;
begin
  foreach name in array array['approval_paths', 'approval_path_versions', 'approval_requests',
    'approval_request_versions', 'approval_stations', 'approval_decisions', 'approval_notices', 'approval_digests',
    'approval_links']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy own_authority on %I using (authority_id = (select current_authority()))', name);
  end loop;
end $$;

grant select, insert on approval_paths, approval_path_versions, approval_requests, approval_request_versions,
  approval_stations, approval_decisions, approval_notices, approval_digests, approval_links to wirkstatt_app;
grant update (name, retired_at) on approval_paths to wirkstatt_app;
grant update (state, ended_at, withdrawal_kind, withdrawal_reason, need_faded_at) on approval_requests to wirkstatt_app;
grant update (state, is_current, after_keys, opened_at, closed_at, last_day, reminded_at, escalated_at)
  on approval_stations to wirkstatt_app;
grant update (digest_on) on approval_notices to wirkstatt_app;
grant update (used_at) on approval_links to wirkstatt_app;
