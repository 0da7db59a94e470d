import { listMaskedGroupSpans, type TextSpan } from "./text-span.ts";

/**
 * Answers: where does a date of birth stand?
 * A date counts only when the words beside it speak of a birth (`geboren am`, `Geburtsdatum:`, `*12.03.1980`, `born on`, or
 * `am 12.03.1980 geboren`); every other date stays, because it says when something happened.
 * A year alone (`Jahrgang 1950`, `geboren 1950`) stays: it is no date, and the age group is part of what a voice tells.
 * Example: `geb. am 3. März 1980` → `3. März 1980`.
 */
const month = String.raw`(?:Jan(?:uar|uary|\.)?|Feb(?:ruar|ruary|\.)?|M(?:ä|ae|a\u0308)rz|March|Mar\.|Apr(?:il|\.)?|Mai|May|Juni|June|Jun\.|Juli|July|Jul\.|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|O[kc]t(?:ober|\.)?|Nov(?:ember|\.)?|De[zc](?:ember|\.)?)`;
const space = String.raw`[ \u00a0]`;
const numericDate = String.raw`\d{1,2}${space}?[./-]${space}?\d{1,2}${space}?(?:[./-]${space}?(?:\d{4}|\d{2})|[.])`;
const writtenDate = String.raw`\d{1,2}(?:\.|st|nd|rd|th)?${space}?(?:of${space})?${month}(?:,?${space}?\d{4})?`;
const englishDate = String.raw`${month}${space}\d{1,2}(?:st|nd|rd|th)?(?:,?${space}\d{4})?`;
const isoDate = String.raw`\d{4}-\d{2}-\d{2}`;
const date = String.raw`(?<masked>(?:${isoDate}|${numericDate}|${writtenDate}|${englishDate}))(?![⟦\d])`;

const birthWord = String.raw`(?:geboren(?:e[rn]?)?|geb\.?|Geburtsdatum|Geburtstag|Geb(?:urts)?\.?-?(?:Dat|tag)\.?|Geb\.-Datum|born|date${space}of${space}birth|birthday|DOB)`;
const bridge = String.raw`(?:${space}?[:,(=]|${space}(?:ist|war|der|am|den|dem|bin|ich|wurde|is|was|on|the|in${space}\p{Lu}[\p{L}\p{M}-]{1,30})(?![⟦\p{L}])){0,5}${space}{0,2}\*?`;
const announced = new RegExp(String.raw`(?<![⟧\p{L}\p{N}])${birthWord}(?![⟦\p{L}])${bridge}${date}`, "dgiu");
const starred = new RegExp(
  String.raw`(?<![⟧\p{L}\p{N}*])\*${space}?(?<masked>\d{1,2}\.${space}?\d{1,2}\.${space}?(?:\d{4}|\d{2}))(?![⟦\d])`,
  "dgu",
);
const saidAfterwards = new RegExp(
  String.raw`(?<![⟧\p{L}\p{N}.,])${date}(?:${space}(?:bin|wurde|ich|in${space}\p{Lu}[\p{L}\p{M}-]{1,30})){0,4}${space}(?:geboren|zur${space}Welt)`,
  "dgu",
);

/** Spans of all dates of birth, by the way they are announced. */
export function listBirthDateSpans(text: string): readonly TextSpan[] {
  return [announced, starred, saidAfterwards].flatMap((pattern) => listMaskedGroupSpans(text, pattern));
}
