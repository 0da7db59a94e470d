import { Form } from "react-router";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Panel } from "#ui/panel.tsx";
import type { FormAnswer } from "../forms/form-answer.ts";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { needPageTexts } from "../texts/need-page-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** Says that a need still stands, and how one knows. */
export function ConfirmNeedForm({
  answer,
  isDue,
}: {
  readonly answer: FormAnswer | undefined;
  /** Whether it fades: then confirming is what the page asks for. */
  readonly isDue: boolean;
}) {
  const texts = needPageTexts[useLanguage()];
  const errorOf = useFieldError(answer?.errors);
  return (
    <Panel title={texts.confirmTitle} subline={texts.confirmLead}>
      <Form method="post" noValidate>
        <FormErrorSummary errors={answer?.errors} labels={{ reason: texts.confirmReason }} />
        <FormFields>
          <TextField
            name="reason"
            label={texts.confirmReason}
            hint={texts.confirmReasonHint}
            error={errorOf("reason")}
            defaultValue={answer?.values["reason"]}
            maxLength={500}
            autoComplete="off"
            required
          />
        </FormFields>
        <FormActions>
          <Button variant={isDue ? "primary" : "secondary"} name="intent" value="confirm">
            {texts.confirmSubmit}
          </Button>
        </FormActions>
      </Form>
    </Panel>
  );
}
