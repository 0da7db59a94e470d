import type { AuthorityId } from "#platform/authority-id.ts";

export const roles = ["member", "approver", "leadership", "administrator"] as const;
export type Role = (typeof roles)[number];

/** Through which door somebody came. */
export type Via = "page" | "public-form" | "command-line" | "job";

/**
 * Whoever asks for a use case: a member who signed in, or the operator at the server's command line and the jobs, who act
 * with an administrator's rights and no member's name. Permission functions take it first.
 */
export type Actor = {
  readonly authorityId: AuthorityId;
  readonly memberId: string | null;
  readonly role: Role;
  readonly teamIds: readonly string[];
  readonly via: Via;
};

/** The operator at the server: no member, all rights within one authority. */
export function operatorOf(authorityId: AuthorityId, via: "command-line" | "job"): Actor {
  return { authorityId, memberId: null, role: "administrator", teamIds: [], via };
}

export function isAdministrator(actor: Actor): boolean {
  return actor.role === "administrator";
}

export function belongsToTeam(actor: Actor, teamId: string): boolean {
  return actor.teamIds.includes(teamId);
}
