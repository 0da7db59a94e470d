import { countWorkingDays } from "#engines/working-calendar/count-working-days.ts";
import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import type { Actor } from "#features/actors/actor.ts";
import { findFreeDays } from "#features/closing-days/find-free-days.server.ts";
import { calculateHoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import { listWaitingInitiatives } from "#features/initiatives/list-initiatives.server.ts";
import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { FadedNeed } from "./approval.ts";
import { describeApprovals } from "./find-approval.server.ts";
import type { ApprovalOverview } from "./find-approval.server.ts";
import { listWaitingPlaces } from "./list-waiting-places.ts";
import type { WaitingPlace } from "./list-waiting-places.ts";
import { mayReadApprovals } from "./may-handle-request.ts";

/** An initiative that waits: under a request for approval, or for somebody whom its team named. */
export type Wait = {
  readonly initiative: InitiativeOverview;
  /** Null where it waits without a request. */
  readonly requestId: string | null;
  /** In all: since the request was sent, or since it waits. */
  readonly workingDays: number;
  readonly places: readonly WaitingPlace[];
  /** Citizens' hours, in all. */
  readonly lost: HoursLost;
  /** Needs behind the request that faded, while somebody has to say whether they still stand. */
  readonly fadedNeeds: readonly FadedNeed[];
};

/** All that waits, or all of one service: what cost people most so far first, unknown costs next, the longest wait first. */
export async function listWaits(
  workshop: Workshop,
  actor: Actor,
  service?: { readonly id: string },
): Promise<readonly Wait[]> {
  if (!mayReadApprovals(actor)) return [];
  const now = workshop.now();
  const waiting = await listWaitingInitiatives(workshop, actor, service);
  const { overviews, freeDays } = await workshop.inScope(actor.authorityId, async (scope) => ({
    overviews: await describeApprovals(
      scope,
      { isUnderWay: true, ...(service && { serviceId: service.id }) },
      now,
    ),
    freeDays: await findFreeDays(scope),
  }));
  const requested = new Set(overviews.map(({ initiative }) => initiative.id));
  return [
    ...overviews.map((overview) => toWaitOfRequest(overview, freeDays, now)),
    ...waiting.flatMap((initiative) =>
      requested.has(initiative.id) ? [] : toWait(initiative, freeDays, now),
    ),
  ].sort(compareWaits);
}

function toWaitOfRequest(overview: ApprovalOverview, freeDays: FreeDays, now: Date): Wait {
  const { request, initiative, clock, lost } = overview;
  return {
    initiative,
    requestId: request.id,
    workingDays: clock.workingDays,
    places: listWaitingPlaces(overview, freeDays, now),
    lost: lost.citizens,
    fadedNeeds: request.fadedNeeds,
  };
}

function toWait(initiative: InitiativeOverview, freeDays: FreeDays, now: Date): readonly Wait[] {
  const { state, citizensTime } = initiative;
  if (state.kind !== "waiting") return [];
  const workingDays = countWorkingDays(freeDays, dayOf(state.since), dayOf(now));
  const lost = calculateHoursLost(citizensTime, state.days);
  return [
    {
      initiative,
      requestId: null,
      workingDays,
      places: [{ kind: "others", name: state.waitsFor, workingDays, lost }],
      lost,
      fadedNeeds: [],
    },
  ];
}

/** Known hours first, since unknown is never zero; of equal ones, what waits longest. */
function compareWaits(one: Wait, other: Wait): number {
  return lostBy(other) - lostBy(one) || other.workingDays - one.workingDays;
}

function lostBy({ lost }: Wait): number {
  return lost.outcome === "known" ? lost.hours.likely : -1;
}
