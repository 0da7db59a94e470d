import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { areTeamsKnown } from "#features/teams/list-teams.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { ChangeMemberInput } from "./member-input.ts";
import { countActiveAdministrators, findMemberById, saveMemberChange } from "./member-store.server.ts";
import { mayManageMembers } from "./member.ts";
import type { Member } from "./member.ts";

export type ChangeMemberResult =
  | { readonly outcome: "changed" }
  | { readonly outcome: "not-permitted" }
  | { readonly outcome: "member-unknown" }
  | { readonly outcome: "team-unknown" }
  | { readonly outcome: "last-administrator" };

/** Changes name, discipline, role, teams, or lets a member no longer sign in. One active administrator always stays. */
export async function changeMember(
  workshop: Workshop,
  actor: Actor,
  memberId: string,
  change: ChangeMemberInput,
): Promise<ChangeMemberResult> {
  if (!mayManageMembers(actor)) return { outcome: "not-permitted" };
  const at = workshop.now();
  return workshop.inScope<ChangeMemberResult>(actor.authorityId, async (scope) => {
    const administrators = await countActiveAdministrators(scope);
    const member = await findMemberById(scope, memberId);
    if (!member) return { outcome: "member-unknown" };
    if (!(await areTeamsKnown(scope, change.teamIds))) return { outcome: "team-unknown" };
    if (givesUpAdministration(member, change) && administrators <= 1)
      return { outcome: "last-administrator" };
    await saveMemberChange(scope, memberId, change, at);
    await recordInJournal(scope, actor, {
      at,
      what: change.isDeactivated && !member.isDeactivated ? "member-deactivated" : "member-changed",
      about: { kind: "member", id: memberId },
      details: { role: change.role, discipline: change.discipline },
    });
    return { outcome: "changed" };
  });
}

function givesUpAdministration(member: Member, change: ChangeMemberInput): boolean {
  const isOne = member.role === "administrator" && !member.isDeactivated;
  const staysOne = change.role === "administrator" && !change.isDeactivated;
  return isOne && !staysOne;
}
