-- A question has a day until which its answer is expected. The team is reminded of it, and once it is over those are told to
-- whom the path would hand the station.

alter table approval_stations add column answer_last_day date,
  add column answer_reminded_at timestamptz,
  add column answer_overdue_at timestamptz;
grant update (answer_last_day, answer_reminded_at, answer_overdue_at) on approval_stations to wirkstatt_app;

alter table approval_notices drop constraint approval_notices_kind_check,
  add check (kind in ('station-open', 'reminder', 'deadline', 'escalation', 'question', 'answer', 'granted', 'refused',
    'need-faded', 'answer-reminder', 'answer-deadline', 'answer-overdue'));
