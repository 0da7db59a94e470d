import { findSimilar } from "#engines/text-similarity/find-similar.ts";
import { addText, createTextIndex } from "#engines/text-similarity/text-index.ts";
import type { Actor } from "#features/actors/actor.ts";
import { findSimilarVoices } from "#features/voices/find-similar-voices.server.ts";
import { listChosenVoices } from "#features/voices/list-chosen-voices.server.ts";
import type { Voice } from "#features/voices/voice.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { NeedOverview } from "./list-needs.server.ts";
import { listCurrentPlacements } from "./placement-store.server.ts";
import { rankNeeds } from "./rank-needs.ts";

/** So many similar voices are looked at: those with a need speak for it, those without are shown. */
const VOICES_ASKED = 48;
const MOST_VOICES_SHOWN = 5;
const MOST_NEEDS_SHOWN = 5;
/** Below this likeness two texts share little more than the language. */
const WORTH_SHOWING = 0.12;

export type Suggestions = {
  /** Ids of the needs that the voice may belong to, the likeliest first. */
  readonly needIds: readonly string[];
  /** Voices without a place that say alike. */
  readonly alike: readonly Voice[];
  /** False while the process still reads the service's voices after its start. */
  readonly isComplete: boolean;
};

/**
 * What may belong together with a voice: needs that similar voices are at or that say it themselves, and similar voices that
 * wait in the inbox too. `needs` are those of the service, as listed.
 */
export async function findSuggestions(
  workshop: Workshop,
  actor: Actor,
  place: { readonly serviceId: string; readonly voiceId: string },
  needs: readonly NeedOverview[],
): Promise<Suggestions> {
  const { text, similar, isComplete } = await findSimilarVoices(workshop, actor, place, VOICES_ASKED);
  if (text === undefined) return { needIds: [], alike: [], isComplete };
  const near = similar.filter(({ likeness }) => likeness >= WORTH_SHOWING);
  const nearIds = near.map(({ id }) => id);
  return workshop.inScope(actor.authorityId, async (scope) => {
    const placements = await listCurrentPlacements(scope, nearIds);
    const placed = new Set(placements.map((placement) => placement.voiceId));
    const waiting = nearIds.filter((id) => !placed.has(id)).slice(0, MOST_VOICES_SHOWN);
    const shown = new Map((await listChosenVoices(scope, waiting)).map(({ voice }) => [voice.id, voice]));
    const ranked = rankNeeds({ near, placements, saying: likenessOfSentences(text, needs) });
    const known = new Set(needs.map((need) => need.id));
    return {
      needIds: ranked.filter((id) => known.has(id)).slice(0, MOST_NEEDS_SHOWN),
      alike: waiting.flatMap((id) => shown.get(id) ?? []).filter((voice) => voice.withdrawal === null),
      isComplete,
    };
  });
}

/** How much the needs themselves sound like the voice. They are few, so they are compared anew each time. */
function likenessOfSentences(text: string, needs: readonly NeedOverview[]) {
  if (needs.length === 0) return [];
  const index = createTextIndex();
  for (const need of needs) addText(index, need.id, need.sentence);
  return findSimilar(index, text, { most: needs.length }).filter(({ likeness }) => likeness >= WORTH_SHOWING);
}
