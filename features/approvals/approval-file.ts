import type { RiskClass } from "#features/approval-paths/assess-risk.ts";
import type { Station } from "#features/approval-paths/approval-path.ts";
import type { ScreeningAnswers, ScreeningQuestion } from "#features/approval-paths/screening.ts";
import type { RuleVerdict } from "#features/approval-paths/station-rule.ts";
import type { Authority } from "#features/authorities/authority.ts";
import type { StakeInput } from "#features/initiatives/calculate-hours-at-stake.ts";
import type { NeedOverview } from "#features/needs/list-needs.server.ts";
import type { HoursRange } from "#features/services/calculate-hours.ts";
import type { Estimate } from "#features/services/estimate.ts";
import type { ApprovalRequest, RequestTexts, StationDecision, StationRound, Withdrawal } from "./approval.ts";
import type { Turn } from "./measure-request.ts";

/** Changes with every change that a reader of the JSON would have to know of. */
export const approvalFileFormat = "wirkstatt-approval-file/1";

/**
 * A request's whole file, the Akte, as one document: page and JSON show the same. It is an official record, so whoever asked
 * and decided stands in it by name. Instants become ISO 8601 in JSON; days are yyyy-mm-dd.
 */
export type ApprovalFile = {
  readonly format: typeof approvalFileFormat;
  /** Needs, hours and clocks are as they stand at this moment; all else is as it was said. */
  readonly writtenAt: Date;
  readonly authority: Pick<Authority, "key" | "name" | "level" | "land">;
  readonly service: ApprovalRequest["service"];
  readonly initiative: ApprovalRequest["initiative"] & { readonly answer: string };
  readonly request: FileRequest;
  readonly path: { readonly id: string; readonly name: string; readonly version: number };
  /** The strongest first; none is a gap. */
  readonly needs: readonly FileNeed[];
  /** What was asked, in the order of versions. */
  readonly versions: readonly FileVersion[];
  /** All stations of the path in its order, also those that were never needed. */
  readonly stations: readonly FileStation[];
};

type FileRequest = Pick<ApprovalRequest, "id" | "state" | "sentAt" | "endedAt"> & {
  readonly withdrawal: Withdrawal | null;
  /** Since when no need is carried any more; null while one still is. */
  readonly needFadedAt: Date | null;
  readonly workingDaysWaited: number;
  readonly turn: Turn;
  /** What people lost while it waited: of citizens and of staff. */
  readonly lost: { readonly citizens: FileHours; readonly staff: FileHours };
};

/** Hours with the way they were reckoned. Null where an input is missing: unknown is never zero. */
export type FileHours = {
  readonly hours: HoursRange | null;
  readonly days: number;
  readonly missing: readonly StakeInput[];
  readonly inputs: readonly { readonly input: StakeInput; readonly estimate: Estimate | null }[];
};

type FileNeed = Pick<NeedOverview, "id" | "sentence" | "strength" | "lastSaidOn"> & {
  readonly freshness: NeedOverview["freshness"]["state"];
  /** When it was noticed that it had faded while the request waited; null where it has not, or was borne out again. */
  readonly fadedAt: Date | null;
  /** The words that approvers were shown. */
  readonly words: string | null;
};

export type FileVersion = RequestTexts & {
  readonly number: number;
  readonly sentAt: Date;
  readonly requestedBy: string | null;
  readonly answers: ScreeningAnswers;
  readonly riskClass: RiskClass;
  readonly riskBecause: readonly ScreeningQuestion[];
  /** Why each station of the path was needed, or was not. */
  readonly verdicts: readonly (RuleVerdict & { readonly stationKey: string })[];
};

export type FileStation = Omit<Station, "rule" | "deciders" | "standIns"> & {
  /** Of the last version of what was asked. */
  readonly isNeeded: boolean;
  readonly rounds: readonly FileRound[];
};

export type FileRound = Omit<StationRound, "stationKey"> & {
  /** Null where it never opened. */
  readonly workingDaysWaited: number | null;
  readonly decisions: readonly FileDecision[];
};

export type FileDecision = Omit<StationDecision, "roundId" | "memberId"> & {
  /** Null where nobody spoke: silence and escalation. */
  readonly decidedBy: string | null;
};
