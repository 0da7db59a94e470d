import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { saveRound } from "./approval-store.server.ts";
import { getStation, listCurrentRounds } from "./approval.ts";
import type { ApprovalRequest, StationRound } from "./approval.ts";
import { findAnswerLastDay, findAskedOn } from "./judge-answer.ts";
import { isOver } from "./judge-period.ts";
import type { LockedApproval } from "./lock-approval.server.ts";
import { findLastDay } from "./settle-approval.server.ts";

/** The last day of a round where the calendar has changed since it was reckoned; undefined where it stands. */
export function findMovedLastDay(
  request: Pick<ApprovalRequest, "path" | "decisions">,
  round: StationRound,
  { freeDays, now }: { readonly freeDays: FreeDays; readonly now: Date },
): string | undefined {
  const { state, openedAt, lastDay } = round;
  if (state !== "open" || openedAt === null || lastDay === null) return undefined;
  // A period that is over stays over, whatever days are declared closed afterwards.
  if (isOver(lastDay, now)) return undefined;
  const found = findLastDay(freeDays, request, { ...round, openedAt });
  // Nor does one end on a day that is over already: people were told a later one.
  return found === null || found === lastDay || found < dayOf(now) ? undefined : found;
}

/** The same for the day until which an answer is expected. A question from before such days were kept gets one. */
export function findMovedAnswerDay(
  request: Pick<ApprovalRequest, "path" | "decisions">,
  { id, state, stationKey, answerLastDay }: StationRound,
  { freeDays, now }: { readonly freeDays: FreeDays; readonly now: Date },
): string | undefined {
  const askedOn = findAskedOn(request.decisions, id);
  if (state !== "questioned" || askedOn === undefined) return undefined;
  const found = findAnswerLastDay(freeDays, getStation(request, stationKey), askedOn);
  if (answerLastDay === null) return found;
  if (isOver(answerLastDay, now) || found === answerLastDay || found < dayOf(now)) return undefined;
  return found;
}

/** Moves last days where closing days came or went; answers the request as it is then. */
export async function updateLastDays(locked: LockedApproval): Promise<ApprovalRequest> {
  const { scope, request, freeDays, at } = locked;
  const moved = new Map<string, { readonly lastDay?: string; readonly answerLastDay?: string }>();
  for (const round of listCurrentRounds(request)) {
    const lastDay = findMovedLastDay(request, round, { freeDays, now: at });
    const answerLastDay = findMovedAnswerDay(request, round, { freeDays, now: at });
    if (lastDay === undefined && answerLastDay === undefined) continue;
    const change = { ...(lastDay && { lastDay }), ...(answerLastDay && { answerLastDay }) };
    await saveRound(scope, round.id, change);
    moved.set(round.id, change);
  }
  return { ...request, rounds: request.rounds.map((round) => ({ ...round, ...moved.get(round.id) })) };
}
