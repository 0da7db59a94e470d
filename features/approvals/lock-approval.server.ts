import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import type { Actor } from "#features/actors/actor.ts";
import { findFreeDays } from "#features/closing-days/find-free-days.server.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { JournalEvent } from "#features/journal/journal-entry.ts";
import { isUuid } from "#platform/authority-id.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { readRequests } from "./approval-reading-store.server.ts";
import { lockRequestRow } from "./approval-store.server.ts";
import { getStation } from "./approval.ts";
import type { ApprovalRequest, StationRound } from "./approval.ts";

/** What a use case about one request works with: nobody else changes it meanwhile. */
export type LockedApproval = {
  readonly workshop: Workshop;
  readonly scope: Scope;
  readonly actor: Actor;
  readonly request: ApprovalRequest;
  readonly freeDays: FreeDays;
  /** Later than the last thing that happened to it, even where two servers' clocks differ. */
  readonly at: Date;
};

export type ApprovalUnknown = { readonly outcome: "request-unknown" };

/** Locks a request and runs one change of it in one transaction. Whether the actor may is for the change to say. */
export async function lockApproval<T>(
  workshop: Workshop,
  actor: Actor,
  requestId: string,
  work: (locked: LockedApproval) => Promise<T>,
): Promise<T | ApprovalUnknown> {
  if (!isUuid(requestId)) return { outcome: "request-unknown" };
  return workshop.inScope<T | ApprovalUnknown>(actor.authorityId, async (scope) => {
    if (!(await lockRequestRow(scope, requestId))) return { outcome: "request-unknown" };
    const [request] = await readRequests(scope, { requestId });
    if (!request) return { outcome: "request-unknown" };
    const freeDays = await findFreeDays(scope);
    return work({ workshop, scope, actor, request, freeDays, at: afterAll(request, workshop.now()) });
  });
}

/** Writes the journal's line about a station of the request. */
export async function recordAtStation(
  { scope, actor, request, at }: LockedApproval,
  what: JournalEvent,
  round: Pick<StationRound, "id" | "stationKey" | "round">,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await recordInJournal(scope, actor, {
    at,
    what,
    about: { kind: "approval", id: request.id },
    details: {
      stationKey: round.stationKey,
      stationName: getStation(request, round.stationKey).name,
      round: round.round,
      stationId: round.id,
      ...details,
    },
  });
}

/** Later than all that happened before, so that what follows from each other is also told in that order. */
function afterAll(request: ApprovalRequest, now: Date): Date {
  const instants = [
    request.sentAt,
    request.endedAt,
    ...request.versions.map(({ sentAt }) => sentAt),
    ...request.rounds.flatMap(({ openedAt, closedAt }) => [openedAt, closedAt]),
    ...request.decisions.map(({ decidedAt }) => decidedAt),
  ];
  const last = Math.max(...instants.map((instant) => instant?.getTime() ?? 0));
  return new Date(Math.max(now.getTime(), last + 1));
}
