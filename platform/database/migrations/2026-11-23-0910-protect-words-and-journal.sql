-- A voice that is masked further or withdrawn loses words of its context, too.
grant update (context) on voices to wirkstatt_app;

-- Triggers for each row do not fire on truncate.
create trigger journal_entries_never_emptied before truncate on journal_entries
  for each statement execute function refuse_change();
