import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Panel } from "#ui/panel.tsx";
import { InitiativeJourneys } from "../initiatives/initiative-journeys.tsx";
import type { OpenInitiatives } from "./choose-open-initiatives.ts";
import { serviceHomeTexts } from "../texts/service-home-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type ServiceJourneysProps = {
  readonly hasInitiatives: boolean;
  readonly open: OpenInitiatives;
  readonly serviceKey: string;
  readonly now: Date;
  /** Whether there is a need to begin with: then an empty panel shows the way there. */
  readonly hasNeeds: boolean;
  readonly mayEstimate: boolean;
};

/** What is stuck: each initiative under way with the words it answers and its way on one calendar. */
export function ServiceJourneys(props: ServiceJourneysProps) {
  const { hasInitiatives, open, serviceKey, now, hasNeeds, mayEstimate } = props;
  const language = useLanguage();
  const texts = serviceHomeTexts[language];
  const home = `/dienste/${serviceKey}`;
  const action = <ButtonLink href={`${home}/vorhaben`}>{texts.allInitiatives}</ButtonLink>;
  if (!hasInitiatives) {
    return (
      <Panel title={texts.stuckTitle}>
        <EmptyState
          heading={texts.noInitiatives}
          headingLevel={3}
          action={hasNeeds ? <ButtonLink href={`${home}/bedarfe`}>{texts.allNeeds}</ButtonLink> : undefined}
        >
          {hasNeeds ? texts.noInitiativesLead : texts.noInitiativesNoNeedLead}
        </EmptyState>
      </Panel>
    );
  }
  if (open.initiatives.length === 0) {
    return (
      <Panel title={texts.stuckTitle}>
        <EmptyState heading={texts.noneOpen} headingLevel={3} action={action}>
          {texts.noneOpenLead}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title={texts.stuckTitle} subline={texts.stuckSubline} action={action}>
      <InitiativeJourneys
        initiatives={open.initiatives}
        now={now}
        waits={open.waits}
        estimable={mayEstimate ? [serviceKey] : []}
      />
    </Panel>
  );
}
