import type { Actor } from "#features/actors/actor.ts";
import type { Station } from "#features/approval-paths/approval-path.ts";
import { isUnderWay, undecidedStates } from "#features/approvals/approval.ts";
import type { ApprovalRequest, StationRound } from "#features/approvals/approval.ts";
import { judgeCapacity } from "#features/approvals/judge-capacity.ts";

/** How a reader of a station's page stands to it: whether they may decide now, else why not. */
export type StationStanding =
  | {
      readonly kind: "may";
      readonly capacity: "decider" | "stand-in" | "escalation";
      readonly isQuestioned: boolean;
    }
  /** Nobody approves what they asked for themselves. */
  | { readonly kind: "own-request" }
  | { readonly kind: "not-yours" }
  /** Others decide first; their keys. */
  | { readonly kind: "not-open"; readonly after: readonly string[] }
  | { readonly kind: "decided" }
  | { readonly kind: "withdrawn" }
  /** The change does not need this station. */
  | { readonly kind: "spared" };

export function judgeStanding(
  actor: Pick<Actor, "memberId" | "role">,
  station: Station,
  request: Pick<ApprovalRequest, "state" | "versions" | "rounds">,
  round: StationRound | undefined,
): StationStanding {
  if (!round) return { kind: "spared" };
  if (!undecidedStates.includes(round.state) && round.state !== "dropped") return { kind: "decided" };
  if (request.state === "withdrawn") return { kind: "withdrawn" };
  if (round.state === "dropped" || !isUnderWay(request)) return { kind: "spared" };
  if (round.state === "waiting") return { kind: "not-open", after: listUngranted(request, round) };
  const judged = judgeCapacity(actor, station, request, round);
  switch (judged.outcome) {
    case "may":
      return { kind: "may", capacity: judged.capacity, isQuestioned: round.state === "questioned" };
    case "own-request":
      return { kind: "own-request" };
    case "not-permitted":
      return { kind: "not-yours" };
    default:
      return judged satisfies never;
  }
}

/** Of those it comes after, the ones that have not granted yet. */
function listUngranted(
  { rounds }: Pick<ApprovalRequest, "rounds">,
  { after }: Pick<StationRound, "after">,
): readonly string[] {
  const isOpen = (key: string) =>
    rounds.some(
      ({ stationKey, isCurrent, state }) =>
        isCurrent && stationKey === key && (undecidedStates.includes(state) || state === "refused"),
    );
  return after.filter(isOpen);
}
