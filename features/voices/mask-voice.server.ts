import { maskPhrase } from "#engines/personal-data-masking/mask-personal-data.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { findServiceInScope } from "#features/services/find-service.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { listWordsOf } from "./list-search-words.ts";
import type { MaskVoiceInput } from "./voice-input.ts";
import { forgetWords, lockVoice, saveMasked } from "./voice-store.server.ts";
import { mayMaskVoice } from "./voice.ts";

export type MaskVoiceResult =
  | { readonly outcome: "masked"; readonly count: number }
  | { readonly outcome: "phrase-not-found" }
  | { readonly outcome: "voice-unknown" }
  | { readonly outcome: "already-withdrawn" }
  | { readonly outcome: "not-permitted" };

/** Masks a phrase that the machine did not recognise, wherever it stands in the voice. It cannot be brought back. */
export async function maskVoice(
  workshop: Workshop,
  actor: Actor,
  place: { readonly serviceKey: string; readonly voiceId: string },
  input: MaskVoiceInput,
): Promise<MaskVoiceResult> {
  const at = workshop.now();
  return workshop.inScope<MaskVoiceResult>(actor.authorityId, async (scope) => {
    const service = await findServiceInScope(scope, place.serviceKey);
    const voice = service && (await lockVoice(scope, service.id, place.voiceId));
    if (!voice) return { outcome: "voice-unknown" };
    if (!mayMaskVoice(actor, service)) return { outcome: "not-permitted" };
    if (voice.isWithdrawn) return { outcome: "already-withdrawn" };
    const title = maskPhrase(voice.title ?? "", input.phrase);
    const text = maskPhrase(voice.text, input.phrase);
    const context = maskPhrase(voice.context ?? "", input.phrase);
    const kinds = [...title.kinds, ...text.kinds, ...context.kinds];
    if (kinds.length === 0) return { outcome: "phrase-not-found" };
    const searchWords = listWordsOf({ title: title.text, text: text.text, context: context.text });
    await saveMasked(scope, voice.id, {
      title: voice.title === null ? null : title.text,
      text: text.text,
      context: voice.context === null ? null : context.text,
      maskedKinds: [...voice.maskedKinds, ...kinds],
      searchWords,
      at,
    });
    await forgetWords(scope, listWordsOf(voice));
    await recordInJournal(scope, actor, {
      at,
      what: "voice-masked",
      about: { kind: "voice", id: voice.id },
      details: { count: kinds.length },
    });
    return { outcome: "masked", count: kinds.length };
  });
}
