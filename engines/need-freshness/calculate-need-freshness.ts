import { calculateFreshnessAt, calculateLife, enterRow, getHalfLife, sumLives } from "./evidence-ledger.ts";
import type { EvidenceLedger } from "./evidence-ledger.ts";
import { findNextFall } from "./find-next-fall.ts";
import type { NextFall } from "./find-next-fall.ts";
import { calculateFreshnessState } from "./freshness-state.ts";
import type { FreshnessState } from "./freshness-state.ts";
import { CONFIRMATION, defaultHalfLives } from "./half-lives.ts";
import type { HalfLives } from "./half-lives.ts";

/**
 * Answers: how fresh is the evidence behind a need today?
 * Formula: the life of one item is halved with every half-life of its kind. Freshness = the largest life among supporting
 * items and confirmations × S / (S + C), where S and C sum the lives of supporting items with confirmations, and of
 * contradicting items. In words: as fresh as its youngest evidence, lessened by the share of contrary signals. Contrary items
 * fade with the longest half-life of the table, so that a need never becomes fresher by waiting: silence is no good news.
 * Not for: how many people have the need or how much it hurts them. Ten voices are no fresher than one.
 * Source: exponential decay, as in radioactivity; half-lives and thresholds are the house's (half-lives.ts, freshness-state.ts).
 * Example: feedback of today and one contrary feedback of today: 1 × 1 / 2 = 0.5, just fresh.
 */
export type Evidence = {
  /** A kind of the table of half-lives. */
  readonly kind: string;
  /** Age in days; a day in the future counts as today. */
  readonly ageDays: number | "undated";
  readonly stance: "supports" | "contradicts";
  /** How many items this row stands for; 1 if left out. */
  readonly count?: number | undefined;
};
/** Somebody looked again and found the need still true. */
export type Confirmation = { readonly ageDays: number; readonly count?: number | undefined };

export type NeedEvidence = {
  readonly evidence: readonly Evidence[];
  readonly confirmations?: readonly Confirmation[] | undefined;
  readonly halfLives?: HalfLives | undefined;
};

/** How many items went in. Undated ones are counted here and carry no life. */
export type EvidenceCounts = {
  readonly supporting: number;
  readonly contradicting: number;
  readonly confirmations: number;
  readonly undatedSupporting: number;
  readonly undatedContradicting: number;
};
export type DatedItem = { readonly kind: string; readonly ageDays: number; readonly life: number };

export type NeedFreshness =
  | {
      readonly outcome: "computed";
      readonly state: FreshnessState;
      /** From 0 to 1. */
      readonly freshness: number;
      /** S and C. */
      readonly supportingLife: number;
      readonly contradictingLife: number;
      /** The supporting item or confirmation with the least age: what was heard last. */
      readonly youngest: DatedItem;
      /** The one whose life stands in the formula; slow fading may let an older item be worth more than the youngest. */
      readonly liveliest: DatedItem;
      readonly nextFall: NextFall | undefined;
      readonly counts: EvidenceCounts;
    }
  | {
      readonly outcome: "not-computable";
      readonly reason: "undated";
      readonly state: "check";
      readonly counts: EvidenceCounts;
    }
  | {
      readonly outcome: "not-computable";
      readonly reason: "no-evidence";
      readonly state: "faded";
      readonly counts: EvidenceCounts;
    };

type Tally = {
  readonly ledger: EvidenceLedger;
  readonly counts: { -readonly [Key in keyof EvidenceCounts]: EvidenceCounts[Key] };
  youngest: DatedItem | undefined;
  liveliest: DatedItem | undefined;
};

/** Freshness of one need. Rows may be single items or groups with a count. Wrong use throws a RangeError. */
export function calculateNeedFreshness(need: NeedEvidence): NeedFreshness {
  const { ledger, counts, youngest, liveliest } = tallyNeed(need);
  // A confirmation re-checks what people said; where nobody said anything, it confirms nothing.
  if (counts.supporting === 0)
    return { outcome: "not-computable", reason: "no-evidence", state: "faded", counts };
  if (youngest === undefined || liveliest === undefined)
    return { outcome: "not-computable", reason: "undated", state: "check", counts };
  const freshness = calculateFreshnessAt(ledger);
  const lives = sumLives(ledger);
  return {
    outcome: "computed",
    state: calculateFreshnessState(freshness),
    freshness,
    supportingLife: lives.supporting,
    contradictingLife: lives.contradicting,
    youngest,
    liveliest,
    nextFall: findNextFall(ledger),
    counts,
  };
}

function tallyNeed({ evidence, confirmations = [], halfLives = defaultHalfLives }: NeedEvidence): Tally {
  for (const kind of Object.keys(halfLives)) getHalfLife(halfLives, kind);
  const tally: Tally = {
    ledger: new Map(),
    counts: {
      supporting: 0,
      contradicting: 0,
      confirmations: 0,
      undatedSupporting: 0,
      undatedContradicting: 0,
    },
    youngest: undefined,
    liveliest: undefined,
  };
  for (const row of evidence) addEvidence(tally, row, halfLives);
  for (const row of confirmations) addConfirmation(tally, row, halfLives);
  return tally;
}

function addEvidence(tally: Tally, row: Evidence, halfLives: HalfLives): void {
  const count = readCount(row.count);
  const { counts } = tally;
  const supports = row.stance === "supports";
  const own = getHalfLife(halfLives, row.kind);
  const halfLifeDays = supports ? own : Math.max(...Object.values(halfLives));
  if (supports) counts.supporting += count;
  else counts.contradicting += count;
  if (row.ageDays === "undated") {
    if (supports) counts.undatedSupporting += count;
    else counts.undatedContradicting += count;
    return;
  }
  addDated(tally, { ...row, ageDays: readAge(row.ageDays) }, { halfLifeDays, count });
}

function addConfirmation(tally: Tally, row: Confirmation, halfLives: HalfLives): void {
  const count = readCount(row.count);
  tally.counts.confirmations += count;
  const item = { kind: CONFIRMATION, ageDays: readAge(row.ageDays), stance: "supports" } as const;
  addDated(tally, item, { halfLifeDays: getHalfLife(halfLives, CONFIRMATION), count });
}

type DatedRow = Pick<Evidence, "kind" | "stance"> & { readonly ageDays: number };

function addDated(
  tally: Tally,
  row: DatedRow,
  { halfLifeDays, count }: { halfLifeDays: number; count: number },
) {
  if (count === 0) return;
  const { kind, stance, ageDays } = row;
  const life = calculateLife(ageDays, halfLifeDays);
  enterRow(tally.ledger, { stance, halfLifeDays, life, count });
  if (stance === "contradicts") return;
  const { youngest, liveliest } = tally;
  const item = { kind, ageDays, life };
  if (youngest === undefined || isBefore(item, youngest, youngest.ageDays - ageDays)) tally.youngest = item;
  if (liveliest === undefined || isBefore(item, liveliest, life - liveliest.life)) tally.liveliest = item;
}

/** Equal items are named in the order of their kinds, so that the order of rows does not matter. */
function isBefore(item: DatedItem, other: DatedItem, advantage: number): boolean {
  return advantage > 0 || (advantage === 0 && item.kind < other.kind);
}

function readAge(ageDays: number): number {
  if (!Number.isFinite(ageDays)) throw new RangeError(`An age must be a number of days, not ${ageDays}.`);
  return Math.max(0, ageDays);
}

function readCount(count = 1): number {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`A count must be a whole number from 0, not ${count}.`);
  return count;
}
