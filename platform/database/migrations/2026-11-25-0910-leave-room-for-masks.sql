-- A placeholder such as ⟦date-of-birth⟧ may be longer than what it hides: masked words outgrow the limits of the words people
-- sent. A text of 20,000 characters grows seven times at most, where somebody masks every single letter by hand, and a title or a
-- context of 300 alike. What may be sent is checked before; these limits only catch errors of ours.
alter table voices
  drop constraint voices_title_check,
  drop constraint voices_text_check,
  drop constraint voices_context_check,
  drop constraint voices_withdrawal_reason_check,
  add constraint voices_title_check check (length(title) <= 4000),
  add constraint voices_text_check check (length(text) <= 200000),
  add constraint voices_context_check check (length(context) <= 4000),
  add constraint voices_withdrawal_reason_check check (length(withdrawal_reason) between 1 and 4000);
