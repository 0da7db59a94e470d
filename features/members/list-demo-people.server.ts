import { findAuthority, listAuthorityKeys } from "#features/authorities/find-authority.server.ts";
import { operatorOf } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { listMembers } from "./list-members.server.ts";
import type { Member } from "./member.ts";

/** The people of the demo, if this installation's data is demo data; nobody otherwise. */
export async function listDemoPeople(workshop: Workshop): Promise<readonly Member[]> {
  const people: Member[] = [];
  for (const key of await listAuthorityKeys(workshop)) {
    const authority = await findAuthority(workshop, key);
    if (!authority?.isDemo) continue;
    const members = await listMembers(workshop, operatorOf(authority.id, "job"));
    people.push(...members.filter((member) => !member.isDeactivated));
  }
  return people;
}
