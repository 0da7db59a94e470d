import type { ShouldRevalidateFunctionArgs } from "react-router";
import { decideStationByForm } from "../approval-station/decide-station-action.server.ts";
import { loadStation } from "../approval-station/load-station.server.ts";
import { StationPage } from "../approval-station/station-page.tsx";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound } from "../request/not-found.server.ts";
import { tellUnreadablePath } from "../request/tell-unreadable-path.server.ts";
import type { Route } from "./+types/station-decision.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const page = await loadStation(workshop, actor, params);
  if (!page) throw notFound();
  return page;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const sent = await request.formData();
  return tellUnreadablePath(decideStationByForm({ workshop, actor, place: params }, sent));
}

export const clientAction = keepUnsentForm;

/** Where a decision came too late, the page shows what has happened meanwhile. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || actionStatus === 403 || defaultShouldRevalidate;
}

export default function StationDecision({ loaderData, actionData }: Route.ComponentProps) {
  return <StationPage {...loaderData} answer={actionData} />;
}
