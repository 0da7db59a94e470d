import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { TeamInput } from "./team-input.ts";
import { saveNewTeam } from "./team-store.server.ts";
import { mayManageTeams } from "./team.ts";

export type CreateTeamResult =
  | { readonly outcome: "created"; readonly teamId: string }
  | { readonly outcome: "not-permitted" }
  | { readonly outcome: "name-taken" };

export async function createTeam(
  workshop: Workshop,
  actor: Actor,
  input: TeamInput,
): Promise<CreateTeamResult> {
  if (!mayManageTeams(actor)) return { outcome: "not-permitted" };
  const at = workshop.now();
  const teamId = newId(at);
  return workshop.inScope<CreateTeamResult>(actor.authorityId, async (scope) => {
    if ((await saveNewTeam(scope, { id: teamId, name: input.name, at })) === "name-taken") {
      return { outcome: "name-taken" };
    }
    await recordInJournal(scope, actor, { at, what: "team-created", about: { kind: "team", id: teamId } });
    return { outcome: "created", teamId };
  });
}
