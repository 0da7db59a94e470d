import { randomBytes } from "node:crypto";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { areTeamsKnown } from "#features/teams/list-teams.server.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { InviteMemberInput } from "./member-input.ts";
import { saveNewMember } from "./member-store.server.ts";
import { mayManageMembers } from "./member.ts";
import type { Member } from "./member.ts";

export type InviteMemberResult =
  | { readonly outcome: "invited"; readonly member: Member }
  | { readonly outcome: "not-permitted" }
  | { readonly outcome: "team-unknown" }
  | { readonly outcome: "email-taken" };

/**
 * Adds a person to the authority and sends a link to set a password. The demo gives its people a password of its own
 * making instead, and no mail goes out.
 */
export async function inviteMember(
  workshop: Workshop,
  actor: Actor,
  invitation: InviteMemberInput,
  options: { readonly password?: string } = {},
): Promise<InviteMemberResult> {
  if (!mayManageMembers(actor)) return { outcome: "not-permitted" };
  const { name, email, discipline, role, teamIds } = invitation;
  const password = options.password ?? randomBytes(32).toString("base64url");
  const userId = await workshop.login.ensureUser({ name, email, password });
  const at = workshop.now();
  const member: Member = {
    id: newId(at),
    authorityId: actor.authorityId,
    name,
    email,
    discipline,
    role,
    teamIds,
    isDeactivated: false,
  };

  const result = await workshop.inScope<InviteMemberResult>(actor.authorityId, async (scope) => {
    if (!(await areTeamsKnown(scope, teamIds))) return { outcome: "team-unknown" };
    if ((await saveNewMember(scope, member, { userId, at })) === "user-taken")
      return { outcome: "email-taken" };
    await recordInJournal(scope, actor, {
      at,
      what: "member-invited",
      about: { kind: "member", id: member.id },
      details: { role, discipline },
    });
    return { outcome: "invited", member };
  });
  if (result.outcome === "invited" && !options.password) await workshop.login.requestPasswordLink(email);
  return result;
}
