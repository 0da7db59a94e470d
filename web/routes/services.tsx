import { listServices } from "#features/services/list-services.server.ts";
import type { Service } from "#features/services/service.ts";
import { countVoices } from "#features/voices/count-voices.server.ts";
import { mayCreateAnyService } from "#features/services/service.ts";
import { newVoiceDays } from "#features/voices/voice.ts";
import { addDays, dayOf } from "#platform/values/day-value.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { formatNumber } from "../words/format-number.ts";
import { formatWaitingSince } from "../words/format-waiting.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { ServicesLead } from "../service-home/services-lead.tsx";
import { servicesTexts } from "../texts/services-texts.ts";
import { toInboxHref } from "../inbox/to-inbox-href.ts";
import { toVoicesHref } from "../voices/to-voices-href.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/services.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { workshop, actor, language } = getSignedIn(context, request);
  const [services, archived, counts] = await Promise.all([
    listServices(workshop, actor),
    listServices(workshop, actor, { isArchived: true }),
    countVoices(workshop, actor),
  ]);
  const today = dayOf(workshop.now());
  const rows = services.map((service) => {
    const {
      count = 0,
      sinceCount = 0,
      waitingCount = 0,
      oldestWaitsSince = null,
    } = counts.get(service.id) ?? {};
    const oldest = oldestWaitsSince && formatWaitingSince(language, oldestWaitsSince, today);
    return { ...service, count, fresh: sinceCount, waiting: waitingCount, oldest };
  });
  return { rows, archived, mayCreate: mayCreateAnyService(actor), freshFrom: addDays(today, -newVoiceDays) };
}

type Row = Route.ComponentProps["loaderData"]["rows"][number];

export default function Services({ loaderData }: Route.ComponentProps) {
  const { rows, archived, mayCreate, freshFrom } = loaderData;
  const language = useLanguage();
  const texts = servicesTexts[language];
  const create = mayCreate ? (
    <ButtonLink href="/neuer-dienst" variant="primary">
      {texts.create}
    </ButtonLink>
  ) : undefined;
  if (rows.length === 0) {
    return (
      <>
        <title>{`${texts.title} · Wirkstatt`}</title>
        <PageTitle title={texts.title} />
        <EmptyState heading={texts.noServices} action={create}>
          {mayCreate ? texts.noServicesLead : texts.cannotCreate}
        </EmptyState>
        <Archived services={archived} />
        {archived.length === 0 ? null : <Export />}
      </>
    );
  }
  return (
    <>
      <title>{`${texts.title} · Wirkstatt`}</title>
      <PageTitle title={texts.title} lead={<ServicesLead rows={rows} />} actions={create} />
      <Panel title={texts.inUse}>
        <ServiceTable rows={rows} freshFrom={freshFrom} />
      </Panel>
      <Archived services={archived} />
      <Export />
    </>
  );
}

function Export() {
  const texts = servicesTexts[useLanguage()];
  return (
    <p className="note">
      {texts.export}{" "}
      <a className="text-link" href="/dienste/export.jsonl" download>
        {texts.exportJsonl}
      </a>
    </p>
  );
}

function ServiceTable({ rows, freshFrom }: { readonly rows: readonly Row[]; readonly freshFrom: string }) {
  const language = useLanguage();
  const texts = servicesTexts[language];
  const columns = [
    {
      key: "name",
      header: texts.service,
      isRowHeader: true,
      cell: (row: Row) => (
        <>
          <TextLink href={`/dienste/${row.key}`}>{row.name}</TextLink>
          <span className="cell-note">{row.shortDescription}</span>
        </>
      ),
    },
    { key: "team", header: texts.team, cell: (row: Row) => row.teamName },
    {
      key: "voices",
      header: texts.voices,
      isNumeric: true,
      cell: (row: Row) => (
        <TextLink href={toVoicesHref(`/dienste/${row.key}/stimmen`, { page: 1 })}>
          {formatNumber(language, row.count)}
        </TextLink>
      ),
    },
    {
      key: "fresh",
      header: texts.newVoices,
      isNumeric: true,
      cell: (row: Row) => (
        <TextLink href={toVoicesHref(`/dienste/${row.key}/stimmen`, { page: 1, from: freshFrom })}>
          {formatNumber(language, row.fresh)}
        </TextLink>
      ),
    },
    {
      key: "oldest",
      header: texts.oldestWaits,
      cell: (row: Row) =>
        row.oldest === null ? (
          texts.none
        ) : (
          <TextLink href={toInboxHref(row.key, { page: 1 }, "")}>{row.oldest}</TextLink>
        ),
    },
  ];
  return (
    <DataTable
      caption={texts.title}
      isCaptionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.key}
    />
  );
}

function Archived({ services }: { readonly services: readonly Service[] }) {
  const texts = servicesTexts[useLanguage()];
  if (services.length === 0) return null;
  const rows = services.map(({ key, name, teamName }) => ({
    key,
    title: name,
    href: `/dienste/${key}`,
    note: teamName,
  }));
  return (
    <Panel title={texts.archived}>
      <RowList rows={rows} />
    </Panel>
  );
}
