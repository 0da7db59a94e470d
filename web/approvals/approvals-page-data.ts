import type { RequestState, WithdrawalKind } from "#features/approvals/approval.ts";
import type { HoursRange } from "#features/services/calculate-hours.ts";
import type { Deadline } from "./tell-deadline.ts";

type OfRequest = {
  readonly requestId: string;
  readonly initiativeName: string;
  readonly serviceName: string;
};

/** A station at which the reader decides now. */
export type StationToDecide = OfRequest & {
  readonly stationKey: string;
  readonly stationName: string;
  readonly deadline: Deadline;
  /** In people's own words, what it is about; null where no voice supports the need any more. */
  readonly words: string | null;
  /** Likely citizens' hours with every further day; null where nobody knows. */
  readonly hoursADay: number | null;
};

export type RequestUnderWay = OfRequest & {
  /** Whose turn it is: names of stations, or the team. */
  readonly turn:
    | { readonly whose: "stations"; readonly names: readonly string[] }
    | { readonly whose: "team"; readonly name: string; readonly because: "question" | "refusal" };
  readonly workingDays: number;
  /** Citizens' hours lost so far; null where nobody knows. */
  readonly hours: HoursRange | null;
};

/** A request under way at which the reader has nothing to do now. */
export type OtherRequest = RequestUnderWay & Pick<StationToDecide, "words">;

/** A request of one of the reader's teams that waits for the team. */
export type OwnTurn = RequestUnderWay & {
  readonly because: readonly ("question" | "refusal" | "need-faded")[];
};

export type EndedRequest = OfRequest & {
  readonly state: RequestState;
  /** Whether it needed no station at all. */
  readonly isAtOnce: boolean;
  readonly withdrawal: WithdrawalKind | null;
  /** yyyy-mm-dd */
  readonly endedOn: string;
  readonly workingDays: number;
};

export type ApprovalsPageData = {
  /** yyyy-mm-dd */
  readonly today: string;
  /** The soonest deadline first. */
  readonly toDecide: readonly StationToDecide[];
  readonly ownTurns: readonly OwnTurn[];
  /** What costs people most first. */
  readonly others: readonly OtherRequest[];
  readonly ended: {
    readonly page: number;
    readonly pageCount: number;
    readonly count: number;
    readonly requests: readonly EndedRequest[];
  };
  readonly mayExport: boolean;
};
