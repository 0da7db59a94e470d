import { listWaits } from "#features/approvals/list-waits.server.ts";
import { listInitiatives } from "#features/initiatives/list-initiatives.server.ts";
import { mayProposeInitiative } from "#features/initiatives/initiative.ts";
import { initiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import { listNeeds } from "#features/needs/list-needs.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { formatDay } from "../words/format-day.ts";
import { InitiativeJourneys } from "../initiatives/initiative-journeys.tsx";
import { InitiativesLead } from "../initiatives/initiatives-lead.tsx";
import { toShownInitiative } from "../initiatives/shown-initiative.ts";
import { toShownWait } from "../waits/shown-wait.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound } from "../request/not-found.server.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/initiatives.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  if (!service) throw notFound();
  const [initiatives, needs, waits] = await Promise.all([
    listInitiatives(workshop, actor, service),
    listNeeds(workshop, actor, service.id),
    listWaits(workshop, actor, service),
  ]);
  const [costliest] = waits;
  return {
    service: { key: service.key, name: service.name },
    hasAny: initiatives.length > 0,
    open: initiatives.filter(({ state }) => state.kind !== "ended").map(toShownInitiative),
    ended: initiatives.flatMap(({ id, serviceKey, name, state }) =>
      state.kind === "ended" ? [{ id, serviceKey, name, state }] : [],
    ),
    costliest: costliest && toShownWait(costliest),
    hasNeeds: needs.length > 0,
    now: workshop.now(),
    mayPropose: mayProposeInitiative(actor, service),
  };
}

type LoaderData = Route.ComponentProps["loaderData"];

export default function Initiatives({ loaderData }: Route.ComponentProps) {
  const { service, hasAny, open, costliest, hasNeeds, mayPropose } = loaderData;
  const language = useLanguage();
  const texts = initiativesTexts[language];
  const home = `/dienste/${service.key}`;
  const items = [
    { label: servicesTexts[language].title, href: "/dienste" },
    { label: service.name, href: home },
    { label: texts.title },
  ];
  const propose = (
    <ButtonLink href={`${home}/vorhaben/neu`} variant="primary">
      {texts.propose}
    </ButtonLink>
  );
  return (
    <>
      <title>{`${texts.title}: ${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={texts.title}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={hasAny ? <InitiativesLead openCount={open.length} costliest={costliest} /> : undefined}
        actions={hasAny && mayPropose && hasNeeds ? propose : undefined}
      />
      {hasAny ? <Lists {...loaderData} /> : <None {...loaderData} />}
    </>
  );
}

function None({ service, hasNeeds, mayPropose }: LoaderData) {
  const texts = initiativesTexts[useLanguage()];
  if (!mayPropose) return <EmptyState heading={texts.none}>{texts.noneForReader}</EmptyState>;
  const home = `/dienste/${service.key}`;
  const action = hasNeeds ? (
    <ButtonLink href={`${home}/vorhaben/neu`} variant="primary">
      {texts.propose}
    </ButtonLink>
  ) : (
    <ButtonLink href={`${home}/stimmen/ordnen`} variant="primary">
      {texts.sortVoices}
    </ButtonLink>
  );
  return (
    <EmptyState heading={texts.none} action={action}>
      {hasNeeds ? texts.noneLead : texts.noneNoNeedLead}
    </EmptyState>
  );
}

function Lists({ service, open, ended, now }: LoaderData) {
  const language = useLanguage();
  const texts = initiativesTexts[language];
  const endedRows = ended.map(({ id, serviceKey, name, state }) => ({
    key: id,
    title: name,
    href: `/dienste/${serviceKey}/vorhaben/${id}`,
    note: texts.endedOn(
      initiativeTexts[language].endings[state.ending],
      formatDay(language, dayOf(state.since)),
      state.reason,
    ),
  }));
  return (
    <>
      {open.length === 0 ? null : (
        <Panel title={texts.underWay} subline={texts.underWaySubline}>
          <InitiativeJourneys initiatives={open} now={now} />
        </Panel>
      )}
      {ended.length === 0 ? null : (
        <Panel title={texts.ended}>
          <RowList rows={endedRows} />
        </Panel>
      )}
      <p className="note">
        {texts.export}{" "}
        <a className="text-link" href={`/dienste/${service.key}/vorhaben/export.jsonl`} download>
          {texts.exportJsonl}
        </a>
      </p>
    </>
  );
}
