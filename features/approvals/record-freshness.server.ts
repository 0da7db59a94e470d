import { listInitiativesWithIds } from "#features/initiatives/list-initiatives.server.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { readRequests } from "./approval-reading-store.server.ts";
import { areNeedsFaded } from "./are-needs-faded.ts";
import { saveNeedFaded } from "./approval-store.server.ts";
import { isUnderWay } from "./approval.ts";
import type { LockedApproval } from "./lock-approval.server.ts";
import { sendNotices } from "./send-notices.server.ts";

/** Notes that the needs faded while the request waited, and asks the requester; or that they are borne out again. */
export async function recordFreshness(locked: LockedApproval): Promise<void> {
  const { scope, actor, request, at } = locked;
  const [initiative] = await listInitiativesWithIds(scope, [request.initiative.id], at);
  if (!initiative) return;
  const { needs } = initiative;
  const isFaded = areNeedsFaded(needs);
  if (isFaded === (request.needFadedAt !== null)) return;
  // Silence may have ended the request a moment ago. Only asked where it matters: most requests' needs stay as they were.
  const [current] = await readRequests(scope, { requestId: request.id });
  if (!current || !isUnderWay(current)) return;
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
