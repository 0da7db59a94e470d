import type { FoundInitiative } from "#features/initiatives/find-initiative.server.ts";
import type { JournalEntry } from "#features/journal/journal-entry.ts";
import type { ApprovalSummary } from "../approvals/summarise-approval.ts";
import type { FormAnswer } from "../forms/form-answer.ts";

export type InitiativePageProps = {
  readonly service: { readonly key: string; readonly name: string };
  readonly initiative: FoundInitiative;
  readonly history: readonly JournalEntry[];
  /** The newest first. */
  readonly approvals: readonly ApprovalSummary[];
  readonly may: { readonly change: boolean; readonly editService: boolean };
  readonly answer: FormAnswer | undefined;
};
