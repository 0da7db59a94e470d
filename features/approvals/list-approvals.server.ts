import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { getStation, listCurrentRounds } from "./approval.ts";
import type { StationRound } from "./approval.ts";
import { describeApprovals } from "./find-approval.server.ts";
import type { ApprovalOverview } from "./find-approval.server.ts";
import { judgeCapacity } from "./judge-capacity.ts";
import { mayHandleRequest, mayReadApprovals } from "./may-handle-request.ts";

export type ListedApproval = ApprovalOverview & {
  /** Rounds at which the actor may decide now. */
  readonly toDecide: readonly StationRound[];
  /** Whether it is the turn of one of the actor's teams: a question, a refusal, or a need that fades. */
  readonly isOwnTurn: boolean;
};

/** Requests of the authority, or of one service: what costs people most first, unknown costs next, ended ones last. */
export async function listApprovals(
  workshop: Workshop,
  actor: Actor,
  choice: { readonly serviceId?: string; readonly isUnderWay?: boolean } = {},
): Promise<readonly ListedApproval[]> {
  if (!mayReadApprovals(actor)) return [];
  const overviews = await workshop.inScope(actor.authorityId, (scope) =>
    describeApprovals(scope, choice, workshop.now()),
  );
  return overviews
    .map((overview) => ({
      ...overview,
      toDecide: listRoundsToDecide(actor, overview),
      isOwnTurn: isTurnOf(actor, overview),
    }))
    .sort((one, other) => rankOf(one) - rankOf(other) || lostBy(other) - lostBy(one));
}

function listRoundsToDecide(actor: Actor, { request }: ApprovalOverview): readonly StationRound[] {
  return listCurrentRounds(request).filter(
    (round) =>
      (round.state === "open" || round.state === "questioned") &&
      judgeCapacity(actor, getStation(request, round.stationKey), request, round).outcome === "may",
  );
}

function isTurnOf(actor: Actor, { request }: ApprovalOverview): boolean {
  if (!mayHandleRequest(actor, request)) return false;
  const isQuestioned = listCurrentRounds(request).some(({ state }) => state === "questioned");
  return isQuestioned || request.state === "refused" || request.fadedNeeds.length > 0;
}

/** Known hours first, unknown ones next, ended ones last. */
function rankOf({ request, lost }: ApprovalOverview): number {
  if (request.endedAt !== null) return 2;
  return lost.citizens.outcome === "known" ? 0 : 1;
}

function lostBy({ lost }: ApprovalOverview): number {
  return lost.citizens.outcome === "known" ? lost.citizens.hours.likely : 0;
}
