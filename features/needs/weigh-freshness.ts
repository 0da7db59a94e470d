import { calculateAgeDays } from "#engines/need-freshness/calculate-age-days.ts";
import { calculateNeedFreshness } from "#engines/need-freshness/calculate-need-freshness.ts";
import type { NeedFreshness } from "#engines/need-freshness/calculate-need-freshness.ts";
import type { Stance } from "./placement.ts";

/** Voices of one need that are alike in all that freshness asks for. */
export type EvidenceGroup = {
  /** The voices' source: the kind of evidence. */
  readonly source: string;
  readonly stance: Stance;
  /** Day they were said, yyyy-mm-dd; null where nobody knows. */
  readonly saidOn: string | null;
  readonly count: number;
};

/** How strongly a need is borne out. Voices with the same words count as one person: nobody's name is known. */
export type NeedStrength = {
  readonly voices: number;
  readonly people: number;
  /** Doors and collections the supporting voices came through. */
  readonly sources: number;
  /** Voices that speak against it. */
  readonly contrary: number;
};

/** Freshness on a day (yyyy-mm-dd) of the voices at a need and of the days on which somebody confirmed it. */
export function weighFreshness(
  groups: readonly EvidenceGroup[],
  confirmedOn: readonly string[],
  today: string,
): NeedFreshness {
  // In one order, so that the same evidence gives the same number to the last digit.
  const inOrder = groups.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return calculateNeedFreshness({
    evidence: inOrder.map(({ source, stance, saidOn, count }) => ({
      kind: source,
      stance,
      count,
      ageDays: saidOn === null ? "undated" : calculateAgeDays(saidOn, today),
    })),
    confirmations: confirmedOn.toSorted().map((day) => ({ ageDays: calculateAgeDays(day, today) })),
  });
}

function keyOf({ source, stance, saidOn }: EvidenceGroup): string {
  return `${source} ${stance} ${saidOn ?? ""}`;
}
