import { operatorOf } from "#features/actors/actor.ts";
import { toAuthorityId } from "#platform/authority-id.ts";
import type { AuthorityId } from "#platform/authority-id.ts";
import type { JobData } from "#platform/jobs/job-queue.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { saveRound } from "./approval-store.server.ts";
import { getStation, isUnderWay, listCurrentRounds } from "./approval.ts";
import type { StationRound } from "./approval.ts";
import { escalateStation } from "./escalate-station.server.ts";
import { grantBySilence } from "./grant-by-silence.server.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { judgePeriod } from "./judge-period.ts";
import { listDueApprovals } from "./list-due-approvals.server.ts";
import { lockApproval } from "./lock-approval.server.ts";
import type { LockedApproval } from "./lock-approval.server.ts";
import { listAuthoritiesWithApprovals } from "./notice-store.server.ts";
import { recordFreshness } from "./record-freshness.server.ts";
import { recordOverdueAnswer } from "./record-overdue-answer.server.ts";
import { sendDigests } from "./send-digests.server.ts";
import { sendNotices } from "./send-notices.server.ts";
import { updateLastDays } from "./update-last-days.server.ts";

/**
 * The job that keeps the periods of all requests under way: reminders, escalation, silence, answers that are
 * expected, needs that fade, and each person's mail of the day. What is due follows from what the database holds, so it may run at any time, late, and several
 * times at once: everything happens once. What fails is logged, and all else goes on.
 */
export async function runApprovalWatch(workshop: Workshop, data: JobData): Promise<void> {
  const authorityIds = data.authorityId ? [toAuthorityId(data.authorityId)] : await listAuthorities(workshop);
  for (const authorityId of authorityIds) {
    const goOn = (error: unknown) => {
      workshop.log.error({ err: error, authorityId }, "approvals of an authority were not watched");
    };
    await watchAuthority(workshop, authorityId).catch(goOn);
    await sendDigests(workshop, authorityId).catch(goOn);
  }
}

/** Puts the watch of every authority that has something under way into the queue: asked once, when the server starts. */
export async function resumeApprovalWatch(workshop: Workshop): Promise<void> {
  for (const authorityId of await listAuthorities(workshop)) {
    await workshop.inScope(authorityId, (scope) =>
      workshop.jobs.enqueue(scope, "watch-approvals", { authorityId }),
    );
  }
}

async function listAuthorities(workshop: Workshop): Promise<readonly AuthorityId[]> {
  const ids = await workshop.inLookup({ authorityKey: "" }, listAuthoritiesWithApprovals);
  return ids.map(toAuthorityId);
}

async function watchAuthority(workshop: Workshop, authorityId: AuthorityId): Promise<void> {
  const actor = operatorOf(authorityId, "job");
  for (const requestId of await listDueApprovals(workshop, authorityId)) {
    await lockApproval(workshop, actor, requestId, watchApproval).catch((error: unknown) => {
      workshop.log.error({ err: error, authorityId, requestId }, "an approval was not watched");
    });
  }
}

async function watchApproval(locked: LockedApproval): Promise<void> {
  if (!isUnderWay(locked.request)) return;
  const request = await updateLastDays(locked);
  for (const round of listCurrentRounds(request)) {
    await watchRound({ ...locked, request }, round);
    await watchAnswer({ ...locked, request }, round);
  }
  await recordFreshness(locked);
}

async function watchRound(locked: LockedApproval, round: StationRound): Promise<void> {
  const { request, freeDays, at } = locked;
  const { decisions } = request;
  const step = judgePeriod(round, getStation(request, round.stationKey), { decisions, freeDays, now: at });
  switch (step) {
    case "nothing":
      return;
    case "remind":
      return remind(locked, round, "reminder");
    case "remind-on-last-day":
      return remind(locked, round, "deadline");
    case "escalate":
      return escalateStation(locked, round);
    case "grant-by-silence":
      return grantBySilence(locked, round);
    default:
      return step satisfies never;
  }
}

/** A question's answer has a time of its own; what is due of it never ends the round. */
async function watchAnswer(locked: LockedApproval, round: StationRound): Promise<void> {
  const { request, freeDays, at } = locked;
  const step = judgeAnswer(round, getStation(request, round.stationKey), { freeDays, now: at });
  switch (step) {
    case "nothing":
      return;
    case "remind-team":
      return remindTeam(locked, round, "answer-reminder");
    case "remind-team-on-last-day":
      return remindTeam(locked, round, "answer-deadline");
    case "tell-overdue":
      return recordOverdueAnswer(locked, round);
    default:
      return step satisfies never;
  }
}

async function remindTeam(
  locked: LockedApproval,
  round: StationRound,
  kind: "answer-reminder" | "answer-deadline",
): Promise<void> {
  await saveRound(locked.scope, round.id, { answerRemindedAt: locked.at });
  await sendNotices(locked, { kind, round });
}

async function remind(
  locked: LockedApproval,
  round: StationRound,
  kind: "reminder" | "deadline",
): Promise<void> {
  await saveRound(locked.scope, round.id, { remindedAt: locked.at });
  await sendNotices(locked, { kind, round });
}
