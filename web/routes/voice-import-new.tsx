import { data, Form, redirect } from "react-router";
import type { Actor } from "#features/actors/actor.ts";
import { findService } from "#features/services/find-service.server.ts";
import { listVoiceImports } from "#features/voice-imports/find-voice-import.server.ts";
import { importFaultTexts } from "#features/voice-imports/import-fault-texts.ts";
import { prepareVoiceImport } from "#features/voice-imports/prepare-voice-import.server.ts";
import { describeCounts } from "#features/voice-imports/ui/describe-counts.ts";
import { voiceImportTexts } from "#features/voice-imports/ui/voice-import-texts.ts";
import type { ImportFault } from "#features/voice-imports/voice-import.ts";
import { mayImportVoices } from "#features/voices/voice.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { Language } from "#features/authorities/authority.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { ErrorSummary } from "#ui/form/error-summary.tsx";
import { FileField } from "#ui/form/file-field.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { formatMoment } from "../words/format-moment.ts";
import { formatNumber } from "../words/format-number.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { receiveUpload } from "../request/receive-upload.server.ts";
import { fieldErrorTexts } from "../texts/field-error-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { voiceImportPageTexts } from "../texts/voice-import-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/voice-import-new.ts";

async function getService(workshop: Workshop, actor: Actor, serviceKey: string) {
  const service = await findService(workshop, actor, serviceKey);
  if (!service) throw notFound();
  if (!mayImportVoices(actor, service)) throw notPermitted();
  return service;
}

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const service = await getService(workshop, actor, params.serviceKey);
  const imports = await listVoiceImports(workshop, actor, service);
  return {
    service: { key: service.key, name: service.name },
    imports: imports.map(({ id, fileName, state, counts, createdAt }) => ({
      id,
      fileName,
      state,
      counts,
      createdAt,
    })),
  };
}

/** Why a file was not taken: it did not arrive, or it cannot be read. */
type Refusal =
  | { readonly reason: "file-missing" | "file-too-large" | "upload-broken" }
  | { readonly reason: "unreadable"; readonly fault: ImportFault; readonly line: number | undefined };

function uploadAgain(refusal: Refusal) {
  return data({ refusal }, { status: 400 });
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const { key } = await getService(workshop, actor, params.serviceKey);
  const upload = await receiveUpload(workshop, request, "file");
  if (upload.outcome !== "received") return uploadAgain({ reason: upload.outcome });
  const result = await prepareVoiceImport(workshop, actor, key, upload);
  switch (result.outcome) {
    case "prepared":
      return redirect(`/dienste/${key}/stimmen/import/${result.importId}`, 303);
    case "unreadable":
      return uploadAgain({ reason: "unreadable", fault: result.fault, line: result.line });
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

function describeRefusal(language: Language, refusal: Refusal): string {
  if (refusal.reason === "unreadable") {
    const line = refusal.line === undefined ? undefined : formatNumber(language, refusal.line);
    return importFaultTexts[language][refusal.fault](line);
  }
  if (refusal.reason === "upload-broken") return voiceImportPageTexts[language].uploadBroken;
  return fieldErrorTexts[language][refusal.reason];
}

export default function VoiceImportNew({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = voiceImportPageTexts[language];
  const { service, imports } = loaderData;
  const error = actionData && describeRefusal(language, actionData.refusal);
  const items = [
    { label: texts.services, href: "/dienste" },
    { label: service.name, href: `/dienste/${service.key}` },
    { label: texts.voices, href: `/dienste/${service.key}/stimmen` },
    { label: texts.import },
  ];
  return (
    <>
      <title>{`${texts.newTitle} · ${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={texts.newTitle}
        lead={texts.newLead}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
      />
      <ErrorSummary
        heading={shellTexts[language].errorSummary(1)}
        errors={error === undefined ? [] : [{ fieldId: "file", message: error }]}
        attempt={actionData}
      />
      <Panel title={texts.newPanel}>
        <Form method="post" encType="multipart/form-data" noValidate>
          <FormFields>
            <FileField name="file" label={texts.file} hint={texts.fileHint} error={error} isRequired />
          </FormFields>
          <FormActions>
            <Button>{texts.upload}</Button>
          </FormActions>
        </Form>
      </Panel>
      <EarlierImports imports={imports} serviceKey={service.key} />
    </>
  );
}

type EarlierImportsProps = {
  readonly imports: Route.ComponentProps["loaderData"]["imports"];
  readonly serviceKey: string;
};

function EarlierImports({ imports, serviceKey }: EarlierImportsProps) {
  const language = useLanguage();
  const texts = voiceImportPageTexts[language];
  const importTexts = voiceImportTexts[language];
  if (imports.length === 0) return <EmptyState heading={texts.noneYet}>{texts.noneYetHint}</EmptyState>;
  const format = (number: number) => formatNumber(language, number);
  return (
    <Panel title={texts.earlier}>
      <RowList
        rows={imports.map(({ id, fileName, state, counts, createdAt }) => ({
          key: id,
          title: fileName,
          href: `/dienste/${serviceKey}/stimmen/import/${id}`,
          note:
            state === "finished" ? describeCounts(counts, importTexts, format) : importTexts.states[state],
          aside: formatMoment(language, createdAt),
        }))}
      />
    </Panel>
  );
}
