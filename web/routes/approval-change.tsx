import { getLastVersion } from "#features/approvals/approval.ts";
import { prepareChange } from "#features/approvals/prepare-change.server.ts";
import { changeRequest } from "../approval-form/change-approval-action.server.ts";
import { ChangeApprovalPage } from "../approval-form/change-approval-page.tsx";
import { listOpenWords } from "../approval-form/list-open-words.ts";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { tellUnreadablePath } from "../request/tell-unreadable-path.server.ts";
import type { Route } from "./+types/approval-change.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const result = await tellUnreadablePath(prepareChange(workshop, actor, params.requestId));
  switch (result.outcome) {
    case "prepared": {
      const { approval, isOver, pathKeepers } = result;
      return {
        requestId: approval.request.id,
        initiative: approval.initiative,
        version: getLastVersion(approval.request),
        isOver,
        pathKeepers,
        ...listOpenWords(approval.request, approval.memberNames),
      };
    }
    case "request-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const sent = await request.formData();
  return tellUnreadablePath(changeRequest({ workshop, actor, requestId: params.requestId }, sent));
}

export const clientAction = keepUnsentForm;

export default function ApprovalChange({ loaderData, actionData }: Route.ComponentProps) {
  return <ChangeApprovalPage {...loaderData} answer={actionData} />;
}
