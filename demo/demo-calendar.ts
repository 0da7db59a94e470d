import { findPeriodEnd } from "#engines/working-calendar/find-period-end.ts";
import { isWorkingDay } from "#engines/working-calendar/free-days.ts";
import type { ClosingDay } from "#features/closing-days/closing-day.ts";
import { joinFreeDays } from "#features/closing-days/join-free-days.ts";
import { addDays } from "#platform/values/day-value.ts";

/** Musterstadt lies in North Rhine-Westphalia. */
export const demoLand = "NW";

/** When people of Musterstadt are in the office. Days are written yyyy-mm-dd. */
export type DemoCalendar = {
  /** The day since which so many working days have passed until today. */
  readonly workingDaysAgo: (count: number) => string;
  /** That day, or the last working day before it. */
  readonly lastWorkingDayUpTo: (day: string) => string;
  readonly workingDaysAfter: (day: string, count: number) => string;
};

export function createDemoCalendar(today: string, closingDays: readonly ClosingDay[]): DemoCalendar {
  const freeDays = joinFreeDays(demoLand, closingDays);
  const lastWorkingDayUpTo = (day: string) => {
    let found = day;
    while (!isWorkingDay(freeDays, found)) found = addDays(found, -1);
    return found;
  };
  return {
    lastWorkingDayUpTo,
    workingDaysAgo: (count) => {
      let day = lastWorkingDayUpTo(today);
      for (let left = count; left > 0; left -= 1) day = lastWorkingDayUpTo(addDays(day, -1));
      return day;
    },
    workingDaysAfter: (day, count) =>
      count === 0 ? day : findPeriodEnd(freeDays, day, { unit: "working-days", count }),
  };
}
