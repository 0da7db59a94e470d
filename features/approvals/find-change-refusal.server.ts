import type { Actor } from "#features/actors/actor.ts";
import { listInitiativesWithIds } from "#features/initiatives/list-initiatives.server.ts";
import type { Scope } from "#platform/workshop.server.ts";
import { readRequests } from "./approval-reading-store.server.ts";
import { isUnderWay } from "./approval.ts";
import type { ApprovalRequest } from "./approval.ts";
import { mayHandleRequest } from "./may-handle-request.ts";

export type ChangeRefusal =
  /** It was withdrawn, its initiative has ended, or a newer request took its place. */
  { readonly outcome: "over" } | { readonly outcome: "not-permitted" };

/** Why somebody cannot change a request, within a transaction; undefined where nothing is in the way. */
export async function findChangeRefusal(
  scope: Scope,
  actor: Actor,
  request: ApprovalRequest,
  now: Date,
): Promise<ChangeRefusal | undefined> {
  if (actor.memberId === null || !mayHandleRequest(actor, request)) return { outcome: "not-permitted" };
  if (request.state === "withdrawn") return { outcome: "over" };
  if (isUnderWay(request)) return undefined;
  const [initiative] = await listInitiativesWithIds(scope, [request.initiative.id], now);
  if (initiative?.state.kind === "ended") return { outcome: "over" };
  const others = await readRequests(scope, { initiativeId: request.initiative.id });
  const isReplaced = others.some(
    (other) => other.id !== request.id && (isUnderWay(other) || other.sentAt > request.sentAt),
  );
  return isReplaced ? { outcome: "over" } : undefined;
}
