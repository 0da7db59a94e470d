import { ErrorSummary } from "#ui/form/error-summary.tsx";
import type { FieldErrors } from "../request/parse-form.server.ts";
import { fieldErrorTexts } from "../texts/field-error-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

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
  const entries = inOrderOf(labels, errors ?? {}).map(([field, key]) => ({
    fieldId: field,
    message: ledBy(labels[field], fieldErrorTexts[language][key]),
  }));
  return (
    <ErrorSummary
      heading={shellTexts[language].errorSummary(entries.length)}
      errors={entries}
      attempt={errors}
    />
  );
}

/** Errors come in the order of the schema; people read the form from its top. What has no label stands first. */
function inOrderOf(labels: Fields, errors: FieldErrors) {
  const places = Object.keys(labels);
  return Object.entries(errors).sort(([one], [other]) => places.indexOf(one) - places.indexOf(other));
}

/** A label that is a question needs no colon. */
function ledBy(label: string | undefined, sentence: string): string {
  if (label === undefined) return sentence;
  return label.endsWith("?") ? `${label} ${sentence}` : `${label}: ${sentence}`;
}
