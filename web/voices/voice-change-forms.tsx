import { Form } from "react-router";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Panel } from "#ui/panel.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import type { FieldErrors, FormValues } from "../request/parse-form.server.ts";
import { voicesTexts } from "../texts/voices-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type Answer = { readonly errors: FieldErrors; readonly values: FormValues } | undefined;
type ChangeFormProps = { readonly answer: Answer };

export function MaskVoiceForm({ answer }: ChangeFormProps) {
  const texts = voicesTexts[useLanguage()];
  const own = ofIntent(answer, "mask");
  const errorOf = useFieldError(own?.errors);
  return (
    <Panel title={texts.maskTitle} subline={texts.maskLead}>
      <Form method="post" noValidate>
        <FormErrorSummary errors={own?.errors} labels={{ phrase: texts.maskPhrase }} />
        <FormFields>
          <TextField
            name="phrase"
            label={texts.maskPhrase}
            error={errorOf("phrase")}
            defaultValue={own?.values["phrase"]}
            maxLength={300}
            autoComplete="off"
            required
          />
        </FormFields>
        <FormActions>
          <Button variant="secondary" name="intent" value="mask">
            {texts.maskSubmit}
          </Button>
        </FormActions>
      </Form>
    </Panel>
  );
}

export function WithdrawVoiceForm({ answer }: ChangeFormProps) {
  const texts = voicesTexts[useLanguage()];
  const own = ofIntent(answer, "withdraw");
  const errorOf = useFieldError(own?.errors);
  return (
    <Panel title={texts.withdrawTitle} subline={texts.withdrawLead}>
      <Form method="post" noValidate>
        <FormErrorSummary errors={own?.errors} labels={{ reason: texts.withdrawReason }} />
        <FormFields>
          <TextField
            name="reason"
            label={texts.withdrawReason}
            hint={texts.withdrawReasonHint}
            error={errorOf("reason")}
            defaultValue={own?.values["reason"]}
            maxLength={500}
            autoComplete="off"
            required
          />
        </FormFields>
        <FormActions>
          <Button variant="danger" name="intent" value="withdraw">
            {texts.withdrawSubmit}
          </Button>
        </FormActions>
      </Form>
    </Panel>
  );
}

/** Two forms share the page; each shows only the answer to itself. */
function ofIntent(answer: Answer, intent: "mask" | "withdraw"): Answer {
  return (answer?.values["intent"] ?? "mask") === intent ? answer : undefined;
}
