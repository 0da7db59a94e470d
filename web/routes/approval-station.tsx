import { Form } from "react-router";
import { mayManagePaths } from "#features/approval-paths/approval-path.ts";
import { findPath } from "#features/approval-paths/find-path.server.ts";
import { toStationValues } from "#features/approval-paths/to-station-values.ts";
import { listMembers } from "#features/members/list-members.server.ts";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { formatNumber } from "../words/format-number.ts";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { saveStation, strikeStation } from "../approval-paths/station-action.server.ts";
import { StationForm } from "../approval-paths/station-form.tsx";
import { approvalPathsTexts } from "../texts/approval-paths-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/approval-station.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const found = await findPath(workshop, actor, params.pathId);
  const station = found?.path.version.content.stations.find(({ key }) => key === params.stationKey);
  if (!found || !station) throw notFound();
  if (!mayManagePaths(actor)) throw notPermitted();
  const members = await listMembers(workshop, actor);
  const { id, name, version } = found.path;
  return {
    path: { id, name },
    version: version.number,
    station,
    others: version.content.stations
      .filter(({ key }) => key !== station.key)
      .map((other) => ({ key: other.key, name: other.name })),
    members: members.map((one) => ({ id: one.id, name: one.name, isDeactivated: one.isDeactivated })),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const { pathId, stationKey } = params;
  const sent = await request.formData();
  const asked = { workshop, actor, pathId };
  return sent.get("intent") === "remove"
    ? strikeStation(asked, stationKey, sent)
    : saveStation(asked, stationKey, sent);
}

export const clientAction = keepUnsentForm;

export default function ApprovalStation({ loaderData, actionData }: Route.ComponentProps) {
  const { path, version, station, others, members } = loaderData;
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const items = [
    { label: texts.title, href: "/freigabewege" },
    { label: path.name, href: `/freigabewege/${path.id}` },
    { label: station.name },
  ];
  return (
    <>
      <title>{`${station.name}: ${path.name} · Wirkstatt`}</title>
      <PageTitle
        title={station.name}
        isWritten
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={texts.stationLead(formatNumber(language, version + 1))}
      />
      <Panel title={path.name}>
        <StationForm
          pathId={path.id}
          version={version}
          values={toStationValues(station)}
          answer={actionData}
          members={members}
          others={others}
        />
      </Panel>
      <Panel title={texts.removeTitle} subline={texts.removeLead}>
        <Form method="post">
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="basedOn" value={version} />
          <FormActions>
            <Button variant="danger">{texts.remove}</Button>
          </FormActions>
        </Form>
      </Panel>
    </>
  );
}
