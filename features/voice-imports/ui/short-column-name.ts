import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";

/** Characters of a column's name that are shown: a file without a header has a whole contribution there. */
const MOST_CHARACTERS = 60;

/** A column's name as it may be shown: masked and cut, because the first line of a file need not hold names at all. */
export function shortColumnName(column: string): string {
  const { text } = maskPersonalData(column);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).toWellFormed()} …` : text;
}
