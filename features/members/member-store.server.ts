import { sql } from "kysely";
import type { Selectable } from "kysely";
import type { DB } from "#platform/database/database-types.generated.ts";
import type { Lookup, Scope } from "#platform/database/scope.server.ts";
import { isUuid, toAuthorityId } from "#platform/authority-id.ts";
import type { Role } from "#features/actors/actor.ts";
import type { ChangeMemberInput } from "./member-input.ts";
import type { Discipline, Member } from "./member.ts";

type Row = Selectable<DB["members"]> & { team_ids: string[] };

/** Ids of the member's teams as an array, for one row of members. */
const teamIds = sql<string[]>`(
  select coalesce(array_agg(team_members.team_id::text order by team_members.team_id), '{}') from team_members
  where team_members.authority_id = members.authority_id and team_members.member_id = members.id)`;

export async function findAuthorityOfUser(lookup: Lookup, userId: string): Promise<string | undefined> {
  const row = await lookup.transaction
    .selectFrom("members")
    .where("members.user_id", "=", userId)
    .where("members.deactivated_at", "is", null)
    .select("members.authority_id")
    .executeTakeFirst();
  return row?.authority_id;
}

export async function findMemberOfUser(scope: Scope, userId: string): Promise<Member | undefined> {
  const row = await membersOf(scope).where("members.user_id", "=", userId).executeTakeFirst();
  return row && toMember(row);
}

export async function findMemberById(scope: Scope, memberId: string): Promise<Member | undefined> {
  if (!isUuid(memberId)) return undefined;
  const row = await membersOf(scope).where("members.id", "=", memberId).executeTakeFirst();
  return row && toMember(row);
}

export async function listMembersInOrder(scope: Scope): Promise<readonly Member[]> {
  const rows = await membersOf(scope).orderBy("members.name").orderBy("members.id").execute();
  return rows.map(toMember);
}

export async function saveNewMember(
  scope: Scope,
  member: Member,
  made: { readonly userId: string; readonly at: Date },
): Promise<"saved" | "user-taken"> {
  const inserted = await scope.transaction
    .insertInto("members")
    .values({
      id: member.id,
      authority_id: scope.authorityId,
      user_id: made.userId,
      name: member.name,
      email: member.email,
      discipline: member.discipline,
      role: member.role,
      created_at: made.at,
    })
    .onConflict((conflict) => conflict.column("user_id").doNothing())
    .executeTakeFirst();
  if (Number(inserted.numInsertedOrUpdatedRows) === 0) return "user-taken";
  await saveTeamsOfMember(scope, member.id, member.teamIds);
  return "saved";
}

export async function saveMemberChange(scope: Scope, memberId: string, change: ChangeMemberInput, at: Date) {
  await scope.transaction
    .updateTable("members")
    .set((eb) => ({
      name: change.name,
      discipline: change.discipline,
      role: change.role,
      deactivated_at: change.isDeactivated ? eb.fn.coalesce("members.deactivated_at", eb.val(at)) : null,
    }))
    .where("members.authority_id", "=", scope.authorityId)
    .where("members.id", "=", memberId)
    .execute();
  await saveTeamsOfMember(scope, memberId, change.teamIds);
}

/** Locks the authority's administrators, so that two changes at once cannot remove the last one. */
export async function countActiveAdministrators(scope: Scope): Promise<number> {
  const rows = await scope.transaction
    .selectFrom("members")
    .where("members.authority_id", "=", scope.authorityId)
    .where("members.role", "=", "administrator")
    .where("members.deactivated_at", "is", null)
    .select("members.id")
    .forUpdate()
    .execute();
  return rows.length;
}

async function saveTeamsOfMember(scope: Scope, memberId: string, wanted: readonly string[]): Promise<void> {
  await scope.transaction
    .deleteFrom("team_members")
    .where("team_members.authority_id", "=", scope.authorityId)
    .where("team_members.member_id", "=", memberId)
    .execute();
  const distinct = [...new Set(wanted)];
  if (distinct.length === 0) return;
  await scope.transaction
    .insertInto("team_members")
    .values(
      distinct.map((teamId) => ({ authority_id: scope.authorityId, team_id: teamId, member_id: memberId })),
    )
    .execute();
}

function membersOf(scope: Scope) {
  return scope.transaction
    .selectFrom("members")
    .where("members.authority_id", "=", scope.authorityId)
    .selectAll("members")
    .select(teamIds.as("team_ids"));
}

function toMember(row: Row): Member {
  return {
    id: row.id,
    authorityId: toAuthorityId(row.authority_id),
    name: row.name,
    email: row.email,
    discipline: row.discipline as Discipline,
    role: row.role as Role,
    teamIds: row.team_ids,
    isDeactivated: row.deactivated_at !== null,
  };
}
