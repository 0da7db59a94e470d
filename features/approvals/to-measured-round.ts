import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import { countWorkingDaysWaited } from "#engines/working-calendar/waiting-clock.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { RoundState, StationDecision } from "./approval.ts";
import { listRests } from "./list-rests.ts";
import type { MeasuredRound } from "./measure-station.ts";

/** What is known of a round that opened, as far as the value of its station needs it. */
export type RoundTrace = {
  readonly roundId: string;
  readonly state: RoundState;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  /** Its questions and answers, in the order of time. */
  readonly talk: readonly Pick<StationDecision, "roundId" | "kind" | "decidedAt">[];
  /** When later versions of its request were sent. */
  readonly changedAt: readonly Date[];
};

/** How long a round waited, its rests left out, and whether the change went on differently because of it. */
export function toMeasuredRound(trace: RoundTrace, freeDays: FreeDays, now: Date): MeasuredRound {
  const { roundId, state, openedAt, closedAt, talk } = trace;
  return {
    workingDaysWaited: countWorkingDaysWaited(freeDays, {
      openedOn: dayOf(openedAt),
      until: dayOf(closedAt ?? now),
      rests: listRests(talk, roundId),
    }),
    decidedAt: state === "dropped" ? null : closedAt,
    isOpen: closedAt === null,
    hasChangedSomething: hasChangedSomething(trace),
  };
}

/**
 * A condition, a refusal, or a question after which another version was sent before the station decided. A plain grant changes
 * nothing, and neither does silence.
 */
function hasChangedSomething({ state, closedAt, talk, changedAt }: RoundTrace): boolean {
  if (closedAt === null || state === "dropped") return false;
  if (state === "granted-with-condition" || state === "refused") return true;
  const asked = talk.find(({ kind }) => kind === "question")?.decidedAt;
  return asked !== undefined && changedAt.some((at) => at > asked && at < closedAt);
}
