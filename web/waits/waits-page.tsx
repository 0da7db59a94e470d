import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Expandable } from "#ui/expandable.tsx";
import { FilterBar } from "#ui/filter-bar.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { InitiativeJourneys } from "../initiatives/initiative-journeys.tsx";
import { waitsTexts } from "../texts/waits-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { formatNumber } from "../words/format-number.ts";
import { FadedNeeds } from "./faded-needs.tsx";
import { OutcomeTable } from "../approvals/outcome-table.tsx";
import { PlaceTable } from "../approvals/place-table.tsx";
import { WaitsLead } from "./waits-lead.tsx";
import type { WaitsPageData } from "./waits-page-data.ts";

export type WaitsPageProps = WaitsPageData & {
  readonly services: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: { readonly key: string; readonly name: string } | undefined;
  /** Keys of the services whose estimates the reader may make. */
  readonly estimable: readonly string[];
  readonly now: Date;
};

/** All that waits in the authority: what it costs people, whose turn it is, and how long that usually takes. */
export function WaitsPage(props: WaitsPageProps) {
  const { count, faded, outcomes } = props;
  const texts = waitsTexts[useLanguage()];
  return (
    <>
      <title>{`${texts.title} · Wirkstatt`}</title>
      <PageTitle title={texts.title} lead={count === 0 ? texts.nothingLeadShort : <WaitsLead {...props} />} />
      <ServiceFilter {...props} />
      {count === 0 ? <Nothing {...props} /> : <Waits {...props} />}
      <FadedNeeds faded={faded} />
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

function Waits({ shown, now, estimable, ...rest }: WaitsPageProps) {
  const texts = waitsTexts[useLanguage()];
  return (
    <Panel title={texts.listTitle} subline={texts.listSubline}>
      <InitiativeJourneys
        initiatives={shown.map(({ initiative }) => initiative)}
        now={now}
        waits={shown.map(({ wait }) => wait)}
        estimable={estimable}
      />
      <Rest shown={shown} {...rest} />
    </Panel>
  );
}

/** Says how many rows are left out, and leads to them. */
function Rest({ count, shown, chosen }: Pick<WaitsPageProps, "count" | "shown" | "chosen">) {
  const language = useLanguage();
  const texts = waitsTexts[language];
  if (shown.length === count) return null;
  const ofService = chosen ? `service=${encodeURIComponent(chosen.key)}&` : "";
  const all = formatNumber(language, count);
  return (
    <p>
      {texts.shownOf(formatNumber(language, shown.length), all)}{" "}
      <TextLink href={`/was-haengt?${ofService}rows=all`}>{texts.showRows(all)}</TextLink>
    </p>
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
