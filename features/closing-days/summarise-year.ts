import { countWorkingDays } from "#engines/working-calendar/count-working-days.ts";
import { isWorkingDay } from "#engines/working-calendar/free-days.ts";
import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import type { ClosingDay } from "./closing-day.ts";

export type YearSummary = {
  readonly year: number;
  readonly workingDays: number;
  /** After today. */
  readonly workingDaysLeft: number;
  /** The next free day from Monday to Friday, today included. */
  readonly nextFreeDay: ClosingDay | undefined;
};

/** Only Saturdays and Sundays. */
const noFreeDays: FreeDays = new Map();

/** What a calendar means for the year of today. */
export function summariseYear(freeDays: FreeDays, today: string): YearSummary {
  const year = Number(today.slice(0, 4));
  const lastDay = `${year}-12-31`;
  return {
    year,
    workingDays: countWorkingDays(freeDays, `${year - 1}-12-31`, lastDay),
    workingDaysLeft: countWorkingDays(freeDays, today, lastDay),
    nextFreeDay: findNextFreeDay(freeDays, today),
  };
}

function findNextFreeDay(freeDays: FreeDays, today: string): ClosingDay | undefined {
  const [next] = [...freeDays]
    .map(([day, name]) => ({ day, name }))
    .filter(({ day }) => day >= today && isWorkingDay(noFreeDays, day))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
  return next;
}
