import { formatCalendarDay, parseCalendarDay } from "./calendar-day.ts";
import { countWorkingDays } from "./count-working-days.ts";
import type { FreeDays } from "./free-days.ts";
import { isWorkingDay } from "./free-days.ts";

/**
 * A clock at rest, for example while a question is open: from the day it was asked until the day it was answered, `null` while
 * it is open. Both days are at rest, so that whoever decides has each remaining day whole; asked and answered on one day it is
 * no rest, but never the last day either.
 */
export type Rest = { readonly from: string; readonly until: string | null };

export type Waiting = { readonly openedOn: string; readonly until: string; readonly rests: readonly Rest[] };

export type WaitingClock = {
  readonly openedOn: string;
  readonly rests: readonly Rest[];
  /** A whole number from 1. */
  readonly periodInWorkingDays: number;
};

export type Deadline =
  /** A question is open and was asked before the period was over: nobody can say when it ends. */
  { readonly outcome: "resting" } | { readonly outcome: "running"; readonly lastDay: string };

/** Numbers of days, both within the rest. */
type Stretch = { readonly first: number; last: number };

/**
 * Answers: how many working days of its period has a station used up by the end of the day `until`?
 * Formula: working days d with openedOn < d <= until that lie in no rest. Rests may overlap and come in any order; a day rests once.
 * Not for: how long people have waited in all. For them the clock never rests: count-working-days.ts.
 * Source: BGB § 187 (1) for the beginning. That a rest is not counted into the period follows BGB § 209; which days rest is this
 * house's rule.
 * Example: opened on Monday 2026-11-02, asked on Tuesday, answered on Thursday: on Friday 1 day is used.
 */
export function countWorkingDaysWaited(freeDays: FreeDays, { openedOn, until, rests }: Waiting): number {
  const [opened, today] = [parseCalendarDay(openedOn), parseCalendarDay(until)];
  let waited = countWorkingDays(freeDays, openedOn, until);
  for (const { first, last } of joinRests(rests)) {
    const [before, end] = [Math.max(first - 1, opened), Math.min(last, today)];
    if (end > before) waited -= countWorkingDays(freeDays, formatCalendarDay(before), formatCalendarDay(end));
  }
  return waited;
}

/**
 * Answers: which is the last day of a station's period, as far as its rests are known?
 * Formula: the first day at whose end countWorkingDaysWaited is the period. A question asked after it moves nothing. One that is
 * asked and answered on that very day moves it to the next working day: an answer leaves at least one whole working day to
 * decide, and never less than was left without it.
 * A rest only takes days out, so the last day is never earlier with it than without.
 * Example: opened on Monday 2026-11-02 with 3 working days it is Thursday; asked on Thursday and answered on Friday, Monday.
 */
export function findDeadline(
  freeDays: FreeDays,
  { openedOn, rests, periodInWorkingDays }: WaitingClock,
): Deadline {
  if (!Number.isSafeInteger(periodInWorkingDays) || periodInWorkingDays < 1)
    throw new RangeError(`A period has a whole number of working days from 1, not ${periodInWorkingDays}.`);
  const stretches = joinRests(rests);
  const answeredAtOnce = listAnsweredAtOnce(rests);
  let number = parseCalendarDay(openedOn);
  for (let left = periodInWorkingDays; left > 0;) {
    number += 1;
    const rest = stretches.find(({ first, last }) => first <= number && number <= last);
    if (rest?.last === Infinity) return { outcome: "resting" };
    if (rest !== undefined) number = rest.last;
    else if (isWorkingDay(freeDays, formatCalendarDay(number)))
      left = left === 1 && answeredAtOnce.has(number) ? 1 : left - 1;
  }
  return { outcome: "running", lastDay: formatCalendarDay(number) };
}

/** Days on which a question was asked and answered. */
function listAnsweredAtOnce(rests: readonly Rest[]): ReadonlySet<number> {
  return new Set(rests.map(readRest).flatMap(({ first, last }) => (first === last ? [first] : [])));
}

/** Rests in order of time, those that touch or overlap made one, those of one day left out. */
function joinRests(rests: readonly Rest[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { first, last } of rests.map(readRest).sort((one, other) => one.first - other.first)) {
    const before = joined.at(-1);
    if (first === last) continue;
    if (before !== undefined && first <= before.last) before.last = Math.max(before.last, last);
    else joined.push({ first, last });
  }
  return joined;
}

function readRest({ from, until }: Rest): Stretch {
  const first = parseCalendarDay(from);
  const last = until === null ? Infinity : parseCalendarDay(until);
  if (last < first) throw new RangeError(`A rest cannot end on ${until}, before it begins on ${from}.`);
  return { first, last };
}
