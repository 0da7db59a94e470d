import type { Actor } from "#features/actors/actor.ts";
import type { Service } from "#features/services/service.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { isUuid } from "#platform/authority-id.ts";
import { findContact, findVoiceOfService } from "./voice-reading-store.server.ts";
import { mayReadContact } from "./voice.ts";
import type { Voice } from "./voice.ts";

/** One voice with the address left for an answer, where the actor may read it. */
export async function findVoice(
  workshop: Workshop,
  actor: Actor,
  service: Service,
  voiceId: string,
): Promise<{ readonly voice: Voice; readonly contactEmail: string | undefined } | undefined> {
  if (!isUuid(voiceId)) return undefined;
  return workshop.inScope(actor.authorityId, async (scope) => {
    const voice = await findVoiceOfService(scope, service.id, voiceId);
    if (!voice) return undefined;
    const contactEmail = mayReadContact(actor, service) ? await findContact(scope, voiceId) : undefined;
    return { voice, contactEmail };
  });
}
