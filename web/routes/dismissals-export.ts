import { exportDismissals } from "#features/needs/export-dismissals.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { fileNotFound } from "../request/not-found.server.ts";
import { sendAsFile } from "../request/send-as-file.server.ts";
import type { Route } from "./+types/dismissals-export.ts";

/** Which voices of a service are set aside as no need, and why, as lines of JSON, sent while they are read. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor, language } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  if (!service) throw fileNotFound(language);
  return sendAsFile(workshop, exportDismissals(workshop, actor, service.id), {
    // A service's key is plain ASCII, so it needs no encoding in the header.
    fileName: `${service.key}-abgelegt.jsonl`,
    contentType: "application/jsonl; charset=utf-8",
  });
}
