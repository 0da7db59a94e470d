import type { Actor } from "#features/actors/actor.ts";
import { isUuid } from "#platform/authority-id.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { listVoicesWithIds } from "./voice-reading-store.server.ts";
import type { Voice } from "./voice.ts";

/** The voices of a service among these ids, the latest said first; unknown and withdrawn ones are left out. */
export async function listPickedVoices(
  workshop: Workshop,
  actor: Actor,
  serviceId: string,
  ids: readonly string[],
): Promise<readonly Voice[]> {
  const voices = await workshop.inScope(actor.authorityId, (scope) =>
    listVoicesWithIds(scope, ids.filter(isUuid), serviceId),
  );
  return voices.filter((voice) => voice.withdrawal === null);
}
