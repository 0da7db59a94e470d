import { exportApprovalLog } from "#features/approval-logs/export-approval-log.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { fileNotPermitted } from "../request/not-found.server.ts";
import { sendAsFile } from "../request/send-as-file.server.ts";
import type { Route } from "./+types/approval-log.ts";

/** The journal of all requests for approval as XES, sent while it is read. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { workshop, actor, language } = getSignedIn(context, request);
  const exported = await exportApprovalLog(workshop, actor);
  switch (exported.outcome) {
    case "exported":
      return sendAsFile(workshop, exported.pieces, {
        fileName: "freigaben-protokoll.xes",
        contentType: "application/xml; charset=utf-8",
      });
    case "not-permitted":
      throw fileNotPermitted(language);
    default:
      return exported satisfies never;
  }
}
