import type { Language } from "#features/authorities/authority.ts";
import { approvalPreviewTexts } from "../texts/approval-preview-texts.ts";

/** More names than this are counted, not read. */
const MOST_NAMES = 3;

const lists = {
  de: new Intl.ListFormat("de-DE", { type: "conjunction" }),
  en: new Intl.ListFormat("en-GB", { type: "conjunction" }),
};

/** "A, B und C"; of more than three the rest is counted: "A, B, C und 2 weitere". */
export function listNames(language: Language, names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  if (rest <= 0) return lists[language].format(names);
  return lists[language].format([...names.slice(0, MOST_NAMES), approvalPreviewTexts[language].more(rest)]);
}
