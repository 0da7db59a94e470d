import { isUnderWay } from "#features/approvals/approval.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { Hurts } from "#ui/hurts.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { Written } from "#ui/written.tsx";
import { formatDay } from "../words/format-day.ts";
import { requestPageTexts } from "../texts/request-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { RequestPageProps } from "./request-page-props.ts";
import { withdrawPlace } from "./withdraw-form.tsx";

type BannerProps = Pick<RequestPageProps, "found" | "may">;

/** Names the needs that faded while the request waits, and asks the team to bear each out anew or to withdraw. */
export function NeedFadedBanner({ found, may }: BannerProps) {
  const texts = requestPageTexts[useLanguage()];
  const { request, initiative } = found;
  const faded = listFaded(found);
  if (faded.length === 0 || !isUnderWay(request)) return null;
  const ask = faded.length === initiative.needs.length ? texts.fadedAskAll : texts.fadedAskSome;
  return (
    <Panel title={texts.fadedTitle(faded.length, initiative.needs.length)}>
      <p>
        <Hurts>{texts.faded(faded.length)}</Hurts> {may.handle ? ask : texts.fadedForReader}
      </p>
      <FadedNeeds found={found} may={may} />
    </Panel>
  );
}

function FadedNeeds({ found, may }: BannerProps) {
  const language = useLanguage();
  const texts = requestPageTexts[language];
  const { service } = found.request;
  return (
    <ul className="plain-list" role="list">
      {listFaded(found).map(({ need: { id, serviceKey, sentence }, noticedAt }) => (
        <li key={id}>
          {texts.fadedNeed(formatDay(language, dayOf(noticedAt)))}{" "}
          <TextLink href={`/dienste/${serviceKey}/bedarfe/${id}`}>
            <Written>{sentence}</Written>
          </TextLink>
        </li>
      ))}
      {may.handle ? (
        <>
          <li>
            <TextLink href={`/dienste/${service.key}/stimmen/ordnen`}>{texts.toInbox}</TextLink>
          </li>
          <li>
            <TextLink href={`#${withdrawPlace}`}>{texts.toWithdraw}</TextLink>
          </li>
        </>
      ) : null}
    </ul>
  );
}

function listFaded({ request, initiative }: BannerProps["found"]) {
  return request.fadedNeeds.flatMap(({ needId, noticedAt }) => {
    const need = initiative.needs.find(({ id }) => id === needId);
    return need ? [{ need, noticedAt }] : [];
  });
}
