import type { Scope } from "#platform/workshop.server.ts";
import { listVoicesWithServices } from "./voice-reading-store.server.ts";
import type { Voice } from "./voice.ts";

/** These voices with the key of their service, in no order; withdrawn ones too, without words. For features that point to voices. */
export async function listChosenVoices(
  scope: Scope,
  voiceIds: readonly string[],
): Promise<readonly { readonly voice: Voice; readonly serviceKey: string }[]> {
  return listVoicesWithServices(scope, voiceIds);
}
