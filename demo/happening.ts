import { addDays, dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";

/** Something that happened in Musterstadt: done through a use case whose clock is set back to this instant. */
export type Happening = { readonly at: Date; readonly act: () => Promise<void> };

/** A workshop whose clock stands still at this instant. */
export function atInstant(workshop: Workshop, instant: Date): Workshop {
  return { ...workshop, now: () => instant };
}

/** Eight in the morning, UTC, some days before the workshop's today. */
export function dayBefore(workshop: Workshop, days: number): Date {
  return new Date(`${addDays(dayOf(workshop.now()), -days)}T08:00:00Z`);
}

/** The same, and on a weekend the Friday before: the day on which somebody was in the office. */
export function officeDayBefore(workshop: Workshop, days: number): Date {
  const date = dayBefore(workshop, days);
  const daysSinceFriday = (date.getUTCDay() + 2) % 7;
  return daysSinceFriday > 2 || daysSinceFriday === 0 ? date : dayBefore(workshop, days + daysSinceFriday);
}

export function minutesLater(date: Date, minutes: number): Date {
  return new Date(date.getTime() + minutes * 60_000);
}
