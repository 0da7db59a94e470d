import { ButtonLink } from "#ui/button-link.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { PanelGrid } from "#ui/panel-grid.tsx";
import { findQuote, InitiativeWords } from "../initiatives/initiative-words.tsx";
import { InitiativeNeeds } from "../initiatives/initiative-needs.tsx";
import { SubjectHistory } from "../frame/subject-history.tsx";
import { requestPageTexts } from "../texts/request-page-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { NeedFadedBanner } from "./need-faded-banner.tsx";
import { RequestCosts } from "./request-costs.tsx";
import { RequestLead } from "./request-lead.tsx";
import { RequestNextStep } from "./request-next-step.tsx";
import type { RequestPageProps } from "./request-page-props.ts";
import { RequestStations } from "./request-stations.tsx";
import { RequestVersions } from "./request-versions.tsx";
import { UnsentWords } from "./unsent-words.tsx";
import { WithdrawForm } from "./withdraw-form.tsx";

/** One request: people's words first, whose turn it is and what the waiting costs, then what can be done now. */
export function RequestPage(props: RequestPageProps) {
  const { found, history, may } = props;
  const language = useLanguage();
  const texts = requestPageTexts[language];
  const { request, initiative } = found;
  const items = [{ label: texts.approvals, href: "/freigaben" }, { label: request.initiative.name }];
  return (
    <>
      <title>{`${request.initiative.name}: ${texts.approvals} · Wirkstatt`}</title>
      <PageTitle
        title={request.initiative.name}
        isWritten
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        words={<InitiativeWords initiative={initiative} />}
        lead={<RequestLead found={found} />}
        actions={
          <>
            {may.change ? (
              <ButtonLink href={`/freigaben/${request.id}/aendern`}>{texts.change}</ButtonLink>
            ) : null}
            <ButtonLink href={`/freigaben/${request.id}/akte`} variant="tertiary">
              {texts.file}
            </ButtonLink>
          </>
        }
      />
      <UnsentWords {...props} />
      <NeedFadedBanner {...props} />
      <PanelGrid layout="main-aside">
        <div>
          <RequestNextStep {...props} />
          <RequestStations {...props} />
          <RequestVersions found={found} />
          <InitiativeNeeds needs={initiative.needs} shownVoiceId={findQuote(initiative)?.voiceId} />
        </div>
        <div>
          <RequestCosts {...props} />
          <WithdrawForm {...props} />
        </div>
      </PanelGrid>
      <SubjectHistory title={texts.history} entries={history} />
    </>
  );
}
