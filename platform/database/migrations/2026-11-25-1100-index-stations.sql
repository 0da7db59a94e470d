-- What a station is worth is told from its newest rounds, and a team's turns from its newest questions and refusals.
create index approval_stations_by_key on approval_stations (authority_id, station_key, opened_at desc)
  where opened_at is not null and state <> 'dropped';
create index approval_decisions_to_team on approval_decisions (authority_id, decided_at desc)
  where kind in ('question', 'refused');
