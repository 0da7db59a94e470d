import { isUuid } from "#platform/authority-id.ts";
import type { Scope } from "#platform/database/scope.server.ts";
import type { Team } from "./team.ts";

export async function listTeamsInOrder(scope: Scope): Promise<readonly Team[]> {
  return teamsOf(scope).orderBy("teams.name").execute();
}

export async function findTeamById(scope: Scope, teamId: string): Promise<Team | undefined> {
  if (!isUuid(teamId)) return undefined;
  return teamsOf(scope).where("teams.id", "=", teamId).executeTakeFirst();
}

export async function countTeamsAmong(scope: Scope, teamIds: readonly string[]): Promise<number> {
  if (teamIds.length === 0) return 0;
  const row = await scope.transaction
    .selectFrom("teams")
    .where("teams.authority_id", "=", scope.authorityId)
    .where("teams.id", "in", teamIds)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function saveNewTeam(
  scope: Scope,
  team: { readonly id: string; readonly name: string; readonly at: Date },
): Promise<"saved" | "name-taken"> {
  await lockNames(scope);
  const inserted = await scope.transaction
    .insertInto("teams")
    .values({ id: team.id, authority_id: scope.authorityId, name: team.name, created_at: team.at })
    .onConflict((conflict) => conflict.columns(["authority_id", "name"]).doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows) === 0 ? "name-taken" : "saved";
}

export async function saveTeamName(
  scope: Scope,
  teamId: string,
  name: string,
): Promise<"saved" | "name-taken"> {
  await lockNames(scope);
  const taken = await scope.transaction
    .selectFrom("teams")
    .where("teams.authority_id", "=", scope.authorityId)
    .where("teams.name", "=", name)
    .where("teams.id", "!=", teamId)
    .select("teams.id")
    .executeTakeFirst();
  if (taken) return "name-taken";
  await scope.transaction
    .updateTable("teams")
    .set({ name })
    .where("teams.authority_id", "=", scope.authorityId)
    .where("teams.id", "=", teamId)
    .execute();
  return "saved";
}

/** Of two who want the same name at once the second waits, and is then told so. An update knows no "on conflict". */
async function lockNames(scope: Scope): Promise<void> {
  await scope.transaction
    .selectFrom("authorities")
    .where("authorities.id", "=", scope.authorityId)
    .select("authorities.id")
    .forNoKeyUpdate()
    .execute();
}

function teamsOf(scope: Scope) {
  return scope.transaction
    .selectFrom("teams")
    .where("teams.authority_id", "=", scope.authorityId)
    .select((eb) => [
      "teams.id",
      "teams.name",
      eb
        .selectFrom("team_members")
        .innerJoin("members", (join) =>
          join
            .onRef("members.id", "=", "team_members.member_id")
            .onRef("members.authority_id", "=", "team_members.authority_id"),
        )
        .where("team_members.authority_id", "=", scope.authorityId)
        .whereRef("team_members.team_id", "=", "teams.id")
        .where("members.deactivated_at", "is", null)
        .select((count) => count.fn.countAll<number>().as("count"))
        .$asScalar()
        .$notNull()
        .as("memberCount"),
      eb
        .selectFrom("services")
        .where("services.authority_id", "=", scope.authorityId)
        .whereRef("services.team_id", "=", "teams.id")
        .where("services.archived_at", "is", null)
        .select((count) => count.fn.countAll<number>().as("count"))
        .$asScalar()
        .$notNull()
        .as("serviceCount"),
    ]);
}
