import type { QuantileTime } from "#engines/survival/calculate-wait-quantile.ts";
import type { StationValue } from "#features/approvals/measure-station.ts";
import type { Language } from "#features/authorities/authority.ts";
import { formatNumber } from "../words/format-number.ts";
import { waitsTexts } from "../texts/waits-texts.ts";

const PERCENT = 100;

/** "In den letzten 40 Fällen hat diese Station 3 verändert oder gestoppt (3 bis 20 von 100)." */
export function describeStationValue({ decisions }: StationValue, language: Language): string {
  const texts = waitsTexts[language];
  if (decisions.outcome === "too-few") {
    return texts.changedTooFew(describeTooFew(decisions.of, decisions.threshold, language));
  }
  const { changed, of, low, high } = decisions;
  const percent = (share: number) => String(Math.round(share * PERCENT));
  return texts.changed(changed, of, percent(low), percent(high));
}

/** "Die Hälfte ist nach 4 Arbeitstagen entschieden, 85 von 100 nach 11 Arbeitstagen." */
export function describeStationWaiting({ waiting }: StationValue, language: Language): string {
  const texts = waitsTexts[language];
  if (waiting.outcome === "too-few") {
    return texts.waitsTooFew(describeTooFew(waiting.rounds, waiting.threshold, language));
  }
  const { median, percentile85 } = waiting;
  const count = (days: number) => texts.workingDays(formatNumber(language, days));
  if (median.outcome === "not-reached") return texts.waitsLongest(count(median.observedUntil));
  const half = afterDays(median.time, language);
  return percentile85.outcome === "reached"
    ? texts.waits(half, afterDays(percentile85.time, language))
    : texts.waitsLonger(half, count(percentile85.observedUntil));
}

/** "4 Arbeitstage", or how long it takes at least where so many are not decided yet. */
export function describeQuantile(quantile: QuantileTime, language: Language): string {
  const texts = waitsTexts[language];
  if (quantile.outcome === "reached") return texts.workingDays(formatNumber(language, quantile.time));
  return texts.longerThan(texts.workingDays(formatNumber(language, quantile.observedUntil)));
}

export function describeTooFew(count: number, threshold: number, language: Language): string {
  return waitsTexts[language].tooFew(count, threshold);
}

/** In German "nach 4 Arbeitstagen" takes another ending than "4 Arbeitstage". */
function afterDays(days: number, language: Language): string {
  return waitsTexts[language].afterWorkingDays(formatNumber(language, days));
}
