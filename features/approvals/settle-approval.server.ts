import { findDeadline } from "#engines/working-calendar/waiting-clock.ts";
import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import { recordApprovalWait } from "#features/initiatives/record-approval-wait.server.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { readRequests } from "./approval-reading-store.server.ts";
import { saveRequestState, saveRound } from "./approval-store.server.ts";
import { getStation, listCurrentRounds } from "./approval.ts";
import type { ApprovalRequest, StationRound } from "./approval.ts";
import { listRests } from "./list-rests.ts";
import { recordAtStation } from "./lock-approval.server.ts";
import type { LockedApproval } from "./lock-approval.server.ts";
import { sendNotices } from "./send-notices.server.ts";
import { listOpenKeys, listReadyRounds, stateOfRounds } from "./list-ready-rounds.ts";

/** An initiative says in so many characters at most for whom it waits; the request's own page names every station. */
const MOST_CHARACTERS_OF_NAMES = 500;

/** Whoever's act it follows from, this is done by nobody. */
export const nobody = { memberId: null, via: "job" } as const;

/**
 * What follows from a change of stations, in the same transaction: those whose predecessors are granted open, the request is
 * granted or refused or runs on, and its initiative waits for whoever has the turn.
 */
export async function settleApproval(locked: LockedApproval): Promise<ApprovalRequest> {
  const { scope, at } = locked;
  const request = await readAgain(locked);
  const opened = listReadyRounds(listCurrentRounds(request));
  for (const round of opened) await openRound({ ...locked, request }, round);
  const settled = opened.length > 0 ? await readAgain(locked) : request;
  const state = stateOfRounds(listCurrentRounds(settled));
  if (state !== settled.state) {
    await saveRequestState(scope, settled.id, { state, at });
    if (state === "granted") await recordGrant({ ...locked, request: settled });
    if (state !== "running") await sendNotices({ ...locked, request: settled }, { kind: state });
  }
  await letInitiativeWait({ ...locked, request: { ...settled, state } });
  return { ...settled, state };
}

/** The last day of a round's period, yyyy-mm-dd; null while its clock rests. */
export function findLastDay(
  freeDays: FreeDays,
  request: Pick<ApprovalRequest, "path" | "decisions">,
  round: Pick<StationRound, "id" | "stationKey"> & { readonly openedAt: Date },
): string | null {
  const deadline = findDeadline(freeDays, {
    openedOn: dayOf(round.openedAt),
    rests: listRests(request.decisions, round.id),
    periodInWorkingDays: getStation(request, round.stationKey).periodInWorkingDays,
  });
  return deadline.outcome === "running" ? deadline.lastDay : null;
}

async function openRound(locked: LockedApproval, round: StationRound): Promise<void> {
  const { scope, at, request, freeDays } = locked;
  const lastDay = findLastDay(freeDays, request, { ...round, openedAt: at });
  await saveRound(scope, round.id, { state: "open", openedAt: at, lastDay });
  const byNobody = { ...locked, actor: { ...locked.actor, ...nobody } };
  const what = round.reopenedBecause ? "approval-station-reopened" : "approval-station-opened";
  await recordAtStation(byNobody, what, round, { because: round.reopenedBecause ?? [] });
  await sendNotices(locked, { kind: "station-open", round });
}

async function recordGrant({ scope, at, request }: LockedApproval): Promise<void> {
  await recordInJournal(scope, nobody, {
    at,
    what: "approval-granted",
    about: { kind: "approval", id: request.id },
    details: { initiativeId: request.initiative.id },
  });
}

/** For whom the initiative waits now: the stations that are open, or nobody while it is the team's turn. */
async function letInitiativeWait({ scope, actor, at, request }: LockedApproval): Promise<void> {
  const names = listOpenKeys(listCurrentRounds(request)).map((key) => getStation(request, key).name);
  const isOver = request.state === "granted";
  await recordApprovalWait(
    scope,
    { ...actor, ...nobody },
    {
      serviceId: request.service.id,
      initiativeId: request.initiative.id,
      requestId: isOver ? null : request.id,
      waitsFor: isOver || names.length === 0 ? null : joinNames(names),
      at,
    },
  );
}

/** As many names as there is room for. */
function joinNames(names: readonly string[]): string {
  const joined = names.join(", ");
  const characters = Array.from(joined);
  if (characters.length <= MOST_CHARACTERS_OF_NAMES) return joined;
  return `${characters.slice(0, MOST_CHARACTERS_OF_NAMES - 1).join("")}…`;
}

async function readAgain({ scope, request }: LockedApproval): Promise<ApprovalRequest> {
  const [again] = await readRequests(scope, { requestId: request.id });
  if (!again) throw new Error("a request that is locked is gone");
  return again;
}
