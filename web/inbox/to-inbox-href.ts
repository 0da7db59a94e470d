import type { VoiceFilter } from "#features/voices/voice-input.ts";
import { toVoicesHref } from "../voices/to-voices-href.ts";

/** The inbox of a service with this filter and one voice in focus; without one, the first that waits has it. */
export function toInboxHref(serviceKey: string, filter: VoiceFilter, voiceId: string): string {
  const href = toVoicesHref(`/dienste/${serviceKey}/stimmen/ordnen`, filter);
  if (voiceId === "") return href;
  return `${href}${href.includes("?") ? "&" : "?"}voice=${encodeURIComponent(voiceId)}`;
}
