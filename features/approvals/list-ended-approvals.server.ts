import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { readEndedIds } from "./approval-id-store.server.ts";
import { describeApprovals } from "./find-approval.server.ts";
import type { ApprovalOverview } from "./find-approval.server.ts";
import { mayReadApprovals } from "./may-handle-request.ts";

export type EndedApprovals = {
  readonly approvals: readonly ApprovalOverview[];
  /** Of all pages. */
  readonly count: number;
  readonly pageCount: number;
};

const PAGE_SIZE = 20;

/** Requests that were granted or withdrawn, the newest ending first, a page at a time; pages count from 1. */
export async function listEndedApprovals(
  workshop: Workshop,
  actor: Actor,
  page: number,
  choice: { readonly serviceId?: string } = {},
): Promise<EndedApprovals> {
  if (!mayReadApprovals(actor)) return { approvals: [], count: 0, pageCount: 0 };
  return workshop.inScope(actor.authorityId, async (scope) => {
    const { ids, count } = await readEndedIds(scope, {
      ...choice,
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    });
    const approvals = await describeApprovals(scope, { requestIds: ids }, workshop.now());
    const byId = new Map(approvals.map((one) => [one.request.id, one]));
    return {
      approvals: ids.flatMap((id) => byId.get(id) ?? []),
      count,
      pageCount: Math.ceil(count / PAGE_SIZE),
    };
  });
}
