-- What is said in approvals is masked before it is stored, and a placeholder such as ⟦licence-plate⟧ is longer than what it hides.
-- No placeholder has more than 15 characters and every one hides at least one: 2,000 characters that were sent become 30,000 at
-- most. What may be sent is checked before; these limits only catch errors of ours.
alter table approval_requests
  drop constraint approval_requests_withdrawal_reason_check,
  add constraint approval_requests_withdrawal_reason_check check (length(withdrawal_reason) between 1 and 30000);
alter table approval_request_versions
  drop constraint approval_request_versions_change_check,
  drop constraint approval_request_versions_new_data_check,
  drop constraint approval_request_versions_risk_check,
  drop constraint approval_request_versions_way_back_check,
  drop constraint approval_request_versions_first_for_check,
  drop constraint approval_request_versions_findings_check,
  add constraint approval_request_versions_change_check check (length(change) between 1 and 30000),
  add constraint approval_request_versions_new_data_check check (length(new_data) <= 30000),
  add constraint approval_request_versions_risk_check check (length(risk) between 1 and 30000),
  add constraint approval_request_versions_way_back_check check (length(way_back) between 1 and 30000),
  add constraint approval_request_versions_first_for_check check (length(first_for) <= 30000),
  add constraint approval_request_versions_findings_check check (length(findings) <= 30000);
alter table approval_decisions
  drop constraint approval_decisions_note_check,
  drop constraint approval_decisions_must_change_check,
  add constraint approval_decisions_note_check check (length(note) <= 30000),
  add constraint approval_decisions_must_change_check check (length(must_change) <= 30000);
