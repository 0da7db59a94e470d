import { stringify } from "csv-stringify/sync";
import { findService } from "#features/services/find-service.server.ts";
import { findVoiceImport, listRefusals } from "#features/voice-imports/find-voice-import.server.ts";
import { voiceImportTexts } from "#features/voice-imports/ui/voice-import-texts.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { fileNotFound } from "../request/not-found.server.ts";
import { voiceImportPageTexts } from "../texts/voice-import-page-texts.ts";
import type { Route } from "./+types/voice-import-refusals.ts";

/** Every refused line of an import with its reason in words, to put the file right. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor, language } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  const found = service && (await findVoiceImport(workshop, actor, service, params.importId));
  if (!found) throw fileNotFound(language);
  const { csvLine, csvReason } = voiceImportPageTexts[language];
  const reasons = voiceImportTexts[language].refusals;
  const refusals = await listRefusals(workshop, actor, found.id);
  const rows = refusals.map(({ line, reason }) => [String(line), reasons[reason]]);
  // Spreadsheets read UTF-8 only with a byte order mark.
  const csv = `\ufeff${stringify([[csvLine, csvReason], ...rows], { record_delimiter: "\r\n" })}`;
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="abgelehnt.csv"',
    },
  });
}
