import type { Wait } from "#features/approvals/list-waits.server.ts";
import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Panel } from "#ui/panel.tsx";
import { InitiativeJourneys } from "../initiatives/initiative-journeys.tsx";
import { serviceHomeTexts } from "../texts/service-home-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type ServiceJourneysProps = {
  readonly initiatives: readonly InitiativeOverview[];
  /** Those that wait, what cost people most first. */
  readonly waits: readonly Wait[];
  readonly serviceKey: string;
  readonly now: Date;
  /** Whether there is a need to begin with: then an empty panel shows the way there. */
  readonly hasNeeds: boolean;
  readonly mayEstimate: boolean;
};

/** As many rows as one takes in at a glance; the others stand on their own page. */
const MOST_ROWS = 6;

/**
 * What is stuck: each initiative under way with the words it answers and its way on one calendar. First those that wait, by the
 * citizens' hours lost so far; then those in progress, by the hours at stake.
 */
export function ServiceJourneys(props: ServiceJourneysProps) {
  const { initiatives, waits, serviceKey, now, hasNeeds, mayEstimate } = props;
  const language = useLanguage();
  const texts = serviceHomeTexts[language];
  const home = `/dienste/${serviceKey}`;
  const action = <ButtonLink href={`${home}/vorhaben`}>{texts.allInitiatives}</ButtonLink>;
  const waiting = new Set(waits.map(({ initiative }) => initiative.id));
  const open = [
    ...waits.map(({ initiative }) => initiative),
    ...initiatives.filter(({ id, state }) => state.kind !== "ended" && !waiting.has(id)),
  ];
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
      <InitiativeJourneys
        initiatives={open.slice(0, MOST_ROWS)}
        now={now}
        waits={waits}
        estimable={mayEstimate ? [serviceKey] : []}
      />
    </Panel>
  );
}
