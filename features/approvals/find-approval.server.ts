import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import type { Actor } from "#features/actors/actor.ts";
import { listNamedPeople } from "#features/approval-paths/list-named-people.ts";
import { findFreeDays } from "#features/closing-days/find-free-days.server.ts";
import { calculateHoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import { listInitiativesWithIds } from "#features/initiatives/list-initiatives.server.ts";
import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import { listMembersInScope } from "#features/members/list-members.server.ts";
import { isUuid } from "#platform/authority-id.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { readRequests } from "./approval-reading-store.server.ts";
import type { RequestChoice } from "./approval-reading-store.server.ts";
import type { ApprovalRequest } from "./approval.ts";
import { mayReadApprovals } from "./may-handle-request.ts";
import { measureRequest, measureRound } from "./measure-request.ts";
import type { RequestClock, RoundClock } from "./measure-request.ts";

/** What people lost while a request or a round waited. */
export type TimeLost = { readonly citizens: HoursLost; readonly staff: HoursLost };

/** A request with its initiative, its needs and its clocks today. */
export type ApprovalOverview = {
  readonly request: ApprovalRequest;
  /** With its needs, the strongest first, and the hours at stake. */
  readonly initiative: InitiativeOverview;
  readonly clock: RequestClock;
  readonly lost: TimeLost;
  /** By the id of the round; rounds that never opened are absent. */
  readonly roundClocks: Readonly<Record<string, RoundClock & { readonly lost: TimeLost }>>;
};

export type FoundApproval = ApprovalOverview & {
  /** Names by id, of those who asked and decided, since they spoke in their own name, and of those whom a station names. */
  readonly memberNames: Readonly<Record<string, string>>;
};

/** One request with everything that was asked and decided. */
export async function findApproval(
  workshop: Workshop,
  actor: Actor,
  requestId: string,
): Promise<FoundApproval | undefined> {
  if (!isUuid(requestId) || !mayReadApprovals(actor)) return undefined;
  return workshop.inScope(actor.authorityId, async (scope) => {
    const [overview] = await describeApprovals(scope, { requestId }, workshop.now());
    if (!overview) return undefined;
    const members = await listMembersInScope(scope);
    const ids = listNamed(overview.request);
    const named = members.filter(({ id }) => ids.has(id));
    return { ...overview, memberNames: Object.fromEntries(named.map(({ id, name }) => [id, name])) };
  });
}

/** Nobody else's name goes out to a page. */
function listNamed({ versions, decisions, path }: ApprovalRequest): ReadonlySet<string | null> {
  return new Set([
    ...[...versions, ...decisions].map(({ memberId }) => memberId),
    ...listNamedPeople(path.content),
  ]);
}

/** Requests of an initiative, the newest first. */
export async function listApprovalsOfInitiative(
  workshop: Workshop,
  actor: Actor,
  initiativeId: string,
): Promise<readonly ApprovalOverview[]> {
  if (!isUuid(initiativeId) || !mayReadApprovals(actor)) return [];
  const overviews = await workshop.inScope(actor.authorityId, (scope) =>
    describeApprovals(scope, { initiativeId }, workshop.now()),
  );
  return overviews.toReversed();
}

/** Requests with initiative and clocks, the oldest first, within a transaction. */
export async function describeApprovals(
  scope: Scope,
  choice: RequestChoice,
  now: Date,
): Promise<readonly ApprovalOverview[]> {
  const requests = await readRequests(scope, choice);
  if (requests.length === 0) return [];
  const freeDays = await findFreeDays(scope);
  const ids = [...new Set(requests.map(({ initiative }) => initiative.id))];
  const initiatives = new Map((await listInitiativesWithIds(scope, ids, now)).map((one) => [one.id, one]));
  return requests.flatMap((request) => {
    const initiative = initiatives.get(request.initiative.id);
    return initiative ? [describeApproval(request, { initiative, freeDays, now })] : [];
  });
}

function describeApproval(
  request: ApprovalRequest,
  {
    initiative,
    freeDays,
    now,
  }: { readonly initiative: InitiativeOverview; readonly freeDays: FreeDays; readonly now: Date },
): ApprovalOverview {
  const lostIn = (days: number): TimeLost => ({
    citizens: calculateHoursLost(initiative.citizensTime, days),
    staff: calculateHoursLost(initiative.staffTime, days),
  });
  const clock = measureRequest(request, freeDays, now);
  const roundClocks = request.rounds.flatMap((round) => {
    const measured = measureRound(request, round, freeDays, now);
    return measured ? [[round.id, { ...measured, lost: lostIn(measured.days) }] as const] : [];
  });
  return {
    request,
    initiative,
    clock,
    lost: lostIn(clock.days),
    roundClocks: Object.fromEntries(roundClocks),
  };
}
