import type { Actor } from "#features/actors/actor.ts";
import { includesPerson } from "#features/approval-paths/approval-path.ts";
import type { Station } from "#features/approval-paths/approval-path.ts";
import type { StationRound } from "./approval.ts";
import { listRequesters } from "./list-requesters.ts";
import type { RequestActs } from "./list-requesters.ts";

export type JudgedCapacity =
  | { readonly outcome: "may"; readonly capacity: "decider" | "stand-in" | "escalation" }
  /** Nobody approves what they asked for themselves: by sending it, changing it, or answering for it. */
  | { readonly outcome: "own-request" }
  | { readonly outcome: "not-permitted" };

/** Whether somebody may decide at a station, and in which capacity. Whoever it was escalated to comes last. */
export function judgeCapacity(
  actor: Pick<Actor, "memberId" | "role">,
  station: Station,
  request: RequestActs,
  round: Pick<StationRound, "escalatedAt">,
): JudgedCapacity {
  const capacity = findCapacity(actor, station, round);
  if (!capacity) return { outcome: "not-permitted" };
  const isOwn = actor.memberId !== null && listRequesters(request).has(actor.memberId);
  return isOwn ? { outcome: "own-request" } : { outcome: "may", capacity };
}

function findCapacity(
  actor: Pick<Actor, "memberId" | "role">,
  station: Station,
  round: Pick<StationRound, "escalatedAt">,
): "decider" | "stand-in" | "escalation" | undefined {
  if (includesPerson(station.deciders, actor)) return "decider";
  if (includesPerson(station.standIns, actor)) return "stand-in";
  const isEscalated = round.escalatedAt !== null && station.silence.means === "escalated";
  return isEscalated && includesPerson(station.silence.to, actor) ? "escalation" : undefined;
}
