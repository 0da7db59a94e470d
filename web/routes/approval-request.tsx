import { loadRequestPage } from "../approval-request/load-request-page.server.ts";
import { changeRequest } from "../approval-request/request-action.server.ts";
import { RequestPage } from "../approval-request/request-page.tsx";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound } from "../request/not-found.server.ts";
import { tellUnreadablePath } from "../request/tell-unreadable-path.server.ts";
import type { Route } from "./+types/approval-request.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const page = await tellUnreadablePath(loadRequestPage(getSignedIn(context, request), params.requestId));
  if (!page) throw notFound();
  return page;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const sent = await request.formData();
  return tellUnreadablePath(changeRequest({ workshop, actor, requestId: params.requestId }, sent));
}

export const clientAction = keepUnsentForm;

export default function ApprovalRequest({ loaderData, actionData }: Route.ComponentProps) {
  return <RequestPage {...loaderData} answer={actionData} />;
}
