import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import { findFreeDays } from "#features/closing-days/find-free-days.server.ts";
import type { AuthorityId } from "#platform/authority-id.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { readIdsUnderWay } from "./approval-id-store.server.ts";
import { getStation, listCurrentRounds } from "./approval.ts";
import { hasFreshnessChanged } from "./compare-freshness.ts";
import { describeApprovals } from "./find-approval.server.ts";
import type { ApprovalOverview } from "./find-approval.server.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { judgePeriod } from "./judge-period.ts";
import { findMovedAnswerDay, findMovedLastDay } from "./update-last-days.server.ts";

/**
 * Ids of the requests under way at which something is due. Read without holding anything, so that the many at which nothing
 * is due keep nobody waiting; whoever acts upon it asks again under the request's lock.
 */
export async function listDueApprovals(
  workshop: Workshop,
  authorityId: AuthorityId,
): Promise<readonly string[]> {
  const now = workshop.now();
  return workshop.inScope(authorityId, async (scope) => {
    const freeDays = await findFreeDays(scope);
    const overviews = await describeApprovals(scope, { isUnderWay: true }, now);
    const notDue = new Set(
      overviews.filter((overview) => !isDue(overview, { freeDays, now })).map(({ request }) => request.id),
    );
    // One that cannot be read counts as due: it fails by itself, is logged, and keeps nobody else waiting.
    return (await readIdsUnderWay(scope)).filter((id) => !notDue.has(id));
  });
}

type Calendar = { readonly freeDays: FreeDays; readonly now: Date };

function isDue(overview: ApprovalOverview, calendar: Calendar): boolean {
  const { request, initiative } = overview;
  if (hasFreshnessChanged(request, initiative.needs)) return true;
  try {
    return isAnyRoundDue(overview, calendar);
  } catch {
    // One that cannot be judged fails by itself, and not all others with it.
    return true;
  }
}

function isAnyRoundDue({ request }: ApprovalOverview, calendar: Calendar): boolean {
  const { decisions } = request;
  return listCurrentRounds(request).some((round) => {
    const station = getStation(request, round.stationKey);
    if (judgePeriod(round, station, { decisions, ...calendar }) !== "nothing") return true;
    if (judgeAnswer(round, station, calendar) !== "nothing") return true;
    return [findMovedLastDay, findMovedAnswerDay].some(
      (find) => find(request, round, calendar) !== undefined,
    );
  });
}
