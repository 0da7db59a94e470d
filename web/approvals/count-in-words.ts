import type { Language } from "#features/authorities/authority.ts";
import { formatNumber } from "../words/format-number.ts";

const words: Readonly<Record<Language, readonly string[]>> = {
  de: [
    "null",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
  ],
  en: [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ],
};

/** A count for a sentence: "acht", "zwölf", "13". One is for the caller: in German it bends with its noun. */
export function countInWords(language: Language, count: number): string {
  return words[language][count] ?? formatNumber(language, count);
}
