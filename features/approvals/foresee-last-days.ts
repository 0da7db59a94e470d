import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import { findPeriodEnd } from "#engines/working-calendar/find-period-end.ts";
import type { PlannedStation } from "#features/approval-paths/plan-stations.ts";

/** What is known already of stations that are under way: the last day of the period; null where nothing has to be waited for. */
export type KnownLastDays = ReadonlyMap<string, string | null>;

/**
 * The last day of each station's period, by its key, if a request were sent today and every station before it took its whole
 * period. Days are yyyy-mm-dd. Give the stations in an order in which none comes before what it waits for.
 */
export function foreseeLastDays(
  stations: readonly Pick<PlannedStation, "station" | "after">[],
  { freeDays, today, known = new Map() }: ForeseenFrom,
): ReadonlyMap<string, string> {
  const lastDays = new Map<string, string>();
  for (const { station, after } of stations) {
    const openedOn = after.map((key) => lastDays.get(key) ?? known.get(key) ?? today).reduce(later, today);
    const period = { unit: "working-days", count: station.periodInWorkingDays } as const;
    lastDays.set(station.key, known.get(station.key) ?? findPeriodEnd(freeDays, openedOn, period));
  }
  return lastDays;
}

export type ForeseenFrom = {
  readonly freeDays: FreeDays;
  readonly today: string;
  readonly known?: KnownLastDays;
};

function later(one: string, other: string): string {
  return one > other ? one : other;
}
