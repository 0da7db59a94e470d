import * as z from "zod";

/** The time zone in which German authorities count days. */
export const officeTimeZone = "Europe/Berlin";

const dayFormat = new Intl.DateTimeFormat("sv-SE", { timeZone: officeTimeZone });

const HOUR_MS = 60 * 60 * 1000;
/** Since then Germany's clocks differ from universal time by whole hours, so all of an hour lies on one day. */
const wholeHoursSince = Date.UTC(1900, 0, 1);
const MOST_HOURS = 20_000;
const daysOfHours = new Map<number, string>();

/** The calendar day of an instant in Germany, as yyyy-mm-dd. Lists ask thousands of times, and a format is dear. */
export function dayOf(instant: Date): string {
  const time = instant.getTime();
  if (!(time >= wholeHoursSince)) return dayFormat.format(instant);
  const hour = Math.floor(time / HOUR_MS);
  const known = daysOfHours.get(hour);
  if (known !== undefined) return known;
  const day = dayFormat.format(instant);
  if (daysOfHours.size >= MOST_HOURS) daysOfHours.clear();
  daysOfHours.set(hour, day);
  return day;
}

/** Earlier days are slips of the hand; PostgreSQL knows no year 0 at all. */
const earliestDay = "1900-01-01";

/** A day in the shape yyyy-mm-dd that exists, from 1900 on. The issue is the key `date-not-valid`. */
export function dayText() {
  return z.iso
    .date({ error: "date-not-valid" })
    .refine((day) => day >= earliestDay, { error: "date-not-valid" });
}

/** The Monday of the week of a day (ISO 8601), both as yyyy-mm-dd. */
export function weekStart(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** A day some days later or, with a negative number, earlier. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
