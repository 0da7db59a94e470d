import { dotMaskedText } from "#engines/personal-data-masking/mask-personal-data.ts";

/** Enough of somebody's words to know by ear which ones are meant. */
const SPOKEN_CHARACTERS = 60;

/** Somebody's words in one line, with dots for what was removed. */
export function toPlainWords(text: string): string {
  return dotMaskedText(text).replace(/\s+/g, " ").trim();
}

/** The beginning of somebody's words, for the name of a box or a button beside them. */
export function nameByWords(text: string): string {
  const plain = toPlainWords(text);
  return plain.length <= SPOKEN_CHARACTERS ? plain : `${plain.slice(0, SPOKEN_CHARACTERS).trimEnd()} …`;
}
