import type { Actor } from "#features/actors/actor.ts";
import { getAuthority } from "#features/authorities/find-authority.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { ApprovalFile } from "./approval-file.ts";
import { buildApprovalFile } from "./build-approval-file.ts";
import { findApproval } from "./find-approval.server.ts";

/** A request's whole file, for everybody who may read requests. */
export async function findApprovalFile(
  workshop: Workshop,
  actor: Actor,
  requestId: string,
): Promise<ApprovalFile | undefined> {
  const found = await findApproval(workshop, actor, requestId);
  if (!found) return undefined;
  const authority = await getAuthority(workshop, actor.authorityId);
  return buildApprovalFile(found, authority, workshop.now());
}
