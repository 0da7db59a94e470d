import { isUnderWay } from "#features/approvals/approval.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { Hurts } from "#ui/hurts.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { formatDay } from "../words/format-day.ts";
import { requestPageTexts } from "../texts/request-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { RequestPageProps } from "./request-page-props.ts";
import { withdrawPlace } from "./withdraw-form.tsx";

/** Says that the need faded while the request waits, and asks the team to bear it out anew or to withdraw. */
export function NeedFadedBanner({ found, may }: Pick<RequestPageProps, "found" | "may">) {
  const language = useLanguage();
  const texts = requestPageTexts[language];
  const { request, initiative } = found;
  if (request.needFadedAt === null || !isUnderWay(request)) return null;
  return (
    <Panel title={texts.fadedTitle}>
      <p>
        <Hurts>{texts.faded(formatDay(language, dayOf(request.needFadedAt)))}</Hurts>{" "}
        {may.handle ? texts.fadedAsk : texts.fadedForReader}
      </p>
      <ul className="plain-list" role="list">
        {initiative.needs.map(({ id, serviceKey, sentence }) => (
          <li key={id}>
            <TextLink href={`/dienste/${serviceKey}/bedarfe/${id}`}>{texts.toNeed(sentence)}</TextLink>
          </li>
        ))}
        {may.handle ? (
          <>
            <li>
              <TextLink href={`/dienste/${request.service.key}/stimmen/ordnen`}>{texts.toInbox}</TextLink>
            </li>
            <li>
              <TextLink href={`#${withdrawPlace}`}>{texts.toWithdraw}</TextLink>
            </li>
          </>
        ) : null}
      </ul>
    </Panel>
  );
}
