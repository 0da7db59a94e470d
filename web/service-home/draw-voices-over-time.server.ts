import type { Language } from "#features/authorities/authority.ts";
import type { VoicesOverTime } from "#features/voices/count-voices.server.ts";
import { chartWeeks } from "#features/voices/count-voices.server.ts";
import { voiceTexts } from "#features/voices/ui/voice-texts.ts";
import { voiceSources } from "#features/voices/voice.ts";
import { addDays } from "#platform/values/day-value.ts";
import { drawWeeklyBars } from "#ui/charts/draw-weekly-bars.server.ts";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import { serviceHomeTexts } from "../texts/service-home-texts.ts";

/** The chart of a service home with the table that says the same. Undefined where no voice of the time has a date. */
export function drawVoicesOverTime(overTime: VoicesOverTime, language: Language) {
  const { weeks } = overTime;
  if (weeks.length === 0) return undefined;
  const texts = serviceHomeTexts[language];
  const series = voiceSources
    .filter((source) => weeks.some((week) => week.source === source))
    .map((key) => ({ key, label: voiceTexts[language].sources[key] }));
  const drawing = drawWeeklyBars({
    counts: weeks.map(({ week, source, count }) => ({ start: week, series: source, count })),
    series,
    language,
    title: texts.overTimeTitle,
    description: texts.overTimeSubline,
  });
  const starts = Array.from({ length: chartWeeks }, (_week, number) => addDays(overTime.from, 7 * number));
  const countOf = (start: string, source: string) =>
    weeks.find((week) => week.week === start && week.source === source)?.count ?? 0;
  const rows = starts.toReversed().map((start) => ({
    key: start,
    period: formatDay(language, start),
    counts: series.map(({ key }) => formatNumber(language, countOf(start, key))),
  }));
  return { drawing, series, rows };
}
