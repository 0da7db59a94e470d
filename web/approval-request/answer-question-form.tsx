import { Form } from "react-router";
import type { Station } from "#features/approval-paths/approval-path.ts";
import type { StationRound } from "#features/approvals/approval.ts";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { TextAreaField } from "#ui/form/text-area-field.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import type { FormAnswer } from "../forms/form-answer.ts";
import { requestFormTexts } from "../texts/request-form-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { listNames } from "../approvals/list-names.ts";
import type { RequestPageProps } from "./request-page-props.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type AnswerQuestionFormProps = {
  readonly station: Station;
  readonly round: StationRound;
  readonly loses: RequestPageProps["loses"];
  readonly answer: FormAnswer | undefined;
};

/** Answers what one station asked back. Several stand on a page, so each has its own field. */
export function AnswerQuestionForm({ station, round, loses, answer: all }: AnswerQuestionFormProps) {
  const texts = requestFormTexts[useLanguage()];
  const answer = ofRound(all, round);
  const errorOf = useFieldError(answer?.errors);
  const field = `note-${station.key}`;
  return (
    <Form method="post" noValidate>
      <FormErrorSummary
        errors={answer && nameField(answer.errors, field)}
        labels={{ [field]: texts.answer(station.name) }}
      />
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="stationKey" value={station.key} />
      <input type="hidden" name="roundId" value={round.id} />
      <FormFields>
        <TextAreaField
          name="note"
          id={field}
          label={texts.answer(station.name)}
          hint={texts.answerHint}
          error={errorOf("note")}
          defaultValue={answer?.values["note"]}
          required
        />
      </FormFields>
      <WhatAnsweringCosts loses={loses} />
      <FormActions>
        <Button>{texts.sendAnswer}</Button>
      </FormActions>
    </Form>
  );
}

/** Said before answering, to those whom it concerns: whoever answers for the team does not decide. */
function WhatAnsweringCosts({ loses: { undecided, granted } }: Pick<AnswerQuestionFormProps, "loses">) {
  const language = useLanguage();
  const texts = requestFormTexts[language];
  if (undecided.length + granted.length === 0) return null;
  return (
    <p>
      {undecided.length === 0 ? null : texts.losesUndecided(listNames(language, undecided))}{" "}
      {granted.length === 0 ? null : texts.losesGranted(listNames(language, granted))}
    </p>
  );
}

/** Each form shows only the answer to itself. */
function ofRound(answer: FormAnswer | undefined, { id }: StationRound): FormAnswer | undefined {
  return answer?.values["intent"] === "answer" && answer.values["roundId"] === id ? answer : undefined;
}

function nameField({ note, ...others }: FormAnswer["errors"], field: string): FormAnswer["errors"] {
  return note === undefined ? others : { ...others, [field]: note };
}
