import { countWorkingDays } from "#engines/working-calendar/count-working-days.ts";
import { findEndOfDay } from "#engines/working-calendar/end-of-day.ts";
import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import type { Station } from "#features/approval-paths/approval-path.ts";
import { isSilenceNeverConsent } from "#features/approval-paths/is-silence-never-consent.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { StationDecision, StationRound } from "./approval.ts";

/** So many working days before its last day people of a station are reminded; half the period where that is shorter. */
const REMINDER_WORKING_DAYS = 2;

/**
 * What is due at a round now. It follows from the state alone, so that a time that was missed is made up for once: nothing is
 * due any more as soon as it is noted on the round.
 */
export type PeriodStep = "nothing" | "remind" | "remind-on-last-day" | "escalate" | "grant-by-silence";

type Round = Pick<StationRound, "id" | "state" | "lastDay" | "remindedAt" | "escalatedAt">;
type Decisions = readonly Pick<StationDecision, "roundId" | "kind" | "decidedAt">[];

export function judgePeriod(
  round: Round,
  station: Pick<Station, "name" | "subject" | "silence" | "periodInWorkingDays">,
  calendar: { readonly decisions: Decisions; readonly freeDays: FreeDays; readonly now: Date },
): PeriodStep {
  const { state, lastDay, escalatedAt } = round;
  if (state !== "open" || lastDay === null) return "nothing";
  if (!isOver(lastDay, calendar.now)) return judgeReminder({ ...round, lastDay }, station, calendar);
  if (escalatedAt !== null) return "nothing";
  return mayGrantBySilence(station) ? "grant-by-silence" : "escalate";
}

function judgeReminder(
  round: Round & { readonly lastDay: string },
  { periodInWorkingDays }: Pick<Station, "periodInWorkingDays">,
  { decisions, freeDays, now }: { decisions: Decisions; freeDays: FreeDays; now: Date },
): PeriodStep {
  const { remindedAt, lastDay } = round;
  const today = dayOf(now);
  if (today === lastDay) {
    return remindedAt !== null && dayOf(remindedAt) === today ? "nothing" : "remind-on-last-day";
  }
  const daysBefore = Math.min(REMINDER_WORKING_DAYS, Math.floor(periodInWorkingDays / 2));
  if (countWorkingDays(freeDays, today, lastDay) > daysBefore) return "nothing";
  return isReminded(round, decisions) ? "nothing" : "remind";
}

/** A period is over when its last day is. */
export function isOver(lastDay: string, now: Date): boolean {
  return now >= findEndOfDay(lastDay);
}

/** Silence is consent only by an order that is named, and never in some subjects, whatever the path says. */
function mayGrantBySilence(station: Pick<Station, "name" | "subject" | "silence">): boolean {
  const { silence } = station;
  return silence.means === "granted" && silence.order.trim() !== "" && !isSilenceNeverConsent(station);
}

/** A question moves the last day: whoever was reminded of the old one is reminded of the new one, too. */
function isReminded({ id, remindedAt }: Round, decisions: Decisions): boolean {
  if (remindedAt === null) return false;
  return !decisions.some(
    ({ roundId, kind, decidedAt }) => roundId === id && kind === "answer" && decidedAt > remindedAt,
  );
}
