/** One case: how long it took, or has waited until now if it is still open. The unit is the caller's. */
export type Wait = { readonly time: number; readonly isClosed: boolean };

/** How many waits ended with this time, and how many have come so far and are still open. */
export type WaitCount = { readonly time: number; readonly closed: number; readonly open: number };

/**
 * Answers: how many cases were closed after each time, and how many were last seen open then?
 * Formula: counting. All that this engine computes follows from these counts; no case need be told apart.
 * Not for: cases withdrawn or forwarded. Neither "closed" nor "open" is true of them (see README.md).
 * Source: Kaplan and Meier (1958), whose estimate needs no more.
 * Example: waits of 5 days closed, 5 days open and 8 days open: after 5 days 1 closed and 1 open, after 8 days 1 open.
 */
export function countWaits(waits: readonly Wait[]): WaitCount[] {
  return sortCounts(
    waits.map(({ time, isClosed }) => ({ time, closed: isClosed ? 1 : 0, open: isClosed ? 0 : 1 })),
  );
}

/** By time, each time once, times without any case left out. Times below 0 and broken counts are wrong use. */
export function sortCounts(counts: readonly WaitCount[]): WaitCount[] {
  const byTime = new Map<number, WaitCount>();
  for (const { time, closed, open } of counts.map(readCount)) {
    const before = byTime.get(time);
    byTime.set(time, { time, closed: closed + (before?.closed ?? 0), open: open + (before?.open ?? 0) });
  }
  return [...byTime.values()]
    .filter(({ closed, open }) => closed + open > 0)
    .sort((one, other) => one.time - other.time);
}

function readCount(count: WaitCount): WaitCount {
  const { time, closed, open } = count;
  if (!Number.isFinite(time) || time < 0)
    throw new RangeError(`A waiting time must be a number from 0, not ${time}.`);
  if (!isCount(closed) || !isCount(open))
    throw new RangeError(`Cases are counted in whole numbers from 0, not ${closed} closed and ${open} open.`);
  return count;
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

export function sumCases(counts: readonly WaitCount[]): number {
  return counts.reduce((sum, { closed, open }) => sum + closed + open, 0);
}
