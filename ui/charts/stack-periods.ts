export type PeriodCount = {
  /** First day of the week or month, yyyy-mm-dd. */
  start: string;
  series: string;
  count: number;
};
export type StackedBar = { seriesPosition: number; from: Date; to: Date; bottom: number; top: number };
export type StackedPeriods = {
  bars: StackedBar[];
  first: Date | undefined;
  end: Date | undefined;
  highest: number;
};

type StackInput = { counts: readonly PeriodCount[]; unit: "week" | "month"; seriesOrder: readonly string[] };

const DAYS_PER_WEEK = 7;

/** First day after the period; all dates are UTC, so that no change of the clock shifts a bar. */
function endOfPeriod(start: Date, unit: "week" | "month"): Date {
  const end = new Date(start);
  if (unit === "week") end.setUTCDate(end.getUTCDate() + DAYS_PER_WEEK);
  else end.setUTCMonth(end.getUTCMonth() + 1);
  return end;
}

/** Puts the series of each period on top of one another, in the given order; zero counts draw nothing. */
export function stackPeriods({ counts, unit, seriesOrder }: StackInput): StackedPeriods {
  const byPeriod = Map.groupBy(counts, (entry) => entry.start);
  const starts = [...byPeriod.keys()].sort();
  const bars: StackedBar[] = [];
  let highest = 0;
  for (const start of starts) {
    const from = new Date(`${start}T00:00:00Z`);
    const to = endOfPeriod(from, unit);
    let bottom = 0;
    for (const [seriesPosition, series] of seriesOrder.entries()) {
      const entries = byPeriod.get(start)?.filter((entry) => entry.series === series) ?? [];
      const top = bottom + entries.reduce((sum, entry) => sum + entry.count, 0);
      if (top > bottom) bars.push({ seriesPosition, from, to, bottom, top });
      bottom = top;
    }
    highest = Math.max(highest, bottom);
  }
  const [firstStart] = starts;
  const lastStart = starts.at(-1);
  return {
    bars,
    highest,
    first: firstStart === undefined ? undefined : new Date(`${firstStart}T00:00:00Z`),
    end: lastStart === undefined ? undefined : endOfPeriod(new Date(`${lastStart}T00:00:00Z`), unit),
  };
}
