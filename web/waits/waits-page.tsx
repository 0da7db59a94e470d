import type { Wait } from "#features/approvals/list-waits.server.ts";
import type { PathOutcomes } from "#features/approvals/path-outcomes.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Expandable } from "#ui/expandable.tsx";
import { FilterBar } from "#ui/filter-bar.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { InitiativeJourneys } from "../initiatives/initiative-journeys.tsx";
import { waitsTexts } from "../texts/waits-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { FadedNeeds } from "./faded-needs.tsx";
import { OutcomeTable } from "../approvals/outcome-table.tsx";
import { PlaceTable } from "../approvals/place-table.tsx";
import type { RankedPlaces } from "./rank-places.ts";
import { WaitsLead } from "./waits-lead.tsx";

export type WaitsPageProps = {
  /** Of the chosen service, or of all. */
  readonly waits: readonly Wait[];
  readonly places: RankedPlaces;
  readonly outcomes: readonly PathOutcomes[];
  readonly services: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: { readonly key: string; readonly name: string } | undefined;
  /** Keys of the services whose estimates the reader may make. */
  readonly estimable: readonly string[];
  readonly now: Date;
};

/** All that waits in the authority: what it costs people, whose turn it is, and how long that usually takes. */
export function WaitsPage(props: WaitsPageProps) {
  const { waits, outcomes } = props;
  const texts = waitsTexts[useLanguage()];
  return (
    <>
      <title>{`${texts.title} · Wirkstatt`}</title>
      <PageTitle
        title={texts.title}
        lead={waits.length === 0 ? texts.nothingLeadShort : <WaitsLead waits={waits} />}
      />
      <ServiceFilter {...props} />
      {waits.length === 0 ? <Nothing {...props} /> : <Waits {...props} />}
      <FadedNeeds waits={waits} />
      <Places {...props} />
      {outcomes.length === 0 ? null : (
        <Panel title={texts.outcomesTitle} subline={texts.outcomesSubline}>
          <OutcomeTable outcomes={outcomes} />
        </Panel>
      )}
    </>
  );
}

function ServiceFilter({ services, chosen }: WaitsPageProps) {
  const texts = waitsTexts[useLanguage()];
  if (services.length < 2 && !chosen) return null;
  const options = services.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <FilterBar
      key={chosen?.key ?? ""}
      label={texts.filter}
      submitLabel={texts.apply}
      resetHref={chosen ? "/was-haengt" : undefined}
      resetLabel={texts.reset}
    >
      <SelectField
        name="service"
        label={texts.service}
        defaultValue={chosen?.key ?? ""}
        options={[{ value: "", label: texts.allServices }, ...options]}
      />
    </FilterBar>
  );
}

function Waits({ waits, now, estimable }: WaitsPageProps) {
  const texts = waitsTexts[useLanguage()];
  return (
    <Panel title={texts.listTitle} subline={texts.listSubline}>
      <InitiativeJourneys
        initiatives={waits.map(({ initiative }) => initiative)}
        now={now}
        waits={waits}
        estimable={estimable}
      />
    </Panel>
  );
}

function Nothing({ chosen }: WaitsPageProps) {
  const texts = waitsTexts[useLanguage()];
  const action = chosen ? (
    <ButtonLink href="/was-haengt">{texts.reset}</ButtonLink>
  ) : (
    <ButtonLink href="/dienste">{texts.toServices}</ButtonLink>
  );
  return (
    <EmptyState heading={chosen ? texts.nothingAt(chosen.name) : texts.nothing} action={action}>
      {chosen ? texts.nothingAtLead : texts.nothingLead}
    </EmptyState>
  );
}

function Places({ places: { stations, teams } }: WaitsPageProps) {
  const texts = waitsTexts[useLanguage()];
  return (
    <>
      {stations.length === 0 ? null : (
        <Panel title={texts.stationsTitle} subline={texts.stationsSubline}>
          <PlaceTable kind="station" places={stations} />
          <Expandable summary={texts.methodTitle}>
            <p>{texts.method}</p>
          </Expandable>
        </Panel>
      )}
      {teams.length === 0 ? null : (
        <Panel title={texts.teamsTitle} subline={texts.teamsSubline}>
          <PlaceTable kind="team" places={teams} />
        </Panel>
      )}
    </>
  );
}
