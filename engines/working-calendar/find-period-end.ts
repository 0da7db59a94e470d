import { addMonthsToCalendarDay, formatCalendarDay, parseCalendarDay } from "./calendar-day.ts";
import type { FreeDays } from "./free-days.ts";
import { isWorkingDay } from "./free-days.ts";

export type Period = {
  readonly unit: "working-days" | "days" | "weeks" | "months";
  /** A whole number from 1. */
  readonly count: number;
};

/**
 * Answers: which is the last day of a period that begins with an event on this day?
 * Formula: the day of the event does not count (§ 187 (1)). A period of days ends with its last day (§ 188 (1)); of weeks or
 * months with the day of the same name or number, and where the month has no such number with its last day (§ 188 (2), (3)).
 * If that is a Saturday, Sunday or free day, the next working day takes its place (§ 193). Working days count alone.
 * The period is over when that day is: see end-of-day.ts.
 * Not for: periods that begin with the beginning of a day (§ 187 (2)), or are counted backwards.
 * Source: BGB §§ 187 to 193.
 * Example: one month from 2026-01-31 would end on Saturday 2026-02-28 and so ends on Monday 2026-03-02.
 */
export function findPeriodEnd(freeDays: FreeDays, openedOn: string, period: Period): string {
  if (!Number.isSafeInteger(period.count) || period.count < 1)
    throw new RangeError(`A period has a whole number of units from 1, not ${period.count}.`);
  if (period.unit === "working-days") return findNthWorkingDay(freeDays, openedOn, period.count);
  return findWorkingDayFrom(freeDays, findNamedEnd(openedOn, period));
}

function findNthWorkingDay(freeDays: FreeDays, openedOn: string, count: number): string {
  let number = parseCalendarDay(openedOn);
  for (let left = count; left > 0;) {
    number += 1;
    if (isWorkingDay(freeDays, formatCalendarDay(number))) left -= 1;
  }
  return formatCalendarDay(number);
}

/** § 193. The search ends at the latest where the calendar does. */
function findWorkingDayFrom(freeDays: FreeDays, day: string): string {
  let found = day;
  while (!isWorkingDay(freeDays, found)) found = formatCalendarDay(parseCalendarDay(found) + 1);
  return found;
}

/** § 188. */
function findNamedEnd(openedOn: string, { unit, count }: Period): string {
  if (unit === "months") return addMonthsToCalendarDay(openedOn, count);
  return formatCalendarDay(parseCalendarDay(openedOn) + (unit === "weeks" ? count * 7 : count));
}
