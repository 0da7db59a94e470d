import { groupByLastDay } from "#features/approvals/station-forecast.ts";
import type { StationForecast } from "#features/approvals/station-forecast.ts";
import { TransitLine } from "#ui/transit-line.tsx";
import { formatShortDay } from "../format-day.ts";
import { approvalPreviewTexts } from "../texts/approval-preview-texts.ts";
import { useLanguage } from "../use-visitor.ts";

/** When which periods would end if a request were sent today: its timetable as a line. */
export function DeadlineLine({ stations }: { readonly stations: readonly StationForecast[] }) {
  const language = useLanguage();
  const texts = approvalPreviewTexts[language];
  const groups = groupByLastDay(stations).map(({ lastDay, stations: group }) => ({
    lastDay,
    names: group.map(({ station }) => station.name).join(", "),
    workingDays: Math.max(...group.map(({ workingDaysUntil }) => workingDaysUntil)),
  }));
  const stretches = groups.map(({ workingDays }, place) => ({
    label: texts.workingDays(workingDays - (groups[place - 1]?.workingDays ?? 0)),
  }));
  const stops = groups.map(({ lastDay, names }) => ({
    key: lastDay,
    count: formatShortDay(language, lastDay),
    label: names,
  }));
  return (
    <TransitLine
      stops={[{ key: "sent", count: texts.today, label: texts.sent }, ...stops]}
      stretches={stretches}
      stretchPrefix={texts.stretch}
    />
  );
}
