import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import type { Land, Language } from "#features/authorities/authority.ts";
import type { ClosingDay } from "./closing-day.ts";
import { holidayYears } from "./holiday-years.ts";
import { listPublicHolidays } from "./public-holidays.ts";
import type { PublicHoliday } from "./public-holidays.ts";

/** Holidays never change while the server runs, and there are sixteen Länder. */
const computed = new Map<Land, readonly PublicHoliday[]>();

/**
 * The free days of an authority: public holidays of its Land from 2020 to 2040 and its closing days. Where a closing day is a
 * holiday too, it has the holiday's name.
 */
export function joinFreeDays(
  land: Land,
  closingDays: readonly ClosingDay[],
  language: Language = "de",
): FreeDays {
  return new Map([
    ...closingDays.map(({ day, name }) => [day, name] as const),
    ...listKnownHolidays(land).map(({ day, name }) => [day, name[language]] as const),
  ]);
}

function listKnownHolidays(land: Land): readonly PublicHoliday[] {
  const known = computed.get(land);
  if (known) return known;
  const holidays: PublicHoliday[] = [];
  for (let year = holidayYears.first; year <= holidayYears.last; year += 1)
    holidays.push(...listPublicHolidays(land, year));
  computed.set(land, holidays);
  return holidays;
}
