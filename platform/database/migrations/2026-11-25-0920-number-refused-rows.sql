-- A file of Open311 requests may hold all of them in one line: refused rows are told apart by their place in the file, too.
alter table voice_import_refusals
  add column row_in_file integer not null default 0,
  drop constraint voice_import_refusals_pkey,
  add primary key (import_id, line, row_in_file);
