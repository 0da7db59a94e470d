import type { TextSpan } from "./text-span.ts";

/**
 * Answers: where does a web address stand in the text?
 * Web addresses are protected: digits and names in a path (`/strassen/frau-holle-weg-12`, `@50.73,7.11`) are not read as personal
 * data. Only e-mail addresses are looked for inside them. Not for deciding whether an address is valid or safe.
 */
const webAddress = /(?:https?:\/\/|www\.)[^\s<>"⟦⟧]+/giu;

/** Spans of all web addresses, in text order. */
export function listWebAddressSpans(text: string): readonly TextSpan[] {
  return Array.from(text.matchAll(webAddress), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
