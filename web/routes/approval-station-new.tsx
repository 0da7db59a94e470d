import { mayManagePaths } from "#features/approval-paths/approval-path.ts";
import { findPath } from "#features/approval-paths/find-path.server.ts";
import { newStationValues } from "#features/approval-paths/to-station-values.ts";
import { listMembers } from "#features/members/list-members.server.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { saveStation } from "../approval-paths/station-action.server.ts";
import { StationForm } from "../approval-paths/station-form.tsx";
import { approvalPathsTexts } from "../texts/approval-paths-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/approval-station-new.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const found = await findPath(workshop, actor, params.pathId);
  if (!found) throw notFound();
  if (!mayManagePaths(actor)) throw notPermitted();
  const members = await listMembers(workshop, actor);
  const { id, name, version } = found.path;
  return {
    path: { id, name },
    version: version.number,
    others: version.content.stations.map((station) => ({ key: station.key, name: station.name })),
    members: members.map((one) => ({ id: one.id, name: one.name, isDeactivated: one.isDeactivated })),
  };
}

export async function action({ request, context, params: { pathId } }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  return saveStation({ workshop, actor, pathId }, undefined, await request.formData());
}

export const clientAction = keepUnsentForm;

export default function ApprovalStationNew({ loaderData, actionData }: Route.ComponentProps) {
  const { path, version, others, members } = loaderData;
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const items = [
    { label: texts.title, href: "/freigabewege" },
    { label: path.name, href: `/freigabewege/${path.id}` },
    { label: texts.newStationTitle },
  ];
  return (
    <>
      <title>{`${texts.newStationTitle}: ${path.name} · Wirkstatt`}</title>
      <PageTitle
        title={texts.newStationTitle}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={texts.newStationLead}
      />
      <Panel title={path.name}>
        <StationForm
          pathId={path.id}
          version={version}
          values={newStationValues}
          answer={actionData}
          members={members}
          others={others}
        />
      </Panel>
    </>
  );
}
