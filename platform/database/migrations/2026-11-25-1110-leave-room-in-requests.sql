-- A placeholder such as ⟦licence-plate⟧ may be longer than what it hides: 2,000 characters of short number plates grow to 5,300.
-- What may be sent is checked before; these limits only catch errors of ours.
alter table approval_request_versions
  drop constraint approval_request_versions_change_check,
  drop constraint approval_request_versions_new_data_check,
  drop constraint approval_request_versions_risk_check,
  drop constraint approval_request_versions_way_back_check,
  drop constraint approval_request_versions_first_for_check,
  drop constraint approval_request_versions_findings_check,
  add constraint approval_request_versions_change_check check (length(change) between 1 and 20000),
  add constraint approval_request_versions_new_data_check check (length(new_data) <= 20000),
  add constraint approval_request_versions_risk_check check (length(risk) between 1 and 20000),
  add constraint approval_request_versions_way_back_check check (length(way_back) between 1 and 20000),
  add constraint approval_request_versions_first_for_check check (length(first_for) <= 20000),
  add constraint approval_request_versions_findings_check check (length(findings) <= 20000);
alter table approval_requests
  drop constraint approval_requests_withdrawal_reason_check,
  add constraint approval_requests_withdrawal_reason_check check (length(withdrawal_reason) between 1 and 20000);
