import type { ImportCounts } from "../voice-import.ts";
import type { VoiceImportTexts } from "./voice-import-texts.ts";

/** "4.345 Beiträge gelesen: 4.309 neu, 36 schon bekannt, 0 abgelehnt." */
export function describeCounts(
  counts: ImportCounts,
  texts: VoiceImportTexts,
  formatNumber: (number: number) => string,
): string {
  const read = texts.read({ count: counts.read, text: formatNumber(counts.read) });
  const { recorded, alreadyKnown, refused } = counts;
  return `${read}: ${texts.sorted(formatNumber(recorded), formatNumber(alreadyKnown), formatNumber(refused))}.`;
}
