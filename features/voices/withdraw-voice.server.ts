import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { findServiceInScope } from "#features/services/find-service.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { listWordsOf } from "./list-search-words.ts";
import type { WithdrawVoiceInput } from "./voice-input.ts";
import { forgetWords, lockVoice, saveWithdrawal } from "./voice-store.server.ts";
import { mayWithdrawVoice } from "./voice.ts";

export type WithdrawVoiceResult =
  | { readonly outcome: "withdrawn" }
  | { readonly outcome: "already-withdrawn" }
  | { readonly outcome: "voice-unknown" }
  | { readonly outcome: "not-permitted" };

/**
 * Takes a voice back with a reason: its words and its contact are deleted, its place and its history stay. The reason is
 * masked too: it stays in the journal for good.
 */
export async function withdrawVoice(
  workshop: Workshop,
  actor: Actor,
  place: { readonly serviceKey: string; readonly voiceId: string },
  input: WithdrawVoiceInput,
): Promise<WithdrawVoiceResult> {
  const at = workshop.now();
  const reason = maskPersonalData(input.reason).text;
  return workshop.inScope<WithdrawVoiceResult>(actor.authorityId, async (scope) => {
    const service = await findServiceInScope(scope, place.serviceKey);
    const voice = service && (await lockVoice(scope, service.id, place.voiceId));
    if (!voice) return { outcome: "voice-unknown" };
    if (!mayWithdrawVoice(actor, service)) return { outcome: "not-permitted" };
    if (voice.isWithdrawn) return { outcome: "already-withdrawn" };
    await saveWithdrawal(scope, voice.id, { at, reason });
    await forgetWords(scope, listWordsOf(voice));
    await recordInJournal(scope, actor, {
      at,
      what: "voice-withdrawn",
      about: { kind: "voice", id: voice.id },
      details: { reason },
    });
    return { outcome: "withdrawn" };
  });
}
