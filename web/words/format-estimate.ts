import type { Language } from "#features/authorities/authority.ts";
import { estimateTexts } from "#features/services/estimate-texts.ts";
import type { Estimate } from "#features/services/estimate.ts";
import { formatNumber } from "./format-number.ts";
import { roundEstimate } from "./round-estimate.ts";

/** What is reckoned from estimates, as exact as they are. */
export function formatTwoDigits(language: Language, number: number): string {
  return formatNumber(language, roundEstimate(number));
}

type Range = Pick<Estimate, "low" | "likely" | "high">;

/** "900 bis 1.700"; undefined where low and high are the same. */
export function formatRange(
  language: Language,
  { low, high }: Range,
  format: typeof formatNumber,
): string | undefined {
  const [from, until] = [format(language, low), format(language, high)];
  return from === until ? undefined : estimateTexts[language].range(from, until);
}

/** An estimate with its unit, its range and where it comes from: "30 Minuten (20 bis 60). Gemessen im Mai." */
export function describeEstimate(language: Language, estimate: Estimate | undefined, unit?: string): string {
  if (!estimate) return estimateTexts[language].unknown;
  const range = formatRange(language, estimate, formatNumber);
  const likely = [formatNumber(language, estimate.likely), unit].filter(Boolean).join(" ");
  const source = estimate.source.replace(/[.\s]+$/, "");
  return `${likely}${range === undefined ? "" : ` (${range})`}. ${source}.`;
}
