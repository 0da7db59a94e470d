-- Days on which the house is closed though they are no public holiday. Periods in working days step over them.
create table closing_days (
  authority_id uuid not null references authorities (id),
  day date not null,
  name text not null check (length(name) between 1 and 120),
  primary key (authority_id, day)
);

alter table closing_days enable row level security;
create policy own_authority on closing_days using (authority_id = (select current_authority()));

grant select, insert, delete on closing_days to wirkstatt_app;
