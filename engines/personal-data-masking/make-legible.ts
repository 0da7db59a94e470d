import type { TextSpan } from "./text-span.ts";

/** A text as its readers see it, and the way back from its spans to the text as it was written. */
export type LegibleText = { readonly text: string; readonly toWritten: (span: TextSpan) => TextSpan };

/**
 * Answers: what does a reader see of a text?
 * Signs that nobody sees are left out: soft hyphens and zero width spaces, which web pages put into long words, and direction
 * marks, which telephones put around copied numbers. Hyphens that never break and full-width letters become plain ones.
 * Without this an e-mail address with a soft hyphen in it would be none.
 */
export function makeLegible(text: string): LegibleText {
  if (!unusual.test(text)) return { text, toWritten: (span) => span };
  const places: number[] = [];
  let legible = "";
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charAt(place);
    if (invisible.test(sign)) continue;
    places.push(place);
    legible += toPlain(sign);
  }
  return {
    text: legible,
    toWritten: ({ start, end }) => ({
      start: places[start] ?? text.length,
      end: end > start ? (places[end - 1] ?? text.length - 1) + 1 : (places[start] ?? text.length),
    }),
  };
}

const invisible = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const unusual = /[\u00ad\u034f\u061c\u200b-\u2012\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\uff01-\uff5e]/;

/** Full-width forms lie at this distance from their ASCII counterparts. */
const FULL_WIDTH = 0xfee0;

/** One UTF-16 code unit for one, so that places stay comparable. */
function toPlain(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0x2010 && code <= 0x2012) return "-";
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH) : sign;
}
