import type { Actor } from "#features/actors/actor.ts";
import { findPlacesOfVoice } from "#features/needs/find-need.server.ts";
import { findSuggestions } from "#features/needs/find-suggestions.server.ts";
import { listNeeds } from "#features/needs/list-needs.server.ts";
import { listRecentDecisions } from "#features/needs/list-recent-decisions.server.ts";
import { mayTriageVoices } from "#features/needs/need.ts";
import type { Service } from "#features/services/service.ts";
import { findVoice } from "#features/voices/find-voice.server.ts";
import { listUntriagedVoices } from "#features/voices/list-untriaged-voices.server.ts";
import { voiceFilterInput } from "#features/voices/voice-input.ts";
import type { Workshop } from "#platform/workshop.server.ts";

type InboxQuestion = { readonly workshop: Workshop; readonly actor: Actor; readonly service: Service };

export type InboxData = Awaited<ReturnType<typeof loadInbox>>;

/** Everything the inbox shows: what waits, the voice in focus with what suits it, and what others do meanwhile. */
export async function loadInbox({ workshop, actor, service }: InboxQuestion, search: URLSearchParams) {
  const filter = voiceFilterInput.parse(Object.fromEntries(search));
  const [inbox, needs, work, wanted] = await Promise.all([
    listUntriagedVoices(workshop, actor, service.id, filter),
    listNeeds(workshop, actor, service.id),
    listRecentDecisions(workshop, actor, service.id),
    findVoice(workshop, actor, service, search.get("voice") ?? ""),
  ]);
  const voice = wanted && wanted.voice.withdrawal === null ? wanted.voice : inbox.voices[0];
  const place = { serviceId: service.id, voiceId: voice?.id ?? "" };
  const [suggestions, places] = await Promise.all([
    findSuggestions(workshop, actor, place, needs),
    findPlacesOfVoice(workshop, actor, place.voiceId),
  ]);
  const position = inbox.voices.findIndex(({ id }) => id === voice?.id);
  const [previous, next] = [inbox.voices[position - 1]?.id, inbox.voices[position + 1]?.id];
  return {
    service: { key: service.key, name: service.name },
    filter,
    inbox,
    needs: needs.map(({ id, sentence, strength, freshness }) => ({
      id,
      sentence,
      voices: strength.voices,
      state: freshness.state,
    })),
    work,
    focus: voice && { voice, places, previous, next },
    suggestions,
    maySort: mayTriageVoices(actor, service),
  };
}
