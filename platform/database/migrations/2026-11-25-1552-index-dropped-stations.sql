-- Rounds that were dropped count for their station's waiting, too, as far as they had waited.
drop index approval_stations_by_key;
create index approval_stations_by_key on approval_stations (authority_id, station_key, opened_at desc)
  where opened_at is not null;
