import { mayTriageVoices } from "#features/needs/need.ts";
import { findService } from "#features/services/find-service.server.ts";
import { listVoices } from "#features/voices/list-voices.server.ts";
import { VoiceQuote } from "#features/voices/ui/voice-quote.tsx";
import { voiceFilterInput } from "#features/voices/voice-input.ts";
import { mayImportVoices, mayRecordVoice } from "#features/voices/voice.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Pagination } from "#ui/pagination.tsx";
import { Panel } from "#ui/panel.tsx";
import { Stack } from "#ui/stack.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound } from "../request/not-found.server.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { voicesTexts } from "../texts/voices-texts.ts";
import { toVoicesHref } from "../voices/to-voices-href.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { VoiceFilterBar } from "../voices/voice-filter-bar.tsx";
import type { Route } from "./+types/voices.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  if (!service) throw notFound();
  const filter = voiceFilterInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  const list = await listVoices(workshop, actor, service.id, filter);
  const may = {
    record: mayRecordVoice(actor, service),
    import: mayImportVoices(actor, service),
    triage: mayTriageVoices(actor, service),
  };
  return { service: { key: service.key, name: service.name }, filter, list, may };
}

type LoaderData = Route.ComponentProps["loaderData"];

export default function Voices({ loaderData }: Route.ComponentProps) {
  const { service, filter, list } = loaderData;
  const language = useLanguage();
  const texts = voicesTexts[language];
  const home = `/dienste/${service.key}`;
  const items = [
    { label: servicesTexts[language].title, href: "/dienste" },
    { label: service.name, href: home },
    { label: texts.title },
  ];
  return (
    <>
      <title>{`${texts.title}: ${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={texts.title}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={<Lead {...loaderData} />}
        actions={<Actions {...loaderData} />}
      />
      <VoiceFilterBar filter={filter} listHref={`${home}/stimmen`} />
      {list.voices.length === 0 ? <Empty {...loaderData} /> : <List {...loaderData} />}
    </>
  );
}

function isFiltered({ source, from, until, query }: LoaderData["filter"]): boolean {
  return [source, from, until, query].some((part) => part !== undefined);
}

function Lead({ list, filter }: LoaderData) {
  const language = useLanguage();
  const texts = voicesTexts[language];
  const count = formatNumber(language, list.count);
  const alike = list.spelledAlike.length > 0 ? ` ${texts.spelledAlike(list.spelledAlike.join(", "))}` : "";
  if (list.hasMore) return texts.leadMore(count) + alike;
  if (isFiltered(filter)) {
    if (list.count === 0) return texts.leadFilteredNone + alike;
    return (list.count === 1 ? texts.leadFilteredOne : texts.leadFiltered(count)) + alike;
  }
  if (list.count === 0) return texts.leadNone;
  return list.count === 1 ? texts.leadOne : texts.lead(count);
}

function Actions({ service, may }: LoaderData) {
  const texts = voicesTexts[useLanguage()];
  const list = `/dienste/${service.key}/stimmen`;
  return (
    <>
      {may.record ? (
        <ButtonLink href={`${list}/neu`} variant="primary">
          {texts.record}
        </ButtonLink>
      ) : null}
      {may.triage ? <ButtonLink href={`${list}/ordnen`}>{texts.sort}</ButtonLink> : null}
      {may.import ? <ButtonLink href={`${list}/import`}>{texts.import}</ButtonLink> : null}
    </>
  );
}

function List({ service, filter, list }: LoaderData) {
  const language = useLanguage();
  const texts = voicesTexts[language];
  const href = `/dienste/${service.key}/stimmen`;
  return (
    <Panel title={texts.list} action={<Exports listHref={href} />}>
      <Stack>
        {list.voices.map((voice) => (
          <VoiceQuote
            key={voice.id}
            voice={voice}
            language={language}
            href={`${href}/${voice.id}`}
            formatDay={(day) => formatDay(language, day)}
            most={600}
          />
        ))}
        <Pagination
          label={texts.pages}
          currentPage={filter.page}
          pageCount={list.pageCount}
          hrefForPage={(page) => toVoicesHref(href, { ...filter, page })}
          previousLabel={texts.previous}
          nextLabel={texts.next}
          pageLabel={texts.page}
        />
      </Stack>
    </Panel>
  );
}

function Exports({ listHref }: { readonly listHref: string }) {
  const texts = voicesTexts[useLanguage()];
  return (
    <p className="note">
      {texts.export}{" "}
      <a className="text-link" href={`${listHref}/export.csv`} download>
        {texts.exportCsv}
      </a>
      {", "}
      <a className="text-link" href={`${listHref}/export.jsonl`} download>
        {texts.exportJsonl}
      </a>
      {", "}
      <a className="text-link" href={`${listHref}/abgelegt.jsonl`} download>
        {texts.exportDismissals}
      </a>
    </p>
  );
}

function Empty({ service, filter, list }: LoaderData) {
  const texts = voicesTexts[useLanguage()];
  const href = `/dienste/${service.key}/stimmen`;
  if (list.count > 0) {
    const first = toVoicesHref(href, { ...filter, page: 1 });
    return (
      <EmptyState heading={texts.noSuchPage} action={<ButtonLink href={first}>{texts.firstPage}</ButtonLink>}>
        {null}
      </EmptyState>
    );
  }
  if (!isFiltered(filter)) return <EmptyState heading={texts.none}>{texts.noneLead}</EmptyState>;
  return (
    <EmptyState heading={texts.noMatch} action={<ButtonLink href={href}>{texts.reset}</ButtonLink>}>
      {texts.noMatchLead}
    </EmptyState>
  );
}
