import { findService } from "#features/services/find-service.server.ts";
import { exportFormats, exportVoices } from "#features/voices/export-voices.server.ts";
import type { ExportFormat } from "#features/voices/export-voices.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { fileNotFound } from "../request/not-found.server.ts";
import { sendAsFile } from "../request/send-as-file.server.ts";
import type { Route } from "./+types/voices-export.ts";

const contentTypes: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
};

/** All voices of a service as a file, sent while they are read. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor, language } = getSignedIn(context, request);
  // The router knows no addresses with half a parameter: each format is a route of its own, told apart by its end.
  const { pathname } = new URL(request.url);
  const format = exportFormats.find((one) => pathname.endsWith(`.${one}`));
  const service = format && (await findService(workshop, actor, params.serviceKey));
  if (!service) throw fileNotFound(language);
  // A service's key is plain ASCII, so it needs no encoding in the header.
  return sendAsFile(workshop, exportVoices(workshop, actor, service.id, format), {
    fileName: `${service.key}-stimmen.${format}`,
    contentType: contentTypes[format],
  });
}
