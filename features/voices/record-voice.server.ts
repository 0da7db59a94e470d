import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { findServiceInScope } from "#features/services/find-service.server.ts";
import { newId } from "#platform/new-id.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { maskNewVoice } from "./mask-new-voice.ts";
import type { RecordVoiceInput } from "./voice-input.ts";
import { saveNewVoices, saveWords } from "./voice-store.server.ts";
import { mayRecordVoice } from "./voice.ts";

export type RecordVoiceResult =
  | { readonly outcome: "recorded"; readonly voiceId: string; readonly maskedCount: number }
  | { readonly outcome: "already-known" }
  | { readonly outcome: "date-in-future" }
  | { readonly outcome: "service-unknown" }
  | { readonly outcome: "not-permitted" };

/** Records what a member of staff heard or saw. Personal data is masked before anything is stored. */
export async function recordVoice(
  workshop: Workshop,
  actor: Actor,
  serviceKey: string,
  input: RecordVoiceInput,
): Promise<RecordVoiceResult> {
  const at = workshop.now();
  const today = dayOf(at);
  const saidOn = input.saidOn ?? today;
  if (saidOn > today) return { outcome: "date-in-future" };
  const { consent, source } = input;
  const words = maskNewVoice(input);
  const voice = {
    id: newId(at),
    source,
    sourceName: "",
    identity: `form:${input.formToken}`,
    consent,
    saidOn,
    sortOn: saidOn,
    ...words,
  };

  return workshop.inScope<RecordVoiceResult>(actor.authorityId, async (scope) => {
    const service = await findServiceInScope(scope, serviceKey);
    if (!service) return { outcome: "service-unknown" };
    if (!mayRecordVoice(actor, service)) return { outcome: "not-permitted" };
    const recording = { serviceId: service.id, at, memberId: actor.memberId, importId: null };
    const saved = await saveNewVoices(scope, recording, [voice]);
    if (saved.size === 0) return { outcome: "already-known" };
    await saveWords(scope, words.searchWords);
    await recordInJournal(scope, actor, {
      at,
      what: "voice-recorded",
      about: { kind: "voice", id: voice.id },
      details: { source, masked: words.maskedKinds },
    });
    return { outcome: "recorded", voiceId: voice.id, maskedCount: words.maskedKinds.length };
  });
}
