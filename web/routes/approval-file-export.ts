import { findApprovalFile } from "#features/approvals/find-approval-file.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { fileNotFound } from "../request/not-found.server.ts";
import { tellUnreadablePath } from "../request/tell-unreadable-path.server.ts";
import type { Route } from "./+types/approval-file-export.ts";

/** A request's whole file as JSON: the same document that the page shows. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor, language } = getSignedIn(context, request);
  const file = await tellUnreadablePath(findApprovalFile(workshop, actor, params.requestId));
  if (!file) throw fileNotFound(language);
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="akte-${file.request.id}.json"`,
    },
  });
}
