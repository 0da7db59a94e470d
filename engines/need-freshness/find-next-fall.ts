import { calculateFreshnessAt } from "./evidence-ledger.ts";
import type { EvidenceLedger } from "./evidence-ledger.ts";
import { calculateFreshnessState, CHECK_FROM, FRESH_FROM } from "./freshness-state.ts";
import type { FreshnessState } from "./freshness-state.ts";

export type NextFall = { readonly state: FreshnessState; readonly inDays: number };

/** Nobody plans the re-confirmation of a need further ahead; it also bounds the search. */
const HORIZON_DAYS = 3650;

/**
 * Answers: on which day will the state be worse than today if nothing new comes?
 * Exact to the day. Kinds fade at different speeds, so a formula cannot be turned round;
 * the search steps forward instead and never past a fall: largest life and share each at most halve within the shortest
 * half-life, so freshness cannot reach a quarter of itself sooner. Undefined when it is faded already or no fall lies
 * within ten years.
 * Example: one feedback (half-life 180 days) from today falls to "check" in 181 days.
 */
export function findNextFall(ledger: EvidenceLedger): NextFall | undefined {
  const today = calculateFreshnessState(calculateFreshnessAt(ledger));
  if (today === "faded") return undefined;
  const threshold = today === "fresh" ? FRESH_FROM : CHECK_FROM;
  const shortestHalfLife = Math.min(...ledger.keys());
  let day = 0;
  while (day < HORIZON_DAYS) {
    const freshness = calculateFreshnessAt(ledger, day);
    if (freshness < threshold) return { state: calculateFreshnessState(freshness), inDays: day };
    const safeDays = Math.floor((shortestHalfLife / 2) * Math.log2(freshness / threshold));
    day += Math.max(1, safeDays);
  }
  return undefined;
}
