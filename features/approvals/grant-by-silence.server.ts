import { findEndOfDay } from "#engines/working-calendar/end-of-day.ts";
import { newId } from "#platform/new-id.server.ts";
import { saveDecision, saveRound } from "./approval-store.server.ts";
import { getLastVersion, getStation } from "./approval.ts";
import type { StationRound } from "./approval.ts";
import { endLinks } from "./link-store.server.ts";
import { recordAtStation } from "./lock-approval.server.ts";
import type { LockedApproval } from "./lock-approval.server.ts";
import { saidByNobody } from "./said-by-nobody.ts";
import { nobody, settleApproval } from "./settle-approval.server.ts";

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
    ...saidByNobody(request, round),
    id: newId(at),
    kind: "silence",
    note: order,
    decidedAt: grantedAt,
  });
  await saveRound(scope, round.id, { state: "granted-by-silence", closedAt: grantedAt });
  await endLinks(scope, round.id, null, at);
  const details = { order, lastDay: round.lastDay, grantedAt: grantedAt.toISOString() };
  // Also where somebody came too late and only brought it to light.
  const byNobody = { ...locked, actor: { ...locked.actor, ...nobody } };
  await recordAtStation(byNobody, "approval-station-granted-by-silence", round, details);
  await settleApproval(locked);
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
