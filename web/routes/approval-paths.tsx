import { countStations } from "#features/approval-paths/count-stations.ts";
import type { ApprovalPath } from "#features/approval-paths/approval-path.ts";
import { mayManagePaths } from "#features/approval-paths/approval-path.ts";
import { listPaths } from "#features/approval-paths/list-paths.server.ts";
import { pathTemplateNames } from "#features/approval-paths/path-templates.ts";
import { approvalPathTexts } from "#features/approval-paths/ui/approval-path-texts.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { Tag } from "#ui/tag.tsx";
import { ApprovalPathsLead, describeCounts } from "../approval-paths/approval-paths-lead.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { approvalPathsTexts } from "../texts/approval-paths-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/approval-paths.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  return { paths: await listPaths(workshop, actor), mayManage: mayManagePaths(actor) };
}

export default function ApprovalPaths({ loaderData }: Route.ComponentProps) {
  const { paths, mayManage } = loaderData;
  const texts = approvalPathsTexts[useLanguage()];
  const inForce = paths.filter(({ isRetired }) => !isRetired);
  const retired = paths.filter(({ isRetired }) => isRetired);
  return (
    <>
      <title>{`${texts.title} · Wirkstatt`}</title>
      <PageTitle
        title={texts.title}
        lead={paths.length === 0 ? undefined : <ApprovalPathsLead paths={inForce} />}
        actions={
          mayManage && paths.length > 0 ? (
            <ButtonLink href="/freigabewege/neu" variant="primary">
              {texts.create}
            </ButtonLink>
          ) : undefined
        }
      />
      {paths.length === 0 ? <NoPath mayManage={mayManage} /> : null}
      {inForce.length === 0 ? null : (
        <Panel title={texts.inForce} subline={texts.inForceSubline}>
          <PathList paths={inForce} />
        </Panel>
      )}
      {retired.length === 0 ? null : (
        <Panel title={texts.retired} subline={texts.retiredSubline}>
          <PathList paths={retired} />
        </Panel>
      )}
    </>
  );
}

function PathList({ paths }: { readonly paths: readonly ApprovalPath[] }) {
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const rows = paths.map(({ id, name, version }) => {
    const { stations } = version.content;
    const { all, toBeConfirmed } = countStations(stations);
    const number = formatNumber(language, version.number);
    const stationCount = approvalPathTexts[language].stations(formatNumber(language, all));
    return {
      key: id,
      title: name,
      href: `/freigabewege/${id}`,
      note: `${stationCount} · ${texts.versionOf(number, formatDay(language, dayOf(version.createdAt)))}`,
      aside:
        toBeConfirmed === 0 ? undefined : (
          <Tag tone="waiting">{texts.openTag(formatNumber(language, toBeConfirmed))}</Tag>
        ),
    };
  });
  return <RowList rows={rows} />;
}

/** Teaches the first step: a template of one's own level of the federation. */
function NoPath({ mayManage }: { readonly mayManage: boolean }) {
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const { templates, templateMeanings } = approvalPathTexts[language];
  if (!mayManage) return <EmptyState heading={texts.none}>{texts.noneForReader}</EmptyState>;
  const rows = ([...pathTemplateNames, "empty"] as const).map((name) => ({
    key: name,
    title: templates[name],
    href: `/freigabewege/neu?vorlage=${name}`,
    note: [templateMeanings[name], describeCounts(language, name)].filter(Boolean).join(" "),
  }));
  return (
    <EmptyState heading={texts.none} action={<RowList rows={rows} />}>
      {texts.noneLead}
    </EmptyState>
  );
}
