import { exportServices } from "#features/services/export-services.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { sendAsFile } from "../request/send-as-file.server.ts";
import type { Route } from "./+types/services-export.ts";

/** All services of the authority with their estimates as lines of JSON, sent while they are read. */
export function loader({ request, context }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  return sendAsFile(workshop, exportServices(workshop, actor), {
    fileName: "dienste.jsonl",
    contentType: "application/jsonl; charset=utf-8",
  });
}
