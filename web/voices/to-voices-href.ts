import type { VoiceFilter } from "#features/voices/voice-input.ts";

/** The address of a list of voices with this filter; what is not set, and the first page, stay out of it. */
export function toVoicesHref(listHref: string, filter: VoiceFilter): string {
  const { page, ...parts } = filter;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value !== undefined) search.set(name, value);
  if (page > 1) search.set("page", String(page));
  return search.size === 0 ? listHref : `${listHref}?${search.toString()}`;
}
