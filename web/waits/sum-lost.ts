import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import type { HoursRange } from "#features/services/calculate-hours.ts";

/** Hours of several things together: what is known of them, and of how many nobody knows. Unknown is never zero. */
export type LostSum = {
  /** Undefined where nothing is known of any of them. */
  readonly hours: HoursRange | undefined;
  readonly hoursADay: HoursRange | undefined;
  readonly unknown: number;
};

/** Lows, likelies and highs are added up each by themselves: the range is the widest there can be. */
export function sumLost(all: readonly HoursLost[]): LostSum {
  const known = all.flatMap((lost) => (lost.outcome === "known" ? [lost] : []));
  return {
    hours: known.length === 0 ? undefined : addUp(known.map(({ hours }) => hours)),
    hoursADay: known.length === 0 ? undefined : addUp(known.map(({ hoursADay }) => hoursADay)),
    unknown: all.length - known.length,
  };
}

function addUp(ranges: readonly HoursRange[]): HoursRange {
  const sum = (of: keyof HoursRange) => ranges.reduce((total, range) => total + range[of], 0);
  return { low: sum("low"), likely: sum("likely"), high: sum("high") };
}
