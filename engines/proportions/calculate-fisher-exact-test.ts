import type { TwoCounts } from "./calculate-difference-interval.ts";
import { noTrials, readSuccessCount } from "./success-count.ts";
import type { NoTrials } from "./success-count.ts";

export type FisherExactTest =
  { readonly outcome: "computed"; /** Two-sided. */ readonly p: number } | NoTrials;

/** Tables that are equally likely must count as such although their chances were rounded differently; as in R. */
const SLACK = 1 + 1e-7;

/** The smallest number with all its digits. Below it a number times 0.99 is rounded to itself, and never vanishes. */
const SMALLEST = 2 ** -1022;

/** How the successes of both groups together may fall on group b. */
type Margins = {
  readonly successes: number;
  readonly trialsA: number;
  readonly trialsB: number;
};

/**
 * Answers: if the same successes had fallen on two equal groups by lot, how often would they fall as unevenly as here?
 * Formula: the sum of the chances of all tables with the same margins that are no likelier than the one seen.
 * Not for: large groups for its own sake; it is cautious, and the pooled z test says the same there.
 * Source: Fisher (1935); two-sided by likelihood, as fisher.test of R.
 * Numerics: chances are built outwards from the likeliest table by the ratio of neighbours, so no large factorial is needed.
 * They end at about 10^-308 of the largest: a smaller p is given as 0.
 * Example: 6 of 7 against 2 of 7: p = 0.103.
 */
export function calculateFisherExactTest(counts: TwoCounts): FisherExactTest {
  const [a, b] = [readSuccessCount(counts.a), readSuccessCount(counts.b)];
  if (a.trials === 0 || b.trials === 0) return noTrials;
  const margins = { successes: a.successes + b.successes, trialsA: a.trials, trialsB: b.trials };
  const seen = weighTable(margins, b.successes) * SLACK;
  let total = 0;
  let asUneven = 0;
  for (const weight of listWeights(margins)) {
    total += weight;
    if (weight <= seen) asUneven += weight;
  }
  return { outcome: "computed", p: Math.min(1, asUneven / total) };
}

/** Weights of all tables, the likeliest having 1: first from there downwards, then upwards. */
function* listWeights(margins: Margins): Generator<number> {
  const mode = likeliest(margins);
  yield 1;
  for (const direction of [-1, 1] as const) yield* walk(margins, mode, direction);
}

/** The weight of the table with so many successes in group b. */
function weighTable(margins: Margins, successesB: number): number {
  const mode = likeliest(margins);
  if (successesB === mode) return 1;
  let left = Math.abs(successesB - mode);
  for (const weight of walk(margins, mode, successesB < mode ? -1 : 1)) {
    left -= 1;
    if (left === 0) return weight;
  }
  return 0;
}

/** Weights from the table beside `start` on, until there are no more or they vanish. */
function* walk(margins: Margins, start: number, direction: -1 | 1): Generator<number> {
  let weight = 1;
  for (let at = start; ; at += direction) {
    weight *= direction === 1 ? ratioUpwards(margins, at) : 1 / ratioUpwards(margins, at - 1);
    if (weight < SMALLEST) return;
    yield weight;
  }
}

/** Chance of at + 1 successes in b, divided by that of `at`; 0 where there is no next table, infinite where there is none before. */
function ratioUpwards({ successes, trialsA, trialsB }: Margins, at: number): number {
  const failuresA = trialsA - (successes - at);
  return ((successes - at) * (trialsB - at)) / ((at + 1) * (failuresA + 1));
}

function likeliest({ successes, trialsA, trialsB }: Margins): number {
  return Math.floor(((successes + 1) * (trialsB + 1)) / (trialsA + trialsB + 2));
}
