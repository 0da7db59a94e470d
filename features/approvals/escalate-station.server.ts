import { newId } from "#platform/new-id.server.ts";
import { saveDecision, saveRound } from "./approval-store.server.ts";
import type { StationRound } from "./approval.ts";
import { recordAtStation } from "./lock-approval.server.ts";
import type { LockedApproval } from "./lock-approval.server.ts";
import { saidByNobody } from "./said-by-nobody.ts";
import { sendNotices } from "./send-notices.server.ts";

/** Nobody decided in time: those whom the path names may decide now, too, and are told. */
export async function escalateStation(locked: LockedApproval, round: StationRound): Promise<void> {
  const { scope, request, at } = locked;
  await saveDecision(scope, request.id, {
    ...saidByNobody(request, round),
    id: newId(at),
    kind: "escalation",
    decidedAt: at,
  });
  await saveRound(scope, round.id, { escalatedAt: at });
  await recordAtStation(locked, "approval-station-escalated", round, { lastDay: round.lastDay });
  await sendNotices(locked, { kind: "escalation", round: { ...round, escalatedAt: at } });
}
