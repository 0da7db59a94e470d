import { isWeekend, parseCalendarDay } from "./calendar-day.ts";

/**
 * The days on which nobody works: day (yyyy-mm-dd) to the name of the holiday or closing day. Saturdays and Sundays are free
 * without standing in it, and may stand in it.
 */
export type FreeDays = ReadonlyMap<string, string>;

/**
 * Answers: is this a day on which the house works?
 * Formula: Monday to Friday, and neither a public holiday nor a closing day.
 * Not for: the "Werktag" of other laws, which may include Saturday.
 * Source: BGB § 193 (Saturday, Sunday, public holiday); closing days are the house's own.
 * Example: 2027-05-01 is a Saturday and no working day even without a holiday.
 */
export function isWorkingDay(freeDays: FreeDays, day: string): boolean {
  return !isWeekend(parseCalendarDay(day)) && !freeDays.has(day);
}
