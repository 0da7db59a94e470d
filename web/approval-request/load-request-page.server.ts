import type { Actor } from "#features/actors/actor.ts";
import { isUnderWay } from "#features/approvals/approval.ts";
import type { ApprovalRequest } from "#features/approvals/approval.ts";
import type { FoundApproval } from "#features/approvals/find-approval.server.ts";
import { findApproval, listApprovalsOfInitiative } from "#features/approvals/find-approval.server.ts";
import { listStationsLost } from "#features/approvals/list-stations-lost.ts";
import { mayHandleRequest } from "#features/approvals/may-handle-request.ts";
import { getAuthority } from "#features/authorities/find-authority.server.ts";
import { mayChangeInitiative } from "#features/initiatives/initiative.ts";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { RequestPageProps } from "./request-page-props.ts";

type Asked = { readonly workshop: Workshop; readonly actor: Actor };

/** Everything a request's page shows, and what its reader may do there. */
export async function loadRequestPage(
  { workshop, actor }: Asked,
  requestId: string,
): Promise<Omit<RequestPageProps, "answer"> | undefined> {
  const found = await findApproval(workshop, actor, requestId);
  if (!found) return undefined;
  const { request } = found;
  const [newest] = await listApprovalsOfInitiative(workshop, actor, request.initiative.id);
  const service = await findService(workshop, actor, request.service.key);
  const handles = actor.memberId !== null && mayHandleRequest(actor, request);
  const newestId = newest?.request.id ?? request.id;
  return {
    found,
    today: dayOf(workshop.now()),
    level: (await getAuthority(workshop, actor.authorityId)).level,
    history: await listHistory(workshop, actor, { kind: "approval", id: request.id }),
    newestId,
    loses: nameStationsLost(actor, request),
    may: {
      handle: handles,
      change: handles && canChange(found, newestId),
      estimate: service !== undefined && mayChangeInitiative(actor, service),
    },
  };
}

function nameStationsLost(actor: Actor, request: ApprovalRequest): RequestPageProps["loses"] {
  const { undecided, granted } = listStationsLost(actor, request);
  return { undecided: undecided.map(({ name }) => name), granted: granted.map(({ name }) => name) };
}

/** Also what was granted can change, as long as its initiative goes on and no newer request took its place. */
function canChange({ request, initiative }: FoundApproval, newestId: string): boolean {
  if (isUnderWay(request)) return true;
  return request.state === "granted" && initiative.state.kind !== "ended" && newestId === request.id;
}
