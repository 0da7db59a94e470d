import { ErrorSummary } from "#ui/form/error-summary.tsx";
import type { FieldErrors } from "./request/parse-form.server.ts";
import { fieldErrorTexts } from "./texts/field-error-texts.ts";
import { shellTexts } from "./texts/shell-texts.ts";
import { useLanguage } from "./use-visitor.ts";

type Fields = Readonly<Record<string, string>>;

/** The errors of a form at its top, each led by its field's label and leading to it. */
export function FormErrorSummary({
  errors,
  labels,
}: {
  readonly errors: FieldErrors | undefined;
  readonly labels: Fields;
}) {
  const language = useLanguage();
  const entries = Object.entries(errors ?? {}).map(([field, key]) => {
    const label = labels[field];
    const sentence = fieldErrorTexts[language][key];
    return { fieldId: field, message: label === undefined ? sentence : `${label}: ${sentence}` };
  });
  return (
    <ErrorSummary
      heading={shellTexts[language].errorSummary(entries.length)}
      errors={entries}
      attempt={errors}
    />
  );
}
