import { calculateAgeDays } from "#engines/need-freshness/calculate-age-days.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Ending, Initiative, Stay } from "./initiative.ts";

/** A stretch of the chain behind an initiative: as a need that had no answer, then as an initiative. */
export type JourneyStay =
  | { readonly link: "need"; readonly from: Date; readonly until: Date }
  | {
      readonly link: "initiative";
      readonly from: Date;
      readonly until: Date;
      /** Null where it was worked on. */
      readonly waitsFor: string | null;
    };

/** Where an initiative is, and since when. Days are those of the calendar. */
export type InitiativeState = { readonly since: Date; readonly days: number } & (
  | { readonly kind: "working" }
  | { readonly kind: "waiting"; readonly waitsFor: string }
  | { readonly kind: "ended"; readonly ending: Ending; readonly reason: string }
);

type Lived = Pick<Initiative, "createdAt" | "end" | "stays">;

/**
 * The way of an initiative: from its oldest need until it was proposed, then its stays. What lasts, lasts until now. The time
 * between an end and being taken up again is nobody's stay and is left out.
 */
export function traceJourney(
  initiative: Lived,
  needs: readonly { readonly createdAt: Date }[],
  now: Date,
): readonly JourneyStay[] {
  const oldest = Math.min(...needs.map((need) => need.createdAt.getTime()));
  const asNeed: readonly JourneyStay[] =
    oldest < initiative.createdAt.getTime()
      ? [{ link: "need", from: new Date(oldest), until: initiative.createdAt }]
      : [];
  const asInitiative = initiative.stays.map(({ from, until, waitsFor }) => ({
    link: "initiative" as const,
    from,
    until: until ?? latest(now, from),
    waitsFor,
  }));
  return [...asNeed, ...asInitiative];
}

export function findState({ end, stays, createdAt }: Lived, now: Date): InitiativeState {
  if (end) {
    const { at, ending, reason } = end;
    return { kind: "ended", ending, reason, since: at, days: daysBetween(at, now) };
  }
  const stay: Stay = stays.at(-1) ?? { from: createdAt, until: null, waitsFor: null };
  const since = { since: stay.from, days: daysBetween(stay.from, now) };
  return stay.waitsFor === null
    ? { kind: "working", ...since }
    : { kind: "waiting", waitsFor: stay.waitsFor, ...since };
}

/** Days of the calendar in Germany between two instants. */
export function daysBetween(from: Date, until: Date): number {
  return calculateAgeDays(dayOf(from), dayOf(until));
}

export function latest(one: Date, other: Date): Date {
  return one < other ? other : one;
}
