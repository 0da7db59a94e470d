import { randomUUID } from "node:crypto";
import type { Actor } from "#features/actors/actor.ts";
import { createNeed } from "#features/needs/create-need.server.ts";
import type { NeedStatement } from "#features/needs/need.ts";
import { recordVoice } from "#features/voices/record-voice.server.ts";
import { recordVoiceInput } from "#features/voices/voice-input.ts";
import type { Workshop } from "#platform/workshop.server.ts";

export const aStatement: NeedStatement = {
  who: "Neu Zugezogene",
  what: "müssen wissen, welche Papiere sie brauchen",
  situation: "bevor sie einen Tag freinehmen",
  purpose: "damit sie nicht zweimal kommen",
};

/** A call about a service; answers its id. */
export async function aVoice(
  workshop: Workshop,
  actor: Actor,
  serviceKey: string,
  given: { readonly text?: string; readonly saidOn?: string } = {},
): Promise<string> {
  const input = recordVoiceInput.parse({
    source: "support-call",
    text: `Welche Papiere? ${randomUUID()}`,
    consent: "not-needed",
    formToken: randomUUID(),
    ...given,
  });
  const recorded = await recordVoice(workshop, actor, serviceKey, input);
  if (recorded.outcome !== "recorded") throw new Error(recorded.outcome);
  return recorded.voiceId;
}

/** A need out of so many new voices, each in words of its own. */
export async function aNeed(
  workshop: Workshop,
  actor: Actor,
  serviceKey: string,
  count = 2,
): Promise<{ readonly needId: string; readonly voiceIds: readonly string[]; readonly decisionId: string }> {
  const voiceIds: string[] = [];
  for (let made = 0; made < count; made += 1) voiceIds.push(await aVoice(workshop, actor, serviceKey));
  const created = await createNeed(workshop, actor, serviceKey, { ...aStatement, voiceIds });
  if (created.outcome !== "created") throw new Error(created.outcome);
  return { needId: created.needId, voiceIds, decisionId: created.decisionId };
}
