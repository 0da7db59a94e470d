import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { TeamInput } from "./team-input.ts";
import { findTeamById, saveTeamName } from "./team-store.server.ts";
import { mayManageTeams } from "./team.ts";

export type RenameTeamResult =
  | { readonly outcome: "renamed" }
  | { readonly outcome: "not-permitted" }
  | { readonly outcome: "team-unknown" }
  | { readonly outcome: "name-taken" };

export async function renameTeam(
  workshop: Workshop,
  actor: Actor,
  teamId: string,
  input: TeamInput,
): Promise<RenameTeamResult> {
  if (!mayManageTeams(actor)) return { outcome: "not-permitted" };
  const at = workshop.now();
  return workshop.inScope<RenameTeamResult>(actor.authorityId, async (scope) => {
    if (!(await findTeamById(scope, teamId))) return { outcome: "team-unknown" };
    if ((await saveTeamName(scope, teamId, input.name)) === "name-taken") return { outcome: "name-taken" };
    await recordInJournal(scope, actor, { at, what: "team-renamed", about: { kind: "team", id: teamId } });
    return { outcome: "renamed" };
  });
}
