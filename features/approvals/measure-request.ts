import { countWorkingDays } from "#engines/working-calendar/count-working-days.ts";
import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import { countWorkingDaysWaited } from "#engines/working-calendar/waiting-clock.ts";
import { daysBetween, latest } from "#features/initiatives/trace-journey.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { isUnderWay, listCurrentRounds } from "./approval.ts";
import type { ApprovalRequest, StationRound } from "./approval.ts";
import { listRests } from "./list-rests.ts";
import { listOpenKeys } from "./list-ready-rounds.ts";

/** Whose turn it is: stations, the team that asked, or nobody any more. Never a person. */
export type Turn =
  | { readonly whose: "stations"; readonly stationKeys: readonly string[] }
  | { readonly whose: "team"; readonly because: "question" | "refusal" }
  | { readonly whose: "nobody" };

/** How long a request has waited, from when it was sent until it ended, else until now. */
export type RequestClock = {
  readonly workingDays: number;
  /** Of the calendar: what people lose is counted in these. */
  readonly days: number;
  readonly turn: Turn;
};

/** How long one round has waited. A round that never opened has no clock. */
export type RoundClock = {
  /** Days of the period used up; while a question is open the clock rests. */
  readonly workingDaysWaited: number;
  readonly days: number;
  /** Working days until the last day, negative once it is over; null while the clock rests, and after the decision. */
  readonly workingDaysLeft: number | null;
};

export function measureRequest(request: ApprovalRequest, freeDays: FreeDays, now: Date): RequestClock {
  const until = latest(request.endedAt ?? now, request.sentAt);
  return {
    workingDays: countWorkingDays(freeDays, dayOf(request.sentAt), dayOf(until)),
    days: daysBetween(request.sentAt, until),
    turn: findTurn(request),
  };
}

export function measureRound(
  request: Pick<ApprovalRequest, "decisions">,
  round: StationRound,
  freeDays: FreeDays,
  now: Date,
): RoundClock | null {
  const { openedAt, closedAt, lastDay } = round;
  if (openedAt === null) return null;
  const until = latest(closedAt ?? now, openedAt);
  const today = dayOf(until);
  return {
    workingDaysWaited: countWorkingDaysWaited(freeDays, {
      openedOn: dayOf(openedAt),
      until: today,
      rests: listRests(request.decisions, round.id),
    }),
    days: daysBetween(openedAt, until),
    workingDaysLeft: lastDay === null || closedAt !== null ? null : countDaysLeft(freeDays, today, lastDay),
  };
}

function countDaysLeft(freeDays: FreeDays, today: string, lastDay: string): number {
  return today <= lastDay
    ? countWorkingDays(freeDays, today, lastDay)
    : 0 - countWorkingDays(freeDays, lastDay, today);
}

function findTurn(request: ApprovalRequest): Turn {
  if (!isUnderWay(request)) return { whose: "nobody" };
  const current = listCurrentRounds(request);
  if (request.state === "refused") return { whose: "team", because: "refusal" };
  const stationKeys = listOpenKeys(current);
  return stationKeys.length > 0 ? { whose: "stations", stationKeys } : { whose: "team", because: "question" };
}
