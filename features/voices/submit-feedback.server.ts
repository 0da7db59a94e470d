import { findAuthority } from "#features/authorities/find-authority.server.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { findServiceInScope } from "#features/services/find-service.server.ts";
import { newId } from "#platform/new-id.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { maskNewVoice } from "./mask-new-voice.ts";
import type { SubmitFeedbackInput } from "./voice-input.ts";
import { saveContact, saveNewVoices, saveWords } from "./voice-store.server.ts";

export type SubmitFeedbackResult =
  | { readonly outcome: "recorded"; readonly maskedCount: number }
  | { readonly outcome: "already-known" }
  | { readonly outcome: "service-unknown" };

/**
 * Records what a citizen wrote through the public form. The e-mail for an answer is kept apart from the text. Who fills the
 * field nobody sees is a program: it gets the same thanks, and nothing is kept.
 */
export async function submitFeedback(
  workshop: Workshop,
  door: { readonly authorityKey: string; readonly serviceKey: string },
  input: SubmitFeedbackInput,
): Promise<SubmitFeedbackResult> {
  const authority = await findAuthority(workshop, door.authorityKey);
  if (!authority) return { outcome: "service-unknown" };
  if (input.trap !== "") return { outcome: "recorded", maskedCount: 0 };
  const at = workshop.now();
  const words = maskNewVoice({ text: input.text });
  const day = dayOf(at);
  const voice = {
    id: newId(at),
    source: "feedback" as const,
    sourceName: "",
    identity: `form:${input.formToken}`,
    consent: "given" as const,
    saidOn: day,
    sortOn: day,
    ...words,
  };

  return workshop.inScope<SubmitFeedbackResult>(authority.id, async (scope) => {
    const service = await findServiceInScope(scope, door.serviceKey);
    if (!service || service.isArchived) return { outcome: "service-unknown" };
    const recording = { serviceId: service.id, at, memberId: null, importId: null };
    const saved = await saveNewVoices(scope, recording, [voice]);
    if (saved.size === 0) return { outcome: "already-known" };
    await saveWords(scope, words.searchWords);
    if (input.email) await saveContact(scope, voice.id, input.email, at);
    await recordInJournal(
      scope,
      { via: "public-form", memberId: null },
      {
        at,
        what: "voice-recorded",
        about: { kind: "voice", id: voice.id },
        details: { source: "feedback", masked: words.maskedKinds, wantsAnswer: Boolean(input.email) },
      },
    );
    return { outcome: "recorded", maskedCount: words.maskedKinds.length };
  });
}
