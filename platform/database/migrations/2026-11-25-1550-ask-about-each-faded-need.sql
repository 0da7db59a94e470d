-- Each need that faded while a request for it waits, since when that is noticed, and when it was borne out again. The request's
-- own need_faded_at says since when none of its needs is carried any more.

create table approval_faded_needs (
  id uuid primary key,
  authority_id uuid not null references authorities (id),
  request_id uuid not null,
  need_id uuid not null,
  noticed_at timestamptz not null,
  ended_at timestamptz,
  foreign key (authority_id, request_id) references approval_requests (authority_id, id),
  foreign key (authority_id, need_id) references needs (authority_id, id)
);
create unique index approval_faded_needs_now on approval_faded_needs (request_id, need_id) where ended_at is null;

alter table approval_faded_needs enable row level security;
create policy own_authority on approval_faded_needs using (authority_id = (select current_authority()));
grant select, insert on approval_faded_needs to wirkstatt_app;
grant update (ended_at) on approval_faded_needs to wirkstatt_app;

-- Whoever sent the request is asked about each need by name, once.
alter table approval_notices add column need_id uuid,
  add foreign key (authority_id, need_id) references needs (authority_id, id);
