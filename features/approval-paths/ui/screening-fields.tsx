import { FormFields } from "#ui/form/form-fields.tsx";
import { RadioField } from "#ui/form/radio-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { isYesNoQuestion, screeningChoices, screeningQuestions } from "../screening.ts";
import type { NumberQuestion, ScreeningQuestion, YesNoQuestion } from "../screening.ts";
import { screeningTexts } from "./screening-texts.ts";

type ScreeningFieldsProps = {
  readonly language: "de" | "en";
  /** What stands in the fields, by question; nothing is preselected without. */
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly errorOf: (field: ScreeningQuestion) => string | undefined;
};

/** The ten questions about a change. Names and ids of the fields are the questions' keys; `screeningInput` reads them. */
export function ScreeningFields(props: ScreeningFieldsProps) {
  return (
    <FormFields>
      {screeningQuestions.map((question) =>
        isYesNoQuestion(question) ? (
          <ChoiceQuestion key={question} question={question} {...props} />
        ) : (
          <NumberField key={question} question={question} {...props} />
        ),
      )}
    </FormFields>
  );
}

function ChoiceQuestion({
  language,
  values,
  errorOf,
  question,
}: ScreeningFieldsProps & { readonly question: YesNoQuestion }) {
  const { questions, choices } = screeningTexts[language];
  return (
    <RadioField
      name={question}
      label={questions[question].question}
      hint={questions[question].help}
      error={errorOf(question)}
      defaultValue={values[question]}
      isInline
      options={screeningChoices.map((value) => ({ value, label: choices[value] }))}
    />
  );
}

function NumberField({
  language,
  values,
  errorOf,
  question,
}: ScreeningFieldsProps & { readonly question: NumberQuestion }) {
  const { questions, emptyNumber } = screeningTexts[language];
  return (
    <TextField
      name={question}
      label={questions[question].question}
      marker={questions[question].unit}
      hint={`${questions[question].help} ${emptyNumber}`}
      error={errorOf(question)}
      defaultValue={values[question]}
      inputMode="decimal"
      autoComplete="off"
      width="short"
    />
  );
}
