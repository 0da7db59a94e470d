import { data, redirect } from "react-router";
import { followMailLink } from "#features/approvals/follow-mail-link.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { rateLimitsContext } from "../request/request-context.server.ts";
import { mailLinkTexts } from "../texts/mail-link-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/mail-link.ts";

type Place = { readonly requestId: string; readonly stationKey: string | null };

/** Leads from a mail to its station, or says why not. Nothing is decided here, and nothing changes by looking. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const mayTry = await context.get(rateLimitsContext).mailLink(actor.memberId ?? "");
  if (!mayTry) return data({ why: "tooOften", place: null } as const, { status: 429 });
  const result = await followMailLink(workshop, actor, params.linkToken);
  switch (result.outcome) {
    case "good":
      throw redirect(toHref(result), 302);
    case "used-up":
      return { why: "usedUp", place: toPlace(result) } as const;
    case "expired":
      return { why: "expired", place: toPlace(result) } as const;
    case "for-somebody-else":
      return data({ why: "forSomebodyElse", place: null } as const, { status: 403 });
    case "link-unknown":
      return data({ why: "unknown", place: null } as const, { status: 404 });
    default:
      return result satisfies never;
  }
}

function toPlace({ requestId, stationKey }: Place): Place {
  return { requestId, stationKey };
}

function toHref({ requestId, stationKey }: Place): string {
  return `/freigaben/${requestId}${stationKey === null ? "" : `/${encodeURIComponent(stationKey)}`}`;
}

export default function MailLink({ loaderData: { why, place } }: Route.ComponentProps) {
  const texts = mailLinkTexts[useLanguage()];
  const { title, sentence } = texts[why];
  return (
    <>
      <title>{`${title} · Wirkstatt`}</title>
      <PageTitle title={title} lead={sentence} />
      <p>
        {place === null ? (
          <ButtonLink href="/freigaben" variant="primary">
            {texts.toApprovals}
          </ButtonLink>
        ) : (
          <ButtonLink href={toHref(place)} variant="primary">
            {place.stationKey === null ? texts.toRequest : texts.toStation}
          </ButtonLink>
        )}
      </p>
    </>
  );
}
