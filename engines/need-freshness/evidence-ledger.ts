import type { HalfLives } from "./half-lives.ts";

/** What one half-life carries: all its evidence ages in step, so three numbers stand for any number of rows. */
type Entry = { supportingLife: number; contradictingLife: number; largestSupportingLife: number };

/** The dated evidence of a need by half-life in days. */
export type EvidenceLedger = Map<number, Entry>;

export type WeighedRow = {
  stance: "supports" | "contradicts";
  halfLifeDays: number;
  life: number;
  count: number;
};

/** Finer than any question about a need, and coarse enough that the order of rows never decides a state. */
const DECIMALS = 1e9;

/** Half-life of a kind. A kind without one and a half-life that is no positive number are wrong use. */
export function getHalfLife(halfLives: HalfLives, kind: string): number {
  const days = Object.hasOwn(halfLives, kind) ? halfLives[kind] : undefined;
  if (days === undefined) throw new RangeError(`No half-life is given for evidence of kind "${kind}".`);
  if (!(days > 0 && Number.isFinite(days)))
    throw new RangeError(`The half-life of "${kind}" must be a positive number of days, not ${days}.`);
  return days;
}

/** Worth of one item, from 1 (today) towards 0: halved with every half-life. */
export function calculateLife(ageDays: number, halfLifeDays: number): number {
  return 0.5 ** (ageDays / halfLifeDays);
}

/** Adds rows to the ledger; the ledger is the only thing changed. */
export function enterRow(ledger: EvidenceLedger, { stance, halfLifeDays, life, count }: WeighedRow): void {
  const entry = ledger.get(halfLifeDays) ?? {
    supportingLife: 0,
    contradictingLife: 0,
    largestSupportingLife: 0,
  };
  if (stance === "contradicts") entry.contradictingLife += life * count;
  else {
    entry.supportingLife += life * count;
    entry.largestSupportingLife = Math.max(entry.largestSupportingLife, life);
  }
  ledger.set(halfLifeDays, entry);
}

/** S and C: how much supporting and contrary life there is so many days from now if nothing new comes. */
export function sumLives(ledger: EvidenceLedger, daysFromNow = 0) {
  const sums = { supporting: 0, contradicting: 0, largest: 0 };
  for (const [halfLifeDays, entry] of ledger) {
    const left = calculateLife(daysFromNow, halfLifeDays);
    sums.supporting += entry.supportingLife * left;
    sums.contradicting += entry.contradictingLife * left;
    sums.largest = Math.max(sums.largest, entry.largestSupportingLife * left);
  }
  return sums;
}

/** The formula: largest life × S / (S + C). Evidence so old that its life is no number any more counts as 0. */
export function calculateFreshnessAt(ledger: EvidenceLedger, daysFromNow = 0): number {
  const { supporting, contradicting, largest } = sumLives(ledger, daysFromNow);
  if (supporting === 0) return 0;
  const freshness = largest * (supporting / (supporting + contradicting));
  return Math.round(freshness * DECIMALS) / DECIMALS;
}
