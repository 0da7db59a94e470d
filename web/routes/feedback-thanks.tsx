import { findPublicService } from "#features/services/find-public-service.server.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { PublicFrame } from "../frame/public-frame.tsx";
import { notFound } from "../request/not-found.server.ts";
import { workshopContext } from "../request/request-context.server.ts";
import { feedbackTexts } from "../texts/feedback-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/feedback-thanks.ts";

export const handle = { withoutScripts: true };

export async function loader({ context, params }: Route.LoaderArgs) {
  const service = await findPublicService(context.get(workshopContext), params);
  if (!service) throw notFound();
  return { service, formHref: `/r/${params.authorityKey}/${params.serviceKey}` };
}

export default function FeedbackThanks({ loaderData: { service, formHref } }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = feedbackTexts[language];
  return (
    <PublicFrame authorityName={service.authorityName}>
      <title>{`${texts.thanksTitle} · ${service.authorityName}`}</title>
      <PageTitle title={texts.thanksTitle} lead={texts.thanksLead(service.authorityName)} />
      <p>{texts.thanksNext}</p>
      <p>
        <a className="text-link" href={`${formHref}?sprache=${language}`}>
          {texts.another}
        </a>
      </p>
    </PublicFrame>
  );
}
