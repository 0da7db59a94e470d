import { belongsToTeam, isAdministrator } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { ApprovalRequest } from "./approval.ts";

/**
 * Answering a question, changing a request and taking it back: for the team that answers for the service, also when the service
 * was archived meanwhile, so that every request can end.
 */
export function mayHandleRequest(actor: Actor, request: Pick<ApprovalRequest, "service">): boolean {
  return isAdministrator(actor) || belongsToTeam(actor, request.service.teamId);
}

/** The file of a request names who decided; everybody in the authority may read why something was granted or refused. */
export function mayReadApprovals(actor: Actor): boolean {
  return actor.via !== "public-form";
}
