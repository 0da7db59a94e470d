import { includesPerson, mayManagePaths } from "#features/approval-paths/approval-path.ts";
import { findPath } from "#features/approval-paths/find-path.server.ts";
import { listNamedPeople } from "#features/approval-paths/list-named-people.ts";
import { measureStations } from "#features/approvals/measure-stations.server.ts";
import { listMembers } from "#features/members/list-members.server.ts";
import { ApprovalPathPage } from "../approval-paths/approval-path-page.tsx";
import { changePath } from "../approval-paths/approval-path-action.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound } from "../request/not-found.server.ts";
import { readTrial } from "../request/read-trial.server.ts";
import type { Route } from "./+types/approval-path.ts";

/** `?version=` shows an older version, only to read; answers in the address try the path out. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const { searchParams } = new URL(request.url);
  const [found, members, measures] = await Promise.all([
    findPath(workshop, actor, params.pathId, readNumber(searchParams.get("version"))),
    listMembers(workshop, actor),
    measureStations(workshop, actor, params.pathId),
  ]);
  if (!found) throw notFound();
  const { stations } = found.path.version.content;
  const named = listNamedPeople({ stations });
  const people = members
    .filter(({ isDeactivated }) => !isDeactivated)
    .map(({ id, role }) => ({ memberId: id, role }));
  return {
    ...found,
    measures,
    memberNames: Object.fromEntries(
      members.filter(({ id }) => named.has(id)).map(({ id, name }) => [id, name]),
    ),
    nobodyDecides: stations
      .filter((station) =>
        people.every(
          (one) => !includesPerson(station.deciders, one) && !includesPerson(station.standIns, one),
        ),
      )
      .map(({ key }) => key),
    trial: readTrial(searchParams),
    mayManage: mayManagePaths(actor),
    isNewest: found.path.version.number === found.versions[0]?.number,
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  return changePath({ workshop, actor, pathId: params.pathId }, await request.formData());
}

export default function ApprovalPath({ loaderData, actionData }: Route.ComponentProps) {
  return <ApprovalPathPage {...loaderData} answer={actionData} />;
}

/** What is no number of a version shows the newest. */
function readNumber(typed: string | null): number | undefined {
  return typed !== null && /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : undefined;
}
