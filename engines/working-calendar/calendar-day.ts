const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;
/** 1 January 1970, day number 0, was a Thursday; days of the week are counted from Monday = 0. */
const WEEKDAY_OF_DAY_ZERO = 3;

/**
 * Answers: which number does a calendar day have, counted from 1 January 1970?
 * Days are written yyyy-mm-dd and counted as such, so that neither time zone nor summer time shifts one. What is no day of
 * the calendar throws a RangeError.
 * Example: 1970-01-02 is 1.
 */
export function parseCalendarDay(day: string): number {
  const [, year, month, date] = pattern.exec(day) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  // Date rolls 30 February over into March; such a day is a mistake of the caller.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day))
    throw new RangeError(`"${day}" is no day of the form yyyy-mm-dd.`);
  return time / MS_PER_DAY;
}

/** The day of a number. Beyond the year 9999 there is no day of four digits any more. */
export function formatCalendarDay(number: number): string {
  const date = new Date(number * MS_PER_DAY);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999)
    throw new RangeError("The day lies beyond the year 9999.");
  return date.toISOString().slice(0, 10);
}

/** The day of the same number so many months later; where that month is too short, its last day. */
export function addMonthsToCalendarDay(day: string, months: number): string {
  const date = new Date(parseCalendarDay(day) * MS_PER_DAY);
  // Day 0 of a month is the last day of the month before it.
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  const daysBack = Math.max(0, lastOfMonth.getUTCDate() - date.getUTCDate());
  return formatCalendarDay(lastOfMonth.getTime() / MS_PER_DAY - daysBack);
}

/** Weekdays (Monday to Friday) from day number 0 up to and with this one; differences of it count any span. */
export function countWeekdaysUntil(number: number): number {
  const daysSinceMonday = number + WEEKDAY_OF_DAY_ZERO + 1;
  const weeks = Math.floor(daysSinceMonday / DAYS_PER_WEEK);
  return weeks * 5 + Math.min(daysSinceMonday - weeks * DAYS_PER_WEEK, 5);
}

export function isWeekend(number: number): boolean {
  return countWeekdaysUntil(number) === countWeekdaysUntil(number - 1);
}
