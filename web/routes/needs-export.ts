import { exportNeeds } from "#features/needs/export-needs.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { fileNotFound } from "../request/not-found.server.ts";
import { sendAsFile } from "../request/send-as-file.server.ts";
import type { Route } from "./+types/needs-export.ts";

/** All needs of a service, merged ones and those without a voice too, with the ids of their voices as lines of JSON, sent while they are read. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor, language } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  if (!service) throw fileNotFound(language);
  return sendAsFile(workshop, exportNeeds(workshop, actor, service.id), {
    // A service's key is plain ASCII, so it needs no encoding in the header.
    fileName: `${service.key}-bedarfe.jsonl`,
    contentType: "application/jsonl; charset=utf-8",
  });
}
