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
import { ServiceAbout } from "../service-about.tsx";
import { ServiceChain } from "../service-chain.tsx";
import { ServiceHomeLead } from "../service-home-lead.tsx";
import { ServiceNewestVoices } from "../service-newest-voices.tsx";
import { ServiceTime } from "../service-time.tsx";
import { VoicesOverTime } from "../voices-over-time.tsx";
import { listChainStops } from "../chain-stops.server.ts";
import { drawVoicesOverTime } from "../draw-voices-over-time.server.ts";
import { formatNumber } from "../format-number.ts";
import { formatWaiting } from "../format-waiting.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound } from "../request/not-found.server.ts";
import { serviceHomeTexts } from "../texts/service-home-texts.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../use-visitor.ts";
import type { Route } from "./+types/service-home.ts";

const NEWEST = 5;

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor, language, authority } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  if (!service) throw notFound();
  const [stops, overTime, newest] = await Promise.all([
    listChainStops({ workshop, actor, service }),
    countVoicesOverTime(workshop, actor, service.id),
    listVoices(workshop, actor, service.id, { page: 1 }),
  ]);
  const today = dayOf(workshop.now());
  return {
    service,
    stops: stops.map(({ oldestWaitsSince, ...stop }) => ({
      ...stop,
      oldest: oldestWaitsSince && formatWaiting(language, oldestWaitsSince, today),
    })),
    newest: newest.voices.slice(0, NEWEST),
    bySource: overTime.bySource,
    chart: drawVoicesOverTime(overTime, language),
    publicForm: `${workshop.publicUrl}/r/${authority.key}/${service.key}`,
    may: {
      edit: mayEditService(actor, service),
      record: mayRecordVoice(actor, service),
      import: mayImportVoices(actor, service),
    },
  };
}

export default function ServiceHome({ loaderData }: Route.ComponentProps) {
  const { service, stops, newest, bySource, chart, publicForm } = loaderData;
  const language = useLanguage();
  const texts = serviceHomeTexts[language];
  const items = [{ label: servicesTexts[language].title, href: "/dienste" }, { label: service.teamName }];
  return (
    <>
      <title>{`${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={service.name}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={<Lead stops={stops} />}
        actions={<Actions {...loaderData} />}
      />
      {service.isArchived ? <FlashMessage tone="warning">{texts.archivedNotice}</FlashMessage> : null}
      <ServiceChain stops={stops} bySource={bySource} serviceKey={service.key} />
      {newest.length === 0 ? (
        <EmptyState heading={texts.noVoices}>
          {texts.noVoicesLead} <a href={publicForm}>{publicForm}</a>
        </EmptyState>
      ) : (
        <PanelGrid>
          <ServiceNewestVoices voices={newest} serviceKey={service.key} />
          <VoicesOverTime chart={chart} bySource={bySource} />
        </PanelGrid>
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

function Lead({ stops }: Pick<Route.ComponentProps["loaderData"], "stops">) {
  const language = useLanguage();
  const [voices] = stops;
  const { count = 0, fresh = 0, oldest = null } = voices ?? {};
  return (
    <ServiceHomeLead count={count} freshCount={fresh} fresh={formatNumber(language, fresh)} oldest={oldest} />
  );
}

function Actions({ service, may }: Pick<Route.ComponentProps["loaderData"], "service" | "may">) {
  const texts = serviceHomeTexts[useLanguage()];
  const home = `/dienste/${service.key}`;
  return (
    <>
      {may.record ? (
        <ButtonLink href={`${home}/stimmen/neu`} variant="primary">
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
