import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { saveNeedFaded } from "./approval-store.server.ts";
import { isUnderWay } from "./approval.ts";
import type { FadedNeed } from "./approval.ts";
import { compareFreshness } from "./compare-freshness.ts";
import { endFadedNeeds, saveFadedNeeds } from "./faded-need-store.server.ts";
import { describeApprovals } from "./find-approval.server.ts";
import type { LockedApproval } from "./lock-approval.server.ts";
import { sendNotices } from "./send-notices.server.ts";

/**
 * Notes which needs faded while the request waited, and asks the requester about each; or that they are borne out again. That
 * none of them is carried any more is noted of the request besides.
 */
export async function recordFreshness(locked: LockedApproval): Promise<void> {
  const { scope, request, at } = locked;
  const [overview] = await describeApprovals(scope, { requestId: request.id }, at);
  if (!overview || !isUnderWay(overview.request)) return;
  const { needs } = overview.initiative;
  const { newlyFadedIds, borneOutIds, areAllFaded } = compareFreshness(overview.request, needs);
  if (areAllFaded !== (request.needFadedAt !== null)) {
    await saveNeedFaded(scope, request.id, areAllFaded ? at : null);
  }
  if (borneOutIds.length > 0) {
    await endFadedNeeds(scope, request.id, { needIds: borneOutIds, at });
    await record(locked, "approval-need-confirmed", borneOutIds);
  }
  const faded = newlyFadedIds.map((needId) => ({ needId, noticedAt: at }));
  if (faded.length > 0) await askAbout(locked, faded);
}

async function askAbout(locked: LockedApproval, faded: readonly FadedNeed[]): Promise<void> {
  await saveFadedNeeds(locked.scope, locked.request.id, faded);
  await record(
    locked,
    "approval-need-faded",
    faded.map(({ needId }) => needId),
  );
  for (const need of faded) await sendNotices(locked, { kind: "need-faded", need });
}

async function record(
  { scope, actor, request, at }: LockedApproval,
  what: "approval-need-faded" | "approval-need-confirmed",
  needIds: readonly string[],
): Promise<void> {
  await recordInJournal(scope, actor, {
    at,
    what,
    about: { kind: "approval", id: request.id },
    details: { needIds },
  });
}
