import { DataTable } from "#ui/data-table.tsx";
import type { PublicHoliday } from "../public-holidays.ts";
import type { ClosingDayTexts } from "./closing-day-texts.ts";

/** The holidays of one year. */
export function PublicHolidayTable({
  year,
  holidays,
  language,
  texts,
  formatDay,
}: {
  readonly year: number;
  readonly holidays: readonly PublicHoliday[];
  readonly language: "de" | "en";
  readonly texts: ClosingDayTexts;
  readonly formatDay: (day: string) => string;
}) {
  return (
    <DataTable<PublicHoliday>
      caption={texts.holidaysOfYear(year)}
      columns={[
        { key: "name", header: texts.holiday, cell: ({ name }) => name[language], isRowHeader: true },
        { key: "day", header: texts.day, cell: ({ day }) => formatDay(day) },
      ]}
      rows={holidays}
      rowKey={({ day }) => day}
    />
  );
}
