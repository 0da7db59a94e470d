import { redirect } from "react-router";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import { discardVoiceImport } from "#features/voice-imports/discard-voice-import.server.ts";
import {
  findVoiceImport,
  listRefusals,
  previewVoiceImport,
} from "#features/voice-imports/find-voice-import.server.ts";
import { startVoiceImport } from "#features/voice-imports/start-voice-import.server.ts";
import { startVoiceImportInput } from "#features/voice-imports/voice-import-input.ts";
import { mayReadVoiceImports } from "#features/voice-imports/voice-import.ts";
import type { VoiceImport } from "#features/voice-imports/voice-import.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { VoiceImportPage } from "../voice-imports/voice-import-page.tsx";
import type { Route } from "./+types/voice-import.ts";

/** Refused lines on the page; all of them are in the file beside it. */
const MOST_REFUSALS_SHOWN = 100;

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  if (!service) throw notFound();
  if (!mayReadVoiceImports(actor, service)) throw notPermitted();
  const found = await findVoiceImport(workshop, actor, service, params.importId);
  if (!found) throw notFound();
  const history = await listHistory(workshop, actor, { kind: "voice-import", id: found.id });
  return {
    service: { key: service.key, name: service.name },
    found: withoutFileKey(found),
    preview: found.state === "draft" ? await previewVoiceImport(workshop, found) : undefined,
    refusals:
      found.counts.refused > 0 ? await listRefusals(workshop, actor, found.id, MOST_REFUSALS_SHOWN) : [],
    // A long import writes one entry for each of its batches; the page already says their sum.
    history: history.filter(({ what }) => what !== "voices-imported"),
  };
}

function withoutFileKey({ fileKey: _kept, ...shown }: VoiceImport): Omit<VoiceImport, "fileKey"> {
  return shown;
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  return form.get("intent") === "discard" ? discard(args) : start(args, form);
}

async function discard({ request, context, params }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const { outcome } = await discardVoiceImport(workshop, actor, params);
  switch (outcome) {
    case "discarded":
      return redirectWithFlash(`/dienste/${params.serviceKey}/stimmen/import`, "import-discarded");
    case "already-started":
      return redirectToImport(params);
    case "import-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return outcome satisfies never;
  }
}

async function start({ request, context, params }: Route.ActionArgs, form: FormData) {
  const { workshop, actor } = getSignedIn(context, request);
  const parsed = parseForm(startVoiceImportInput, form);
  if (parsed.outcome === "invalid") return formAgain(parsed);
  const result = await startVoiceImport(workshop, actor, params, parsed.value);
  switch (result.outcome) {
    case "started":
    case "already-started":
      return redirectToImport(params);
    case "column-unknown":
      return formAgain({ errors: { [result.field]: "column-unknown" }, values: parsed.values });
    case "import-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

function redirectToImport({ serviceKey, importId }: Route.ActionArgs["params"]) {
  return redirect(`/dienste/${serviceKey}/stimmen/import/${importId}`, 303);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return <VoiceImportPage {...loaderData} answer={actionData} />;
}
