import type { Signer } from "#platform/create-signer.server.ts";
import { findEndOfDay } from "#engines/working-calendar/end-of-day.ts";
import { addDays } from "#platform/values/day-value.ts";

/** A link is good for so many days, or so many after the last day of the period, whichever is later. */
export const LEAST_LINK_DAYS = 14;
const DAYS_AFTER_LAST = 5;

/** The id of a link without its hyphens, then its signature. */
const tokenShape = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})([\w-]{43})$/;

export function toMailLinkToken(signer: Signer, linkId: string): string {
  return `${linkId.replaceAll("-", "")}${signer.sign("approval-link", linkId)}`;
}

/** The id of the link, where the token is one that we made. */
export function readMailLinkToken(signer: Signer, token: string): string | undefined {
  const parts = tokenShape.exec(token)?.slice(1) ?? [];
  const signature = parts.pop();
  const linkId = parts.join("-");
  return signature !== undefined && signer.isSigned("approval-link", linkId, signature) ? linkId : undefined;
}

/** When a link that is made today expires; `lastDay` is the period's, null while its clock rests. */
export function findLinkExpiry(today: string, lastDay: string | null): Date {
  const days = [addDays(today, LEAST_LINK_DAYS)];
  if (lastDay !== null) days.push(addDays(lastDay, DAYS_AFTER_LAST));
  return findEndOfDay(days.toSorted().at(-1) ?? today);
}
