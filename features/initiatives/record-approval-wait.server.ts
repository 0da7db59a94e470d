import type { Actor } from "#features/actors/actor.ts";
import type { Scope } from "#platform/workshop.server.ts";
import { readInitiatives } from "./initiative-reading-store.server.ts";
import { lockInitiativeRow } from "./initiative-store.server.ts";
import { beginStay } from "./lock-initiative.server.ts";
import { latest } from "./trace-journey.ts";

/**
 * Lets an initiative wait for the stations of a request, within the request's own transaction. Such a stay belongs to the
 * request and is not ended by hand. Without a request the team works on. For the feature that handles requests: whether the
 * actor may was asked there.
 */
export async function recordApprovalWait(
  scope: Scope,
  actor: Actor,
  wait: {
    readonly serviceId: string;
    readonly initiativeId: string;
    readonly requestId: string | null;
    readonly waitsFor: string | null;
    readonly at: Date;
  },
): Promise<void> {
  const { serviceId, initiativeId, requestId, waitsFor } = wait;
  await lockInitiativeRow(scope, serviceId, initiativeId);
  const [initiative] = await readInitiatives(scope, { serviceId, initiativeId });
  const stay = initiative?.stays.at(-1);
  if (!initiative || !stay || initiative.end) return;
  if (stay.waitsFor === waitsFor && stay.approvalRequestId === requestId) return;
  const locked = { scope, actor, initiative, at: latest(wait.at, stay.from) };
  const what = waitsFor === null ? "initiative-resumed" : "initiative-waiting";
  const details = waitsFor === null ? {} : { waitsFor };
  await beginStay(locked, { waitsFor, what, details, approvalRequestId: requestId });
}
