import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { areNeedsFaded } from "./are-needs-faded.ts";
import { saveNeedFaded } from "./approval-store.server.ts";
import { isUnderWay } from "./approval.ts";
import { describeApprovals } from "./find-approval.server.ts";
import type { LockedApproval } from "./lock-approval.server.ts";
import { sendNotices } from "./send-notices.server.ts";

/** Notes that the needs faded while the request waited, and asks the requester; or that they are borne out again. */
export async function recordFreshness(locked: LockedApproval): Promise<void> {
  const { scope, actor, request, at } = locked;
  const [overview] = await describeApprovals(scope, { requestId: request.id }, at);
  if (!overview || !isUnderWay(overview.request)) return;
  const { needs } = overview.initiative;
  const isFaded = areNeedsFaded(needs);
  if (isFaded === (request.needFadedAt !== null)) return;
  const needFadedAt = isFaded ? at : null;
  await saveNeedFaded(scope, request.id, needFadedAt);
  await recordInJournal(scope, actor, {
    at,
    what: isFaded ? "approval-need-faded" : "approval-need-confirmed",
    about: { kind: "approval", id: request.id },
    details: { needIds: needs.map(({ id }) => id) },
  });
  if (isFaded) await sendNotices({ ...locked, request: { ...request, needFadedAt } }, { kind: "need-faded" });
}
