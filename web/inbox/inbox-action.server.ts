import type { Actor } from "#features/actors/actor.ts";
import { attachVoices } from "#features/needs/attach-voices.server.ts";
import { dismissVoices } from "#features/needs/dismiss-voices.server.ts";
import { attachVoicesInput, dismissVoicesInput } from "#features/needs/need-input.ts";
import { undoDecision } from "#features/needs/undo-decision.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import { listUntriagedVoices } from "#features/voices/list-untriaged-voices.server.ts";
import type { VoiceFilter } from "#features/voices/voice-input.ts";
import { isUuid } from "#platform/authority-id.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { readText } from "../request/read-text.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import type { FlashKey } from "../texts/flash-texts.ts";

export type InboxWork = {
  readonly workshop: Workshop;
  readonly actor: Actor;
  readonly serviceKey: string;
  readonly form: FormData;
};

/** What to say after a step, and the voice to go on with: null stays where one is. */
export type InboxAnswer = {
  readonly flash: FlashKey;
  readonly count: number;
  readonly next: { readonly voiceId: string } | "next" | "stay";
};

/** One step of sorting, as the pressed button says: `attach`, `against`, `dismiss` or `undo`. */
export async function takeInboxStep(work: InboxWork): Promise<InboxAnswer> {
  const { form } = work;
  if (form.has("undo")) return undoStep(work);
  if (form.has("dismiss")) return dismissStep(work);
  return attachStep(work);
}

/** The voice to go on with when the chosen ones are decided: the next that waits, else the one before; empty at the end. */
export async function findFollowingVoice(work: InboxWork, filter: VoiceFilter): Promise<string> {
  const { workshop, actor, serviceKey, form } = work;
  const service = await findService(workshop, actor, serviceKey);
  if (!service) throw notFound();
  const { voices } = await listUntriagedVoices(workshop, actor, service.id, filter);
  const ids = voices.map((voice) => voice.id);
  const position = ids.indexOf(readText(form, "focus"));
  const chosen = new Set(chosenVoices(form));
  const inOrder = [...ids.slice(position + 1), ...ids.slice(0, Math.max(position, 0)).reverse()];
  return inOrder.find((id) => !chosen.has(id)) ?? "";
}

/** The voice in focus and all that are ticked. */
export function chosenVoices(form: FormData): readonly string[] {
  const ids = [...form.getAll("focus"), ...form.getAll("voice")].filter((id) => typeof id === "string");
  return [...new Set(ids)];
}

async function attachStep({ workshop, actor, serviceKey, form }: InboxWork): Promise<InboxAnswer> {
  const isAgainst = form.has("against");
  const parsed = parseAttachment(form, isAgainst);
  if (!parsed.success) return stay(toFault(parsed.error.issues[0]?.message, "need-to-choose"));
  const result = await attachVoices(workshop, actor, serviceKey, parsed.data);
  switch (result.outcome) {
    case "attached":
      return { flash: isAgainst ? "voices-against" : "voices-attached", count: result.count, next: "next" };
    case "already-attached":
      return { flash: "voices-already-attached", count: 0, next: "next" };
    case "need-unknown":
      return stay("need-gone");
    case "voices-unknown":
      return { flash: "voices-gone", count: 0, next: "next" };
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

function parseAttachment(form: FormData, isAgainst: boolean) {
  const pressed = readText(form, isAgainst ? "against" : "attach");
  return attachVoicesInput.safeParse({
    voiceIds: chosenVoices(form),
    // The button beside the list of all needs carries no need of its own.
    needId: pressed === "" ? readText(form, "needId") : pressed,
    stance: isAgainst ? "contradicts" : "supports",
  });
}

async function dismissStep({ workshop, actor, serviceKey, form }: InboxWork): Promise<InboxAnswer> {
  const parsed = dismissVoicesInput.safeParse({
    voiceIds: chosenVoices(form),
    reason: form.get("dismiss"),
    note: form.get("note") ?? undefined,
  });
  if (!parsed.success) return stay(toFault(parsed.error.issues[0]?.message, "reason-to-choose"));
  const result = await dismissVoices(workshop, actor, serviceKey, parsed.data);
  switch (result.outcome) {
    case "dismissed":
      return {
        flash: result.keptCount > 0 ? "voices-dismissed-some-kept" : "voices-dismissed",
        count: result.count,
        next: "next",
      };
    case "already-decided":
      return { flash: "voices-already-decided", count: 0, next: "next" };
    case "voices-unknown":
      return { flash: "voices-gone", count: 0, next: "next" };
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

async function undoStep({ workshop, actor, serviceKey, form }: InboxWork): Promise<InboxAnswer> {
  const wanted = readText(form, "undo");
  // Without a decision that was named, the newest one would go, however long ago it was made.
  if (!isUuid(wanted)) return stay("nothing-to-undo");
  const result = await undoDecision(workshop, actor, serviceKey, wanted);
  switch (result.outcome) {
    case "undone":
      return { flash: "decision-undone", count: result.count, next: { voiceId: result.voiceId } };
    case "overtaken":
      return stay("decision-overtaken");
    case "nothing-to-undo":
      return stay("nothing-to-undo");
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

function stay(flash: FlashKey): InboxAnswer {
  return { flash, count: 0, next: "stay" };
}

function toFault(issue: string | undefined, otherwise: FlashKey): FlashKey {
  if (issue === "voices-missing") return "voices-to-choose";
  return issue === "too-many-voices" ? "too-many-voices" : otherwise;
}
