import type { ScreeningAnswers, ScreeningQuestion } from "#features/approval-paths/screening.ts";
import type { PathContent, Station } from "#features/approval-paths/approval-path.ts";

/** Running: stations look at it. Refused: a station said no, and the requester has the turn. Both can still change. */
export const requestStates = ["running", "refused", "granted", "withdrawn"] as const;
export type RequestState = (typeof requestStates)[number];

/** Why a request was taken back. That the need vanished while it waited is an outcome of the path and is counted. */
export const withdrawalKinds = ["need-vanished", "solved-otherwise", "given-up"] as const;
export type WithdrawalKind = (typeof withdrawalKinds)[number];

/** What a requester writes about the change, in its own words. The optional ones may be empty. */
export const requestTexts = ["change", "newData", "risk", "wayBack", "firstFor", "findings"] as const;
export type RequestText = (typeof requestTexts)[number];
export type RequestTexts = Readonly<Record<RequestText, string>>;

/** What was asked at one time. A later version never overwrites an earlier one. */
export type RequestVersion = RequestTexts & {
  readonly number: number;
  readonly answers: ScreeningAnswers;
  readonly memberId: string | null;
  readonly sentAt: Date;
};

export const roundStates = [
  "waiting",
  "open",
  "questioned",
  "granted",
  "granted-with-condition",
  "granted-by-silence",
  "refused",
  "dropped",
] as const;
export type RoundState = (typeof roundStates)[number];

/** Why a station looks again: a changed answer, a changed text, that it had refused, or that its approver acted for the request. */
export type ReopeningCause =
  ScreeningQuestion | RequestText | "refused-before" | "granted-by-sender" | "granted-by-answerer";

/** One round at a station of a request. A station that is opened again gets another round; the old one stays. */
export type StationRound = {
  readonly id: string;
  readonly stationKey: string;
  readonly round: number;
  readonly state: RoundState;
  readonly isCurrent: boolean;
  /** Keys of the needed stations that must be granted before it opens. */
  readonly after: readonly string[];
  /** Number of the request's version that made this round necessary. */
  readonly sinceVersion: number;
  readonly reopenedBecause: readonly ReopeningCause[] | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  /** Last day of the period, yyyy-mm-dd; null before it opens and while the clock rests. */
  readonly lastDay: string | null;
  readonly remindedAt: Date | null;
  readonly escalatedAt: Date | null;
  /** Last day, yyyy-mm-dd, of the time in which the newest question is to be answered; null where none was asked. */
  readonly answerLastDay: string | null;
  readonly answerRemindedAt: Date | null;
  /** When it was told that the answer did not come in time. */
  readonly answerOverdueAt: Date | null;
};

export const decisionKinds = ["granted", "granted-with-condition", "question", "refused"] as const;
/** The four things an approver can say. */
export type DecisionKind = (typeof decisionKinds)[number];

/** In which capacity somebody spoke. Stand-ins act in their own name. */
export type Capacity = "decider" | "stand-in" | "escalation" | "requester" | "nobody";

export type StationDecision = {
  readonly id: string;
  readonly roundId: string;
  readonly kind: DecisionKind | "answer" | "silence" | "escalation";
  /** The condition, the question, the answer, or the reason; may be empty for a plain grant. */
  readonly note: string;
  /** What would have to change, where it was refused. */
  readonly mustChange: string;
  readonly capacity: Capacity;
  readonly memberId: string | null;
  /** The version of the request that was decided upon. */
  readonly versionNumber: number;
  readonly decidedAt: Date;
};

/** A need that nobody's words carry any more, noticed while a request for it waited. */
export type FadedNeed = { readonly needId: string; readonly noticedAt: Date };

export type Withdrawal = { readonly kind: WithdrawalKind; readonly reason: string };

/** A request for approval of one initiative, with everything that was asked and decided. */
export type ApprovalRequest = {
  readonly id: string;
  readonly service: {
    readonly id: string;
    readonly key: string;
    readonly name: string;
    readonly teamId: string;
    readonly teamName: string;
  };
  readonly initiative: { readonly id: string; readonly name: string };
  readonly path: {
    readonly id: string;
    readonly name: string;
    readonly versionNumber: number;
    readonly content: PathContent;
  };
  readonly state: RequestState;
  readonly sentAt: Date;
  /** When it was granted or withdrawn. */
  readonly endedAt: Date | null;
  readonly withdrawal: Withdrawal | null;
  /** Since when none of the initiative's needs is carried any more; null while one still is. */
  readonly needFadedAt: Date | null;
  /** Those that are faded now, in the order in which that was noticed. */
  readonly fadedNeeds: readonly FadedNeed[];
  /** In the order of their numbers; never empty. */
  readonly versions: readonly RequestVersion[];
  /** All rounds, in the order of the path, then of rounds. */
  readonly rounds: readonly StationRound[];
  /** In the order of time. */
  readonly decisions: readonly StationDecision[];
};

export const undecidedStates: readonly RoundState[] = ["waiting", "open", "questioned"];
const grantedStates: readonly RoundState[] = ["granted", "granted-with-condition", "granted-by-silence"];

export function isUnderWay({ state }: Pick<ApprovalRequest, "state">): boolean {
  return state === "running" || state === "refused";
}

export function isGranted({ state }: Pick<StationRound, "state">): boolean {
  return grantedStates.includes(state);
}

/** The rounds that count now: one for each station needed. */
export function listCurrentRounds({ rounds }: Pick<ApprovalRequest, "rounds">): readonly StationRound[] {
  return rounds.filter(({ isCurrent }) => isCurrent);
}

export function getStation({ path }: Pick<ApprovalRequest, "path">, stationKey: string): Station {
  const station = path.content.stations.find(({ key }) => key === stationKey);
  if (!station) throw new RangeError(`the path has no station ${stationKey}`);
  return station;
}

export function getLastVersion({ versions }: Pick<ApprovalRequest, "versions">): RequestVersion {
  const last = versions.at(-1);
  if (!last) throw new RangeError("a request without a version");
  return last;
}
