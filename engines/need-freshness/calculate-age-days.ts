const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/**
 * Answers: how many whole days lie between two calendar days?
 * Days are written yyyy-mm-dd and compared as such, so that neither time zone nor summer time shifts an age. A day after
 * `today` gives a negative age. What is no day of the calendar throws a RangeError.
 * Example: from 2026-02-28 to 2026-03-01 it is 1 day.
 */
export function calculateAgeDays(day: string, today: string): number {
  return (parseDay(today) - parseDay(day)) / MS_PER_DAY;
}

function parseDay(day: string): number {
  const [, year, month, date] = pattern.exec(day) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  // Date rolls 30 February over into March; such a day is a mistake of the caller.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day))
    throw new RangeError(`"${day}" is no day of the form yyyy-mm-dd.`);
  return time;
}
