import type { ReactNode } from "react";
import { Form } from "react-router";
import { screeningQuestions } from "#features/approval-paths/screening.ts";
import { ScreeningFields } from "#features/approval-paths/ui/screening-fields.tsx";
import { screeningTexts } from "#features/approval-paths/ui/screening-texts.ts";
import { requestTexts } from "#features/approvals/approval.ts";
import type { RequestText } from "#features/approvals/approval.ts";
import type { Language } from "#features/authorities/authority.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { TextAreaField } from "#ui/form/text-area-field.tsx";
import { Panel } from "#ui/panel.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import type { FieldErrors, FormValues } from "../request/parse-form.server.ts";
import { approvalFormTexts } from "../texts/approval-form-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";

const optionalTexts: readonly RequestText[] = ["newData", "firstFor", "findings"];

type ApprovalFormProps = {
  readonly values: FormValues;
  readonly errors: FieldErrors | undefined;
  /** What the form was answered with: stations, and the button that sends. */
  readonly answer: ReactNode;
  /** What belongs to this form besides, at its end. */
  readonly further?: ReactNode;
  readonly furtherLabels?: Readonly<Record<string, string>>;
  /** Whether the button that sends stands above: then it is the main one. */
  readonly isChecked: boolean;
  readonly cancelHref: string;
};

/** The form behind a request: the change in the requester's words, then the ten questions. It first asks what it would set off. */
export function ApprovalForm(props: ApprovalFormProps) {
  const { values, errors, answer, further, furtherLabels, isChecked, cancelHref } = props;
  const language = useLanguage();
  const texts = approvalFormTexts[language];
  const errorOf = useFieldError(errors);
  return (
    <Form method="post" noValidate preventScrollReset className="stack stack--medium">
      {/* The form's first button is what Enter in a field presses: it shows the stations and sends nothing. */}
      <button type="submit" name="intent" value="check" hidden />
      <FormErrorSummary errors={errors} labels={{ ...labelsOf(language), ...furtherLabels }} />
      {answer}
      <Panel title={texts.change} subline={texts.changeSubline}>
        <TextFields values={values} errorOf={errorOf} />
      </Panel>
      <Panel title={texts.screening} subline={texts.screeningSubline}>
        <ScreeningFields language={language} values={values} errorOf={errorOf} />
      </Panel>
      {further}
      <FormActions>
        <Button name="intent" value="check" variant={isChecked ? "secondary" : "primary"}>
          {isChecked ? texts.checkAgain : texts.check}
        </Button>
        <ButtonLink href={cancelHref} variant="tertiary">
          {texts.cancel}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}

function TextFields({
  values,
  errorOf,
}: Pick<ApprovalFormProps, "values"> & { readonly errorOf: (field: string) => string | undefined }) {
  const texts = approvalFormTexts[useLanguage()];
  return (
    <FormFields>
      {requestTexts.map((text) => (
        <TextAreaField
          key={text}
          name={text}
          label={texts.fields[text].label}
          marker={optionalTexts.includes(text) ? texts.optional : undefined}
          hint={texts.fields[text].hint}
          error={errorOf(text)}
          defaultValue={values[text]}
          rows={text === "change" ? 4 : 2}
          required={!optionalTexts.includes(text)}
        />
      ))}
    </FormFields>
  );
}

function labelsOf(language: Language): Readonly<Record<string, string>> {
  const { fields } = approvalFormTexts[language];
  const { questions } = screeningTexts[language];
  return {
    ...Object.fromEntries(requestTexts.map((text): [string, string] => [text, fields[text].label])),
    ...Object.fromEntries(
      screeningQuestions.map((question): [string, string] => [question, questions[question].name]),
    ),
  };
}
