import type { Language } from "#features/authorities/authority.ts";
import type { NeedOverview } from "#features/needs/list-needs.server.ts";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import { needsTexts } from "../texts/needs-texts.ts";

/** "84 Menschen aus 5 Quellen · zuletzt gesagt am 12. November 2026 · 2 Gegenstimmen" */
export function describeNeedFacts(
  { strength, lastSaidOn }: Pick<NeedOverview, "strength" | "lastSaidOn">,
  language: Language,
): string {
  const texts = needsTexts[language];
  const { people, sources, contrary } = strength;
  return [
    texts.people(formatNumber(language, people), formatNumber(language, sources)),
    lastSaidOn === null ? texts.neverDated : texts.lastSaid(formatDay(language, lastSaidOn)),
    ...(contrary === 0 ? [] : [texts.contrary(formatNumber(language, contrary))]),
  ].join(" · ");
}
