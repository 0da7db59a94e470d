import type { Language } from "#features/authorities/authority.ts";
import { needTexts } from "#features/needs/ui/need-texts.ts";

/** What the four fields of a need are called, for the summary of what is wrong. */
export function labelClauses(language: Language): Readonly<Record<string, string>> {
  const { who, what, situation, purpose } = needTexts[language].clauses;
  return { who: who.label, what: what.label, situation: situation.label, purpose: purpose.label };
}
