import type { AuthorityId } from "#platform/authority-id.ts";
import { isAdministrator } from "#features/actors/actor.ts";
import type { Actor, Role } from "#features/actors/actor.ts";

export const disciplines = [
  "product",
  "law-policy",
  "design",
  "research",
  "development",
  "operations",
  "subject-matter",
] as const;
export type Discipline = (typeof disciplines)[number];

/** A person who works in an authority. Nothing is ever measured per person. */
export type Member = {
  readonly id: string;
  readonly authorityId: AuthorityId;
  readonly name: string;
  readonly email: string;
  readonly discipline: Discipline;
  readonly role: Role;
  readonly teamIds: readonly string[];
  readonly isDeactivated: boolean;
};

export function toActor(member: Member): Actor {
  const { authorityId, id, role, teamIds } = member;
  return { authorityId, memberId: id, role, teamIds, via: "page" };
}

export function mayManageMembers(actor: Actor): boolean {
  return isAdministrator(actor);
}
