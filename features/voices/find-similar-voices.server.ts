import { findSimilar } from "#engines/text-similarity/find-similar.ts";
import type { SimilarText } from "#engines/text-similarity/find-similar.ts";
import type { Actor } from "#features/actors/actor.ts";
import { isUuid } from "#platform/authority-id.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { followVoiceTexts } from "./follow-voice-texts.server.ts";
import { findTextOfVoice } from "./voice-text-store.server.ts";

export type SimilarVoices = {
  /** The text they are like; undefined where the voice is unknown or withdrawn. */
  readonly text: string | undefined;
  /** Ids of voices with their likeness from 0 to 1, the most similar first. */
  readonly similar: readonly SimilarText[];
  /** False while the process still reads the service's voices after its start. */
  readonly isComplete: boolean;
};

/** Voices of the same service that say nearly the same in nearly the same words. */
export async function findSimilarVoices(
  workshop: Workshop,
  actor: Actor,
  place: { readonly serviceId: string; readonly voiceId: string },
  most: number,
): Promise<SimilarVoices> {
  const { serviceId, voiceId } = place;
  const text = isUuid(voiceId)
    ? await workshop.inScope(actor.authorityId, (scope) => findTextOfVoice(scope, serviceId, voiceId))
    : undefined;
  if (text === undefined) return { text, similar: [], isComplete: true };
  const { index, isComplete } = await followVoiceTexts(workshop, actor.authorityId, serviceId);
  const similar = findSimilar(index, text, { most: most + 1 }).filter(({ id }) => id !== voiceId);
  return { text, similar: similar.slice(0, most), isComplete };
}
