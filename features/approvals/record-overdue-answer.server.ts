import { saveRound } from "./approval-store.server.ts";
import type { StationRound } from "./approval.ts";
import { recordAtStation } from "./lock-approval.server.ts";
import type { LockedApproval } from "./lock-approval.server.ts";
import { sendNotices } from "./send-notices.server.ts";

/**
 * The answer that was expected did not come: those to whom the path would hand the station are told, once, that its question
 * waits for the team. The station is not late, so its clock goes on resting, and nobody may decide who could not before.
 */
export async function recordOverdueAnswer(locked: LockedApproval, round: StationRound): Promise<void> {
  const { scope, at } = locked;
  await saveRound(scope, round.id, { answerOverdueAt: at });
  await recordAtStation(locked, "approval-station-answer-overdue", round, { lastDay: round.answerLastDay });
  await sendNotices(locked, { kind: "answer-overdue", round });
}
