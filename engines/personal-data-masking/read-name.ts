import type { TextSpan } from "./text-span.ts";
import { endingThatIsNoName, officeWord, placeWord, wordsThatAreNoNames } from "./words-that-are-no-names.ts";

/**
 * Answers: which words from a position on are a person's name?
 * In words: capitalised words, with particles (`von der`, `van`, `zu`) and initials between them, until a word that cannot
 * belong to a name. German writes every noun with a capital, so the list of words that are no names decides;
 * where it is silent a noun behind a name is masked with it: one word too much is the safer error.
 * Not for names in small letters.
 */
const gap = String.raw`[ \u00a0\u202f]{1,2}`;
const title = new RegExp(
  String.raw`(?:(?:Dr|Prof|Dipl|Ing|med|jur|phil|rer|nat|pol|habil|dent|vet|h\.[ ]?c|Mag|Hr|Fr)\.(?:-Ing\.)?|Doktor|Professor(?:in)?)[ \u00a0]?(?!-)`,
  "uy",
);
const upperWord = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’]\p{Lu}?[\p{L}\p{M}]*)?(?:-\p{Lu}[\p{L}\p{M}]*){0,3}`;
const word = new RegExp(
  String.raw`(?:${upperWord}|[dDO]['’]\p{Lu}[\p{L}\p{M}]+)(?![⟦\p{L}\p{M}\p{N}])`,
  "uy",
);
const initial = /(?:\p{Lu}\.[ \u00a0]?){1,3}(?=\p{Lu})/uy;
const particle = new RegExp(
  String.raw`(?:(?:von|vom|van|zu|zum|zur|de|del|della|di|da|dos|du|le|la|el|al|ben|bin|ibn|ter|ten)${gap}(?:(?:der|den|dem|und${gap}zu|de|la|het)${gap})?)(?=\p{Lu})`,
  "uy",
);
const maidenName = new RegExp(String.raw`,?${gap}geb(?:\.|orene[rn]?)${gap}(?=\p{Lu})`, "uy");
const nameGap = new RegExp(gap, "uy");

/** A name has at most so many words without its particles. */
const mostWords = 4;
/** Longer "words" are no names. */
const longestWord = 40;

/** The name at `position`, after titles and offices, or nothing when no name stands there. */
export function readName(text: string, position: number): TextSpan | undefined {
  const start = afterTitles(text, position);
  let end = start;
  let at = start;
  for (let words = 0; words < mostWords; words += 1) {
    const next = endOfNamePart(text, at, words === 0);
    if (next === undefined) break;
    end = next;
    at = matchEnd(nameGap, text, end) ?? matchEnd(maidenName, text, end) ?? -1;
    at = matchEnd(maidenName, text, end) ?? at;
    if (at < 0) break;
  }
  return end > start && !isPlace(text, start, end) ? { start, end } : undefined;
}

function afterTitles(text: string, position: number): number {
  let at = position;
  for (let titles = 0; titles < 8; titles += 1) {
    const next = matchEnd(title, text, at) ?? afterOffice(text, at);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

function afterOffice(text: string, at: number): number | undefined {
  const end = matchEnd(word, text, at);
  if (end === undefined || end - at > longestWord || !officeWord.test(text.slice(at, end))) return undefined;
  return matchEnd(nameGap, text, end) ?? end;
}

function endOfNamePart(text: string, at: number, isFirst: boolean): number | undefined {
  const afterParticle = matchEnd(particle, text, at) ?? at;
  const wordStart = matchEnd(initial, text, afterParticle) ?? afterParticle;
  const end = matchEnd(word, text, wordStart);
  if (end === undefined || end - wordStart > longestWord) return undefined;
  const found = text.slice(wordStart, end);
  const isNoName =
    wordsThatAreNoNames.has(found) || placeWord.test(found) || (officeWord.test(found) && !isFirst);
  return isNoName || endingThatIsNoName.test(found) ? undefined : end;
}

/** A street or a house named after somebody stays: `Dr. Külz Straße`, `Hermann-Bähr-Str.`. */
function isPlace(text: string, start: number, end: number): boolean {
  const last =
    text
      .slice(start, end)
      .split(/[ \u00a0-]/u)
      .at(-1) ?? "";
  const following = /^[ \u00a0-]{1,2}(\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1] ?? "";
  return placeWord.test(last) || placeWord.test(following) || /^-/.test(text.slice(end, end + 1));
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  if (at < 0) return undefined;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
