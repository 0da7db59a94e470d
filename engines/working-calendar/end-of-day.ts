import { formatCalendarDay, parseCalendarDay } from "./calendar-day.ts";

/** German law counts days by German time (Einheiten- und Zeitgesetz § 4), wherever the server stands. */
const wallClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Berlin",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/**
 * Answers: at which instant is this day over in Germany?
 * Formula: the first instant of the next day in Europe/Berlin. Midnight of UTC, less what Berlin's clocks are ahead there;
 * the offset is asked again at the result because it may have changed in between.
 * Not for: office hours.
 * Source: BGB § 188 (1): a period ends with the end of its last day. Time zone data are those of the runtime.
 * Example: 2026-03-29, the day that has 23 hours, is over at 22:00 UTC.
 */
export function findEndOfDay(day: string): Date {
  const midnight = Date.parse(`${formatCalendarDay(parseCalendarDay(day) + 1)}T00:00:00Z`);
  const guess = midnight - calculateLeadMs(midnight);
  return new Date(midnight - calculateLeadMs(guess));
}

/** How far Berlin's clocks are ahead of UTC at an instant. */
function calculateLeadMs(instant: number): number {
  const shown = Object.fromEntries(
    wallClock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}
