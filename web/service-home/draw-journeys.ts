import type { Language } from "#features/authorities/authority.ts";
import type { JourneyStay } from "#features/initiatives/trace-journey.ts";
import type { JourneyTick } from "#ui/journey-bars.tsx";

const monthNames = {
  de: new Intl.DateTimeFormat("de-DE", { month: "short", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" }),
};
const DAY_MS = 24 * 60 * 60 * 1000;
/** An axis shorter than this would be all one day wide. */
const SHORTEST_AXIS_DAYS = 28;
/** More months than this stand too close, so only every second, third … is named. */
const MOST_TICKS = 7;
/** A month's name this near to the end would run into "today". */
const NEAR_THE_END = 0.93;

/** The calendar that all journeys of a page share, from the oldest to now. */
export type JourneyAxis = { readonly from: Date; readonly until: Date };

export function chooseAxis(journeys: readonly (readonly JourneyStay[])[], now: Date): JourneyAxis {
  const latestStart = now.getTime() - SHORTEST_AXIS_DAYS * DAY_MS;
  const oldest = Math.min(latestStart, ...journeys.flat().map((stay) => stay.from.getTime()));
  return { from: new Date(oldest), until: now };
}

/** Where on the axis an instant lies, from 0 to 1. */
export function shareOf(axis: JourneyAxis, instant: Date): number {
  const length = axis.until.getTime() - axis.from.getTime();
  return Math.min(1, Math.max(0, (instant.getTime() - axis.from.getTime()) / length));
}

/** The first of each month by its name, and today at the end. */
export function listTicks(axis: JourneyAxis, language: Language, today: string): readonly JourneyTick[] {
  const months: Date[] = [];
  const first = new Date(Date.UTC(axis.from.getUTCFullYear(), axis.from.getUTCMonth() + 1, 1));
  for (let month = first; month < axis.until;) {
    months.push(month);
    month = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1));
  }
  const step = Math.ceil(months.length / MOST_TICKS);
  const ticks = months
    .filter((_month, position) => (months.length - 1 - position) % step === 0)
    .map((month) => ({ label: monthNames[language].format(month), atShare: shareOf(axis, month) }))
    .filter(({ atShare }) => atShare < NEAR_THE_END);
  return [...ticks, { label: today, atShare: 1 }];
}
