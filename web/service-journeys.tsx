import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Panel } from "#ui/panel.tsx";
import { InitiativeJourneys } from "./initiative-journeys.tsx";
import { serviceHomeTexts } from "./texts/service-home-texts.ts";
import { useLanguage } from "./use-visitor.ts";

type ServiceJourneysProps = {
  readonly initiatives: readonly InitiativeOverview[];
  readonly serviceKey: string;
  readonly now: Date;
  /** Whether there is a need to begin with: then an empty panel shows the way there. */
  readonly hasNeeds: boolean;
};

/** As many rows as one takes in at a glance; the others stand on their own page. */
const MOST_ROWS = 6;

/** What is stuck: each initiative under way with the words it answers, its way on one calendar, and what is at stake meanwhile. */
export function ServiceJourneys({ initiatives, serviceKey, now, hasNeeds }: ServiceJourneysProps) {
  const language = useLanguage();
  const texts = serviceHomeTexts[language];
  const home = `/dienste/${serviceKey}`;
  const action = <ButtonLink href={`${home}/vorhaben`}>{texts.allInitiatives}</ButtonLink>;
  const open = initiatives.filter(({ state }) => state.kind !== "ended");
  if (initiatives.length === 0) {
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
  if (open.length === 0) {
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
      <InitiativeJourneys initiatives={open.slice(0, MOST_ROWS)} now={now} />
    </Panel>
  );
}
