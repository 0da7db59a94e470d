import type { Actor } from "#features/actors/actor.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { countTeamsAmong, findTeamById, listTeamsInOrder } from "./team-store.server.ts";
import type { Team } from "./team.ts";

export async function listTeams(workshop: Workshop, actor: Actor): Promise<readonly Team[]> {
  return workshop.inScope(actor.authorityId, listTeamsInOrder);
}

export async function findTeam(workshop: Workshop, actor: Actor, teamId: string): Promise<Team | undefined> {
  return workshop.inScope(actor.authorityId, (scope) => findTeamById(scope, teamId));
}

/** Whether all these ids are teams of the scope's authority: asked by use cases that take team ids from a form. */
export async function areTeamsKnown(scope: Scope, teamIds: readonly string[]): Promise<boolean> {
  const distinct = [...new Set(teamIds)];
  return (await countTeamsAmong(scope, distinct)) === distinct.length;
}
