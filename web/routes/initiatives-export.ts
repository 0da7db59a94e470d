import { exportInitiatives } from "#features/initiatives/export-initiatives.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { fileNotFound } from "../request/not-found.server.ts";
import { sendAsFile } from "../request/send-as-file.server.ts";
import type { Route } from "./+types/initiatives-export.ts";

/** All initiatives of a service with the ids of their needs as lines of JSON. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor, language } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  if (!service) throw fileNotFound(language);
  return sendAsFile(workshop, exportInitiatives(workshop, actor, service.id), {
    // A service's key is plain ASCII, so it needs no encoding in the header.
    fileName: `${service.key}-vorhaben.jsonl`,
    contentType: "application/jsonl; charset=utf-8",
  });
}
