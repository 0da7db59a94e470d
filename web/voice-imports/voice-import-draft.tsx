import { Form } from "react-router";
import { ImportPreviewTable } from "#features/voice-imports/ui/import-preview-table.tsx";
import { MappingFields } from "#features/voice-imports/ui/mapping-fields.tsx";
import { voiceImportTexts } from "#features/voice-imports/ui/voice-import-texts.ts";
import { voiceTexts } from "#features/voices/ui/voice-texts.ts";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { Panel } from "#ui/panel.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { formatNumber } from "../words/format-number.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { VoiceImportPageProps } from "./voice-import-page-props.ts";

/** A file that was uploaded: what it begins with, what its columns hold, and the way back. */
export function VoiceImportDraft({ found, preview, answer }: VoiceImportPageProps) {
  const language = useLanguage();
  const texts = voiceImportTexts[language];
  const fieldError = useFieldError(answer?.errors);
  if (preview?.outcome !== "readable") return <DiscardForm />;
  const hidden = found.format.columns.length - preview.columns.length;
  const more =
    hidden === 0 ? "" : ` ${texts.otherColumns({ count: hidden, text: formatNumber(language, hidden) })}`;
  return (
    <>
      <FormErrorSummary errors={answer?.errors} labels={texts.fields} />
      <Panel title={texts.preview} subline={`${texts.previewHint}${more}`}>
        <ImportPreviewTable
          columns={preview.columns}
          rows={preview.rows}
          texts={texts}
          maskedLabels={voiceTexts[language].masked}
          formatNumber={(number) => formatNumber(language, number)}
        />
      </Panel>
      <Panel title={texts.mapping}>
        <Form method="post" noValidate>
          <input type="hidden" name="intent" value="start" />
          <MappingFields
            columns={found.format.columns}
            values={answer?.values ?? { ...preview.suggestion, sourceName: found.sourceName }}
            texts={texts}
            errorOf={fieldError}
          />
          <FormActions>
            <Button>{texts.start}</Button>
          </FormActions>
        </Form>
      </Panel>
      <DiscardForm />
    </>
  );
}

function DiscardForm() {
  const texts = voiceImportTexts[useLanguage()];
  return (
    <Panel title={texts.discard} subline={texts.discardHint}>
      <Form method="post">
        <input type="hidden" name="intent" value="discard" />
        <Button variant="danger">{texts.discard}</Button>
      </Form>
    </Panel>
  );
}
