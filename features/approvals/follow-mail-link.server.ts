import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { undecidedStates } from "./approval.ts";
import { findLink } from "./link-store.server.ts";
import type { FoundLink } from "./link-store.server.ts";
import { readMailLinkToken } from "./mail-link.ts";

/** Where a link leads: to the station, or to the whole request where that is not asked any more. */
type LinkPlace = { readonly requestId: string; readonly stationKey: string | null };

export type FollowMailLinkResult =
  | ({ readonly outcome: "good" } & LinkPlace)
  /** The station is decided, or its person has spoken there since. */
  | ({ readonly outcome: "used-up" } & LinkPlace)
  | ({ readonly outcome: "expired" } & LinkPlace)
  /** Nothing else is told: not where it leads, nor whether it is good. */
  | { readonly outcome: "for-somebody-else" }
  /** Forged, cut off, or of another authority: nobody can tell which. */
  | { readonly outcome: "link-unknown" };

/** Where a link from a mail leads whoever follows it. Looking changes nothing: programs look at mails, too. */
export async function followMailLink(
  workshop: Workshop,
  actor: Actor,
  token: string,
): Promise<FollowMailLinkResult> {
  const linkId = readMailLinkToken(workshop.signer, token);
  const link = linkId && (await workshop.inScope(actor.authorityId, (scope) => findLink(scope, linkId)));
  if (!link) return { outcome: "link-unknown" };
  if (link.memberId !== actor.memberId) return { outcome: "for-somebody-else" };
  return judgeLink(link, workshop.now());
}

function judgeLink(link: FoundLink, now: Date): FollowMailLinkResult {
  const { requestId, usedAt, roundState, expiresAt } = link;
  const place = { requestId, stationKey: link.isStationAsked ? link.stationKey : null };
  if (usedAt !== null || !undecidedStates.includes(roundState)) return { outcome: "used-up", ...place };
  return { outcome: now < expiresAt ? "good" : "expired", ...place };
}
