import { getAuthority } from "#features/authorities/find-authority.server.ts";
import type { Language } from "#features/authorities/authority.ts";
import { findFreeDays } from "#features/closing-days/find-free-days.server.ts";
import { postMail } from "#features/mails/send-mail.server.ts";
import { listMembersInScope } from "#features/members/list-members.server.ts";
import type { AuthorityId } from "#platform/authority-id.ts";
import { newId } from "#platform/new-id.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { composeDigest } from "./compose-digest.ts";
import { describeApprovals } from "./find-approval.server.ts";
import type { ApprovalOverview } from "./find-approval.server.ts";
import { isOfficeTime } from "./is-office-time.ts";
import { saveNewLink } from "./link-store.server.ts";
import { findLinkExpiry, toMailLinkToken } from "./mail-link.ts";
import {
  listMembersToTell,
  lockUntoldNotices,
  saveNewDigest,
  saveNoticesTold,
} from "./notice-store.server.ts";
import { planDigest } from "./plan-digest.ts";
import type { DigestPlan, WaitingLine } from "./plan-digest.ts";

/**
 * Tells everybody of an authority what they are to be told: one mail a day at most, on working days between seven and
 * nineteen o'clock in Germany; else at the next such time.
 */
export async function sendDigests(workshop: Workshop, authorityId: AuthorityId): Promise<void> {
  const now = workshop.now();
  const memberIds = await workshop.inScope(authorityId, async (scope) =>
    isOfficeTime(await findFreeDays(scope), now) ? listMembersToTell(scope, dayOf(now)) : [],
  );
  if (memberIds.length === 0) return;
  const { language } = await getAuthority(workshop, authorityId);
  for (const memberId of memberIds) {
    await workshop
      .inScope(authorityId, (scope) => sendDigest({ workshop, scope, language, memberId, now }))
      .catch((error: unknown) => {
        workshop.log.error({ err: error, authorityId }, "a digest was not sent");
      });
  }
}

type Sending = {
  readonly workshop: Workshop;
  readonly scope: Scope;
  readonly language: Language;
  readonly memberId: string;
  readonly now: Date;
};

/** One person's mail of the day, in one transaction with the note that it was sent. */
async function sendDigest(sending: Sending): Promise<void> {
  const { workshop, scope, memberId, now } = sending;
  const day = dayOf(now);
  const untold = await lockUntoldNotices(scope, memberId);
  const reader = (await listMembersInScope(scope)).find(({ id }) => id === memberId);
  const overviews = await describeRequests(sending, new Set(untold.map(({ requestId }) => requestId)));
  // What concerns a request that cannot be read waits until it can; all else is told.
  const notices = untold.filter(({ requestId }) => overviews.has(requestId));
  if (notices.length === 0 || !reader) return;
  const requests = new Map([...overviews].map(([id, { request }]) => [id, request]));
  const plan = planDigest(notices, requests, reader);
  const hasNews = plan.waiting.length + plan.own.length + plan.overdue.length > 0;
  if (hasNews && (await saveNewDigest(scope, { memberId, day, at: now })) === "day-taken") return;
  await saveNoticesTold(scope, notices, day);
  if (!hasNews) return;
  const mail = await composeMail(sending, plan, overviews);
  await postMail(workshop, scope, { recipient: reader.email, ...mail });
}

async function describeRequests(
  { scope, now }: Sending,
  requestIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ApprovalOverview>> {
  const overviews = await describeApprovals(scope, { requestIds: [...requestIds] }, now);
  return new Map(overviews.map((overview) => [overview.request.id, overview]));
}

async function composeMail(
  sending: Sending,
  plan: DigestPlan,
  overviews: ReadonlyMap<string, ApprovalOverview>,
) {
  const { workshop, language, now } = sending;
  const links = new Map<string, string>();
  for (const line of plan.waiting) links.set(line.round.id, await makeLink(sending, line));
  return composeDigest(plan, {
    language,
    today: dayOf(now),
    hoursADayOf: (requestId) => {
      const citizens = overviews.get(requestId)?.lost.citizens;
      return citizens?.outcome === "known" ? citizens.hoursADay : undefined;
    },
    sentenceOf: (requestId, needId) =>
      overviews.get(requestId)?.initiative.needs.find(({ id }) => id === needId)?.sentence,
    hrefOfStation: (roundId) => links.get(roundId) ?? "",
    hrefOfRequest: (requestId) => `${workshop.publicUrl}/freigaben/${requestId}`,
  });
}

/** A link that leads this person to this station until it expires or the decision is made. */
async function makeLink(
  { workshop, scope, memberId, now }: Sending,
  { round }: WaitingLine,
): Promise<string> {
  const id = newId(now);
  const expiresAt = findLinkExpiry(dayOf(now), round.lastDay);
  await saveNewLink(scope, { id, roundId: round.id, memberId, createdAt: now, expiresAt });
  return `${workshop.publicUrl}/freigaben/aus-mail/${toMailLinkToken(workshop.signer, id)}`;
}
