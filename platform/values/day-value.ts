import * as z from "zod";

/** The time zone in which German authorities count days. */
export const officeTimeZone = "Europe/Berlin";

const dayFormat = new Intl.DateTimeFormat("sv-SE", { timeZone: officeTimeZone });

/** The calendar day of an instant in Germany, as yyyy-mm-dd. */
export function dayOf(instant: Date): string {
  return dayFormat.format(instant);
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
