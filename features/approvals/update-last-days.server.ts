import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { saveRound } from "./approval-store.server.ts";
import { listCurrentRounds } from "./approval.ts";
import type { ApprovalRequest, StationRound } from "./approval.ts";
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

/** Moves the last days of open rounds where closing days came or went; answers the request as it is then. */
export async function updateLastDays(locked: LockedApproval): Promise<ApprovalRequest> {
  const { scope, request, freeDays, at } = locked;
  const moved = new Map<string, string>();
  for (const round of listCurrentRounds(request)) {
    const lastDay = findMovedLastDay(request, round, { freeDays, now: at });
    if (lastDay === undefined) continue;
    await saveRound(scope, round.id, { lastDay });
    moved.set(round.id, lastDay);
  }
  const rounds = request.rounds.map((round) => ({ ...round, lastDay: moved.get(round.id) ?? round.lastDay }));
  return { ...request, rounds };
}
