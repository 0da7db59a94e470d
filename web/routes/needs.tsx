import { listNeeds } from "#features/needs/list-needs.server.ts";
import { mayTriageVoices } from "#features/needs/need.ts";
import { findService } from "#features/services/find-service.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { NeedList } from "../needs/need-list.tsx";
import { NeedsLead } from "../needs/needs-lead.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound } from "../request/not-found.server.ts";
import { needsTexts } from "../texts/needs-texts.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/needs.ts";

const fadingId = "verblassend";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  if (!service) throw notFound();
  return {
    service: { key: service.key, name: service.name },
    needs: await listNeeds(workshop, actor, service.id),
    maySort: mayTriageVoices(actor, service),
  };
}

type LoaderData = Route.ComponentProps["loaderData"];

export default function Needs({ loaderData }: Route.ComponentProps) {
  const { service, needs } = loaderData;
  const language = useLanguage();
  const texts = needsTexts[language];
  const items = [
    { label: servicesTexts[language].title, href: "/dienste" },
    { label: service.name, href: `/dienste/${service.key}` },
    { label: texts.title },
  ];
  const fading = needs.filter((need) => need.freshness.state !== "fresh");
  const [strongest] = needs;
  return (
    <>
      <title>{`${texts.title}: ${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={texts.title}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={
          strongest && (
            <NeedsLead
              count={needs.length}
              strongest={strongest}
              fadingCount={fading.length}
              fadingHref={`#${fadingId}`}
            />
          )
        }
        actions={strongest && <SortLink {...loaderData} />}
      />
      {strongest ? <Lists {...loaderData} /> : <NoNeed {...loaderData} />}
      {/* Also where no need is left with a voice: those without one, and merged ones, go out too. */}
      <Export {...loaderData} />
    </>
  );
}

function Lists({ needs }: LoaderData) {
  const texts = needsTexts[useLanguage()];
  const fresh = needs.filter((need) => need.freshness.state === "fresh");
  const fading = needs.filter((need) => need.freshness.state !== "fresh");
  return (
    <>
      {fresh.length === 0 ? null : (
        <Panel title={texts.list} subline={texts.listSubline}>
          <NeedList needs={fresh} />
        </Panel>
      )}
      {fading.length === 0 ? null : (
        <Panel id={fadingId} title={texts.fading} subline={texts.fadingSubline}>
          <NeedList needs={fading} />
        </Panel>
      )}
    </>
  );
}

function Export({ service }: LoaderData) {
  const texts = needsTexts[useLanguage()];
  return (
    <p className="note">
      {texts.export}{" "}
      <a className="text-link" href={`/dienste/${service.key}/bedarfe/export.jsonl`} download>
        {texts.exportJsonl}
      </a>
    </p>
  );
}

function SortLink({ service, maySort }: LoaderData) {
  const texts = needsTexts[useLanguage()];
  if (!maySort) return null;
  return (
    <ButtonLink href={`/dienste/${service.key}/stimmen/ordnen`} variant="primary">
      {texts.sort}
    </ButtonLink>
  );
}

function NoNeed(data: LoaderData) {
  const texts = needsTexts[useLanguage()];
  return (
    <EmptyState heading={texts.none} action={data.maySort ? <SortLink {...data} /> : undefined}>
      {data.maySort ? texts.noneLead : texts.noneForOthers}
    </EmptyState>
  );
}
