import { listWaits } from "#features/approvals/list-waits.server.ts";
import { listInitiatives } from "#features/initiatives/list-initiatives.server.ts";
import { listNeeds } from "#features/needs/list-needs.server.ts";
import { mayTriageVoices } from "#features/needs/need.ts";
import { mayEditService } from "#features/services/service.ts";
import { countVoicesOverTime } from "#features/voices/count-voices.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import { listVoices } from "#features/voices/list-voices.server.ts";
import { mayImportVoices, mayRecordVoice } from "#features/voices/voice.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { FlashMessage } from "#ui/flash-message.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { PanelGrid } from "#ui/panel-grid.tsx";
import { Panel } from "#ui/panel.tsx";
import { chooseNeeds } from "../service-home/choose-needs.ts";
import { chooseOpenInitiatives } from "../service-home/choose-open-initiatives.ts";
import { ServiceAbout } from "../service-home/service-about.tsx";
import { ServiceChain } from "../service-home/service-chain.tsx";
import { ServiceHomeLead } from "../service-home/service-home-lead.tsx";
import { ServiceJourneys } from "../service-home/service-journeys.tsx";
import { ServiceNeeds } from "../service-home/service-needs.tsx";
import { ServiceNewestVoices } from "../service-home/service-newest-voices.tsx";
import { ServiceTime } from "../service-home/service-time.tsx";
import { VoicesOverTime } from "../service-home/voices-over-time.tsx";
import { listChainStops } from "../service-home/chain-stops.server.ts";
import { drawVoicesOverTime } from "../service-home/draw-voices-over-time.server.ts";
import { formatWaitingSince } from "../words/format-waiting.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound } from "../request/not-found.server.ts";
import { serviceHomeTexts } from "../texts/service-home-texts.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/service-home.ts";

const NEWEST = 5;

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor, language, authority } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  if (!service) throw notFound();
  const [needs, initiatives, waits] = await Promise.all([
    listNeeds(workshop, actor, service.id),
    listInitiatives(workshop, actor, service),
    listWaits(workshop, actor, service),
  ]);
  const [stops, overTime, newest] = await Promise.all([
    listChainStops({ workshop, actor, service, needs, initiatives }),
    countVoicesOverTime(workshop, actor, service.id),
    listVoices(workshop, actor, service.id, { page: 1 }),
  ]);
  const today = dayOf(workshop.now());
  return {
    service,
    stops: stops.map(({ oldestWaitsSince, ...stop }) => ({
      ...stop,
      oldest: oldestWaitsSince && formatWaitingSince(language, oldestWaitsSince, today),
    })),
    needs: chooseNeeds(needs),
    hasInitiatives: initiatives.length > 0,
    open: chooseOpenInitiatives(initiatives, waits),
    now: workshop.now(),
    newest: newest.voices.slice(0, NEWEST),
    bySource: overTime.bySource,
    chart: drawVoicesOverTime(overTime, language),
    publicForm: `${workshop.publicUrl}/r/${authority.key}/${service.key}`,
    may: {
      edit: mayEditService(actor, service),
      record: mayRecordVoice(actor, service),
      import: mayImportVoices(actor, service),
      triage: mayTriageVoices(actor, service),
    },
  };
}

export default function ServiceHome({ loaderData }: Route.ComponentProps) {
  const { service, stops, newest, bySource, chart, publicForm, needs, hasInitiatives, open, now, may } =
    loaderData;
  const language = useLanguage();
  const texts = serviceHomeTexts[language];
  const items = [{ label: servicesTexts[language].title, href: "/dienste" }, { label: service.teamName }];
  return (
    <>
      <title>{`${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={service.name}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={<ServiceHomeLead stops={stops} stuck={open.waits[0]} />}
        actions={<Actions {...loaderData} />}
      />
      {service.isArchived ? <FlashMessage tone="warning">{texts.archivedNotice}</FlashMessage> : null}
      <ServiceChain stops={stops} bySource={bySource} serviceKey={service.key} />
      {newest.length === 0 ? (
        <EmptyState heading={texts.noVoices}>
          {texts.noVoicesLead} <a href={publicForm}>{publicForm}</a>
        </EmptyState>
      ) : (
        <>
          <ServiceJourneys
            hasInitiatives={hasInitiatives}
            open={open}
            serviceKey={service.key}
            now={now}
            hasNeeds={needs.strongest.length > 0}
            mayEstimate={may.edit}
          />
          <PanelGrid>
            <ServiceNeeds needs={needs} serviceKey={service.key} mayTriage={may.triage} />
            <div>
              <ServiceNewestVoices voices={newest} serviceKey={service.key} />
              <VoicesOverTime chart={chart} bySource={bySource} />
            </div>
          </PanelGrid>
        </>
      )}
      <PanelGrid>
        <Panel title={texts.timeTitle} subline={texts.timeSubline}>
          <ServiceTime estimates={service.estimates} />
        </Panel>
        <ServiceAbout service={service} publicForm={publicForm} />
      </PanelGrid>
    </>
  );
}

function Actions({
  service,
  may,
  stops,
}: Pick<Route.ComponentProps["loaderData"], "service" | "may" | "stops">) {
  const isSortingDue = (stops.find((stop) => stop.key === "voices")?.waiting ?? 0) > 0;
  const texts = serviceHomeTexts[useLanguage()];
  const home = `/dienste/${service.key}`;
  return (
    <>
      {may.triage && isSortingDue ? (
        <ButtonLink href={`${home}/stimmen/ordnen`} variant="primary">
          {texts.sort}
        </ButtonLink>
      ) : null}
      {may.record ? (
        <ButtonLink
          href={`${home}/stimmen/neu`}
          variant={may.triage && isSortingDue ? "secondary" : "primary"}
        >
          {texts.recordVoice}
        </ButtonLink>
      ) : null}
      {may.import ? <ButtonLink href={`${home}/stimmen/import`}>{texts.importVoices}</ButtonLink> : null}
      {may.edit ? (
        <ButtonLink href={`${home}/bearbeiten`} variant="tertiary">
          {texts.edit}
        </ButtonLink>
      ) : null}
    </>
  );
}
