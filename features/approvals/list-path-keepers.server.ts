import { mayManagePaths } from "#features/approval-paths/approval-path.ts";
import { listMembersInScope } from "#features/members/list-members.server.ts";
import { toActor } from "#features/members/member.ts";
import type { Scope } from "#platform/workshop.server.ts";

/** Names of those who write approval paths down: whom to turn to where a path is missing, or names nobody who could decide. */
export async function listPathKeepers(scope: Scope): Promise<readonly string[]> {
  const members = await listMembersInScope(scope);
  return members
    .filter((member) => !member.isDeactivated && mayManagePaths(toActor(member)))
    .map(({ name }) => name);
}
