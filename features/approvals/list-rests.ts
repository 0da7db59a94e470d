import { dayOf } from "#platform/values/day-value.ts";
import type { StationDecision } from "./approval.ts";

/** Days, yyyy-mm-dd, between which a round's clock rested because a question waited for its answer. */
export type RoundRest = { readonly from: string; readonly until: string | null };

/** The rests of one round, from its questions and answers in the order of time. */
export function listRests(
  decisions: readonly Pick<StationDecision, "roundId" | "kind" | "decidedAt">[],
  roundId: string,
): readonly RoundRest[] {
  const rests: RoundRest[] = [];
  let askedOn: string | null = null;
  for (const { kind, decidedAt } of decisions.filter((decision) => decision.roundId === roundId)) {
    if (kind === "question") askedOn = dayOf(decidedAt);
    if (askedOn !== null && kind === "answer") {
      rests.push({ from: askedOn, until: dayOf(decidedAt) });
      askedOn = null;
    }
  }
  return askedOn === null ? rests : [...rests, { from: askedOn, until: null }];
}
