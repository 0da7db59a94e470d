import { countWeekdaysUntil, isWeekend, parseCalendarDay } from "./calendar-day.ts";
import type { FreeDays } from "./free-days.ts";

/**
 * Answers: how many working days have passed since the day of an event?
 * Formula: working days d with from < d <= until; 0 if `until` is not after `from`. The day of the event does not count, today does.
 * Not for: hours. A Friday 23:59 and a Friday 8:00 are the same day.
 * Source: BGB § 187 (1).
 * Example: from Friday 2026-11-20 until Monday 2026-11-23 it is 1.
 */
export function countWorkingDays(freeDays: FreeDays, from: string, until: string): number {
  const [first, last] = [parseCalendarDay(from), parseCalendarDay(until)];
  if (last <= first) return 0;
  return countWeekdaysUntil(last) - countWeekdaysUntil(first) - countFreeWeekdays(freeDays, from, until);
}

function countFreeWeekdays(freeDays: FreeDays, from: string, until: string): number {
  let free = 0;
  // Days of this form are in the order of the alphabet.
  for (const day of freeDays.keys())
    if (day > from && day <= until && !isWeekend(parseCalendarDay(day))) free += 1;
  return free;
}
