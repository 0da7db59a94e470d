import type { ShouldRevalidateFunctionArgs } from "react-router";
import { mayManagePaths } from "#features/approval-paths/approval-path.ts";
import { prepareApproval } from "#features/approvals/prepare-approval.server.ts";
import { calculateHoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import { askForApproval } from "../approval-form/ask-approval-action.server.ts";
import type { AskAnswer } from "../approval-form/ask-approval-action.server.ts";
import { AskApprovalPage } from "../approval-form/ask-approval-page.tsx";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import type { Route } from "./+types/approval-new.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const result = await prepareApproval(workshop, actor, params);
  switch (result.outcome) {
    case "prepared": {
      const { serviceName, initiative, paths, pathKeepers } = result;
      return {
        service: { key: params.serviceKey, name: serviceName },
        initiative,
        paths,
        pathKeepers,
        may: { managePaths: mayManagePaths(actor) },
        lost: calculateHoursLost(initiative.citizensTime, 1),
      };
    }
    case "already-under-way":
      throw redirectWithFlash(`/freigaben/${result.requestId}`, "approval-already-under-way", {
        status: 302,
      });
    case "initiative-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  return askForApproval({ workshop, actor, place: params }, await request.formData());
}

/** Where the chosen path is gone, the page asks which others there are; every other refused form leaves the page as it is. */
export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  const answer = actionResult as AskAnswer | undefined;
  return answer?.errors?.["pathId"] !== undefined || defaultShouldRevalidate;
}

export const clientAction = keepUnsentForm;

export default function ApprovalNew({ loaderData, actionData }: Route.ComponentProps) {
  return <AskApprovalPage {...loaderData} answer={actionData} />;
}
