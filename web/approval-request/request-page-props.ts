import type { WageLevel } from "#engines/compliance-cost/administration-wages.ts";
import type { FoundApproval } from "#features/approvals/find-approval.server.ts";
import type { JournalEntry } from "#features/journal/journal-entry.ts";
import type { FormAnswer } from "../forms/form-answer.ts";

export type RequestPageProps = {
  readonly found: FoundApproval;
  /** yyyy-mm-dd */
  readonly today: string;
  /** By whose wages staff's time costs money. */
  readonly level: WageLevel;
  readonly history: readonly JournalEntry[];
  /** Of the initiative's requests. */
  readonly newestId: string;
  readonly may: { readonly handle: boolean; readonly change: boolean; readonly estimate: boolean };
  /** Names of the stations at which the reader no longer decides once they answer, and of those they granted. */
  readonly loses: { readonly undecided: readonly string[]; readonly granted: readonly string[] };
  readonly answer: FormAnswer | undefined;
};
