/** How a need's evidence stands: still fresh, to be looked at again, or faded. From best to worst. */
export const freshnessStates = ["fresh", "check", "faded"] as const;
export type FreshnessState = (typeof freshnessStates)[number];

/** Half of what it was worth on its first day: one half-life of an uncontradicted piece of evidence. */
export const FRESH_FROM = 0.5;
/** A quarter: two half-lives. Below this a need is no longer carried by what people say. */
export const CHECK_FROM = 0.25;

export function calculateFreshnessState(freshness: number): FreshnessState {
  if (freshness >= FRESH_FROM) return "fresh";
  return freshness >= CHECK_FROM ? "check" : "faded";
}
