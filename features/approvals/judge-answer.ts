import { countWorkingDays } from "#engines/working-calendar/count-working-days.ts";
import { findPeriodEnd } from "#engines/working-calendar/find-period-end.ts";
import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import type { Station } from "#features/approval-paths/approval-path.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { StationDecision, StationRound } from "./approval.ts";
import { isOver } from "./judge-period.ts";

/** What is due at a question that waits for its answer. Like a station's period it follows from the state alone. */
export type AnswerStep = "nothing" | "remind-team" | "remind-team-on-last-day" | "tell-overdue";

type Round = Pick<StationRound, "state" | "answerLastDay" | "answerRemindedAt" | "answerOverdueAt">;
type Period = Pick<Station, "periodInWorkingDays">;

/** The day until which an answer is expected, yyyy-mm-dd: the team has as long for it as the station has to decide. */
export function findAnswerLastDay(
  freeDays: FreeDays,
  { periodInWorkingDays }: Period,
  askedOn: string,
): string {
  return findPeriodEnd(freeDays, askedOn, { unit: "working-days", count: periodInWorkingDays });
}

/** The day on which a round's open question was asked, yyyy-mm-dd; undefined where none was. */
export function findAskedOn(
  decisions: readonly Pick<StationDecision, "roundId" | "kind" | "decidedAt">[],
  roundId: string,
): string | undefined {
  const asked = decisions.findLast((one) => one.roundId === roundId && one.kind === "question");
  return asked && dayOf(asked.decidedAt);
}

/**
 * A team is reminded when half of its time is left, earlier than a station: an answer often has to be fetched from others, and
 * on the day before it would be too late for that. It is reminded again on the last day. After it the question waits on; nothing
 * is granted and nothing ends.
 */
export function judgeAnswer(
  { state, answerLastDay, answerRemindedAt, answerOverdueAt }: Round,
  { periodInWorkingDays }: Period,
  { freeDays, now }: { readonly freeDays: FreeDays; readonly now: Date },
): AnswerStep {
  if (state !== "questioned" || answerLastDay === null) return "nothing";
  if (isOver(answerLastDay, now)) return answerOverdueAt === null ? "tell-overdue" : "nothing";
  const today = dayOf(now);
  if (today === answerLastDay) {
    const isToldToday = answerRemindedAt !== null && dayOf(answerRemindedAt) === today;
    return isToldToday ? "nothing" : "remind-team-on-last-day";
  }
  const half = Math.floor(periodInWorkingDays / 2);
  if (countWorkingDays(freeDays, today, answerLastDay) > half) return "nothing";
  return answerRemindedAt === null ? "remind-team" : "nothing";
}
