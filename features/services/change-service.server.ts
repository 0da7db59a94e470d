import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { areTeamsKnown } from "#features/teams/list-teams.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { ServiceInput } from "./service-input.ts";
import { findServiceWithKey, saveServiceChange } from "./service-store.server.ts";
import { mayEditService } from "./service.ts";
import { toServiceFields } from "./to-service-fields.ts";

export type ChangeServiceResult =
  | { readonly outcome: "changed" }
  | { readonly outcome: "service-unknown" }
  | { readonly outcome: "not-permitted" }
  | { readonly outcome: "team-unknown" };

export async function changeService(
  workshop: Workshop,
  actor: Actor,
  key: string,
  input: ServiceInput,
): Promise<ChangeServiceResult> {
  const at = workshop.now();
  return workshop.inScope<ChangeServiceResult>(actor.authorityId, async (scope) => {
    const service = await findServiceWithKey(scope, key);
    if (!service) return { outcome: "service-unknown" };
    if (!mayEditService(actor, service)) return { outcome: "not-permitted" };
    if (!(await areTeamsKnown(scope, [input.teamId]))) return { outcome: "team-unknown" };
    await saveServiceChange(scope, service.id, toServiceFields(input));
    await recordInJournal(scope, actor, {
      at,
      what: "service-changed",
      about: { kind: "service", id: service.id },
    });
    return { outcome: "changed" };
  });
}
