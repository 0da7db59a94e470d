import { getStation, listCurrentRounds } from "#features/approvals/approval.ts";
import type { RequestState, WithdrawalKind } from "#features/approvals/approval.ts";
import type { ApprovalOverview } from "#features/approvals/find-approval.server.ts";
import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";

/** What the page of an initiative tells of a request; stations by name, never a person. */
export type ApprovalSummary = {
  readonly id: string;
  readonly state: RequestState;
  /** Whether no station was needed: it was put on record. */
  readonly isFree: boolean;
  readonly hasConditions: boolean;
  readonly sentAt: Date;
  readonly endedAt: Date | null;
  readonly withdrawalReason: string | undefined;
  readonly withdrawalKind: WithdrawalKind | undefined;
  readonly workingDays: number;
  readonly lost: HoursLost;
  /** Stations that have the turn. */
  readonly openStations: readonly string[];
  /** Stations that asked back, or refused: the team has the turn. */
  readonly askingStations: readonly string[];
  readonly refusingStations: readonly string[];
};

export function summariseApproval({ request, clock, lost }: ApprovalOverview): ApprovalSummary {
  const rounds = listCurrentRounds(request);
  const namesOf = (state: (typeof rounds)[number]["state"]) =>
    rounds
      .filter((round) => round.state === state)
      .map(({ stationKey }) => getStation(request, stationKey).name);
  return {
    id: request.id,
    state: request.state,
    isFree: rounds.length === 0,
    hasConditions: rounds.some(({ state }) => state === "granted-with-condition"),
    sentAt: request.sentAt,
    endedAt: request.endedAt,
    withdrawalReason: request.withdrawal?.reason,
    withdrawalKind: request.withdrawal?.kind,
    workingDays: clock.workingDays,
    lost: lost.citizens,
    openStations: namesOf("open"),
    askingStations: namesOf("questioned"),
    refusingStations: namesOf("refused"),
  };
}
