import type { Actor } from "#features/actors/actor.ts";
import { recordVoice } from "#features/voices/record-voice.server.ts";
import { submitFeedback } from "#features/voices/submit-feedback.server.ts";
import { recordVoiceInput, submitFeedbackInput } from "#features/voices/voice-input.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { DatedVoice } from "./date-demo-voices.ts";

/** Every so many-th citizen leaves an address for an answer. */
const asksForAnswer = 9;

export type DemoDoor = {
  readonly authorityKey: string;
  readonly serviceKey: string;
  /** Whoever records what comes in from this source. */
  readonly recorderOf: (source: DatedVoice["voice"]["source"]) => Actor;
};

/** Records one voice on its day through the door its source belongs to; `number` makes its form unmistakable. */
export async function recordDemoVoice(
  workshop: Workshop,
  door: DemoDoor,
  { voice, at }: DatedVoice,
  number: number,
): Promise<void> {
  const thatDay: Workshop = { ...workshop, now: () => at };
  const formToken = `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
  const { source, text, context } = voice;
  if (source === "feedback") {
    const email = number % asksForAnswer === 0 ? `antwort-${number}@example.org` : undefined;
    const submitted = await submitFeedback(
      thatDay,
      door,
      submitFeedbackInput.parse({ text, email, formToken }),
    );
    if (submitted.outcome !== "recorded") throw new Error(`a voice of the demo: ${submitted.outcome}`);
    return;
  }
  const consent = source === "interview" || source === "usability-observation" ? "given" : "not-needed";
  const input = recordVoiceInput.parse({ source, text, context, consent, formToken });
  const recorded = await recordVoice(thatDay, door.recorderOf(source), door.serviceKey, input);
  if (recorded.outcome !== "recorded") throw new Error(`a voice of the demo: ${recorded.outcome}`);
}
