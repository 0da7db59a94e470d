import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { areTeamsKnown } from "#features/teams/list-teams.server.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import type { ServiceInput } from "./service-input.ts";
import { listKeysLike, saveNewService } from "./service-store.server.ts";
import { mayCreateService, toServiceKey } from "./service.ts";
import { toServiceFields } from "./to-service-fields.ts";

export type CreateServiceResult =
  | { readonly outcome: "created"; readonly key: string }
  | { readonly outcome: "not-permitted" }
  | { readonly outcome: "team-unknown" }
  | { readonly outcome: "name-without-letters" };

export async function createService(
  workshop: Workshop,
  actor: Actor,
  input: ServiceInput,
): Promise<CreateServiceResult> {
  if (!mayCreateService(actor, input.teamId)) return { outcome: "not-permitted" };
  const wanted = toServiceKey(input.name);
  if (!wanted) return { outcome: "name-without-letters" };
  const at = workshop.now();
  const id = newId(at);
  return workshop.inScope<CreateServiceResult>(actor.authorityId, async (scope) => {
    if (!(await areTeamsKnown(scope, [input.teamId]))) return { outcome: "team-unknown" };
    const key = await saveUnderFreeKey(scope, wanted, (free) =>
      saveNewService(scope, { id, key: free, ...toServiceFields(input) }, at),
    );
    await recordInJournal(scope, actor, { at, what: "service-created", about: { kind: "service", id } });
    return { outcome: "created", key };
  });
}

/** Tries the wanted key, then wanted-2, wanted-3 … until one can be saved: another process may take it in between. */
async function saveUnderFreeKey(
  scope: Scope,
  wanted: string,
  save: (key: string) => Promise<"saved" | "key-taken">,
): Promise<string> {
  const taken = new Set(await listKeysLike(scope, wanted));
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? wanted : `${wanted.slice(0, 55).replace(/-$/, "")}-${number}`;
    if (!taken.has(key) && (await save(key)) === "saved") return key;
  }
}
