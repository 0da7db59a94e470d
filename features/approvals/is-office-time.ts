import { isWorkingDay } from "#engines/working-calendar/free-days.ts";
import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import { dayOf, officeTimeZone } from "#platform/values/day-value.ts";

/** Hours of the day in Germany between which mails go out: half-open, so the last minute is 18:59. */
const FIRST_HOUR = 7;
const LAST_HOUR = 19;

const hourFormat = new Intl.DateTimeFormat("en-GB", {
  timeZone: officeTimeZone,
  hour: "2-digit",
  hourCycle: "h23",
});

/** Whether somebody may be told something now: on a working day of the house, and not at night. */
export function isOfficeTime(freeDays: FreeDays, now: Date): boolean {
  const hour = Number(hourFormat.format(now));
  return hour >= FIRST_HOUR && hour < LAST_HOUR && isWorkingDay(freeDays, dayOf(now));
}
