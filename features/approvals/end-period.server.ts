import { findEndOfDay } from "#engines/working-calendar/end-of-day.ts";
import { newId } from "#platform/new-id.server.ts";
import { saveDecision, saveRound } from "./approval-store.server.ts";
import { getLastVersion, getStation } from "./approval.ts";
import type { StationDecision, StationRound } from "./approval.ts";
import { endLinks } from "./link-store.server.ts";
import { recordAtStation } from "./lock-approval.server.ts";
import type { LockedApproval } from "./lock-approval.server.ts";
import { sendNotices } from "./send-notices.server.ts";
import { settleApproval } from "./settle-approval.server.ts";

/** Nobody decided in time: those whom the path names may decide now, too, and are told. */
export async function escalateStation(locked: LockedApproval, round: StationRound): Promise<void> {
  const { scope, request, at } = locked;
  await saveDecision(scope, request.id, {
    ...saidByNobody(locked, round),
    kind: "escalation",
    decidedAt: at,
  });
  await saveRound(scope, round.id, { escalatedAt: at });
  await recordAtStation(locked, "approval-station-escalated", round, { lastDay: round.lastDay });
  await sendNotices(locked, { kind: "escalation", round: { ...round, escalatedAt: at } });
}

/**
 * Nobody decided in time, and by an order that counts as consent. It takes effect with the period's last moment, also where
 * no server was there to note it; the journal tells when it was noted, and those who come after have their whole period.
 */
export async function grantBySilence(locked: LockedApproval, round: StationRound): Promise<void> {
  const { scope, request, at } = locked;
  const { silence } = getStation(request, round.stationKey);
  if (silence.means !== "granted" || round.lastDay === null) return;
  const { order } = silence;
  const grantedAt = findMomentOfSilence(locked, round, round.lastDay);
  await saveDecision(scope, request.id, {
    ...saidByNobody(locked, round),
    kind: "silence",
    note: order,
    decidedAt: grantedAt,
  });
  await saveRound(scope, round.id, { state: "granted-by-silence", closedAt: grantedAt });
  await endLinks(scope, round.id, null, at);
  const details = { order, lastDay: round.lastDay, grantedAt: grantedAt.toISOString() };
  await recordAtStation(locked, "approval-station-granted-by-silence", round, details);
  await settleApproval(locked);
}

function saidByNobody({ request, at }: LockedApproval, round: StationRound) {
  return {
    id: newId(at),
    roundId: round.id,
    note: "",
    mustChange: "",
    capacity: "nobody",
    memberId: null,
    versionNumber: getLastVersion(request).number,
  } satisfies Partial<StationDecision>;
}

/** Later than all that was said at the round, and than the version it is about. */
function findMomentOfSilence({ request }: LockedApproval, round: StationRound, lastDay: string): Date {
  const said = request.decisions.filter(({ roundId }) => roundId === round.id);
  const before = [
    round.openedAt?.getTime() ?? 0,
    getLastVersion(request).sentAt.getTime(),
    ...said.map(({ decidedAt }) => decidedAt.getTime()),
  ];
  return new Date(Math.max(findEndOfDay(lastDay).getTime() - 1, ...before.map((instant) => instant + 1)));
}
