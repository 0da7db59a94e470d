import type { DecisionKind, RequestTexts, WithdrawalKind } from "#features/approvals/approval.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";

/** What happened to a request, so many working days after it was sent. */
export type DemoStep = { after: number } & (
  | {
      kind: "decides";
      station: string;
      by: string;
      decision: DecisionKind;
      note?: string;
      mustChange?: string;
    }
  | { kind: "answers"; station: string; by: string; note: string }
  | { kind: "changes"; by: string; texts: Partial<RequestTexts>; answers?: Partial<ScreeningAnswers> }
  | { kind: "withdraws"; by: string; why: WithdrawalKind; reason: string }
);

/** A request for approval in Musterstadt. */
export type DemoApproval = {
  /** Name of the initiative. */
  initiative: string;
  /** First part of an address in `demoPeople`; somebody of the service's team. */
  by: string;
  /** Working days back from today, or days of the calendar: then it was the last working day up to that day. */
  sent: { workingDaysAgo: number } | { daysAgo: number };
  texts: RequestTexts;
  /** What is not answered here is answered so that no station is needed for it. */
  answers: Partial<ScreeningAnswers>;
  /** In the order of time. */
  steps: readonly DemoStep[];
};
