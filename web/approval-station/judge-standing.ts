import type { Actor } from "#features/actors/actor.ts";
import type { Station } from "#features/approval-paths/approval-path.ts";
import { undecidedStates } from "#features/approvals/approval.ts";
import type { ApprovalRequest, StationRound } from "#features/approvals/approval.ts";
import { judgeCapacity } from "#features/approvals/judge-capacity.ts";

/** How a reader of a station's page stands to it: whether they may decide now, else why not. */
export type StationStanding =
  | {
      readonly kind: "may";
      readonly capacity: "decider" | "stand-in" | "escalation";
      readonly isQuestioned: boolean;
    }
  /** Nobody approves what they asked or answered for themselves. */
  | { readonly kind: "own-request" }
  | { readonly kind: "not-yours" }
  /** Others decide first; their keys. */
  | { readonly kind: "not-open"; readonly after: readonly string[] }
  | { readonly kind: "decided" }
  | { readonly kind: "withdrawn" }
  /** The change does not need this station. */
  | { readonly kind: "spared" };

/** What stands of the request and the round comes before who asks: a decided station says so to everybody. */
export function judgeStanding(
  actor: Pick<Actor, "memberId" | "role">,
  station: Station,
  request: Pick<ApprovalRequest, "state" | "versions" | "decisions" | "rounds">,
  round: StationRound | undefined,
): StationStanding {
  if (!round) return { kind: "spared" };
  switch (round.state) {
    case "waiting":
      return { kind: "not-open", after: listUngranted(request, round) };
    case "open":
    case "questioned":
      return judgeReader(actor, station, request, round);
    case "dropped":
      return { kind: request.state === "withdrawn" ? "withdrawn" : "spared" };
    default:
      return { kind: "decided" };
  }
}

function judgeReader(
  actor: Pick<Actor, "memberId" | "role">,
  station: Station,
  request: Pick<ApprovalRequest, "versions" | "decisions">,
  round: StationRound,
): StationStanding {
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
