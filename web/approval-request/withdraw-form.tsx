import { Form } from "react-router";
import { isUnderWay, withdrawalKinds } from "#features/approvals/approval.ts";
import type { WithdrawalKind } from "#features/approvals/approval.ts";
import { Button } from "#ui/button.tsx";
import { Expandable } from "#ui/expandable.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { RadioField } from "#ui/form/radio-field.tsx";
import { TextAreaField } from "#ui/form/text-area-field.tsx";
import { Panel } from "#ui/panel.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import type { FormAnswer } from "../forms/form-answer.ts";
import { requestFormTexts } from "../texts/request-form-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { RequestPageProps } from "./request-page-props.ts";

/** Where on a request's page it is taken back. */
export const withdrawPlace = "zurueckziehen";

/** Takes a request back, with kind and reason. The form opens when wanted, and by itself where all needs have faded. */
export function WithdrawForm({ found, may, answer }: Pick<RequestPageProps, "found" | "may" | "answer">) {
  const texts = requestFormTexts[useLanguage()];
  const { request } = found;
  if (!may.handle || !isUnderWay(request)) return null;
  const isFaded = request.needFadedAt !== null;
  const own = answer?.values["intent"] === "answer" ? undefined : answer;
  return (
    <Panel title={texts.withdrawTitle} subline={texts.withdrawLead} id={withdrawPlace}>
      <Expandable summary={texts.withdrawOpen} isOpen={isFaded || own !== undefined}>
        <Form method="post" noValidate>
          <FormErrorSummary errors={own?.errors} labels={{ kind: texts.kind, reason: texts.reason }} />
          <input type="hidden" name="intent" value="withdraw" />
          <Fields answer={own} kinds={listKinds(isFaded)} />
          <FormActions>
            <Button variant="secondary">{texts.withdraw}</Button>
          </FormActions>
        </Form>
      </Expandable>
    </Panel>
  );
}

type FieldsProps = { readonly answer: FormAnswer | undefined; readonly kinds: readonly WithdrawalKind[] };

function Fields({ answer, kinds }: FieldsProps) {
  const texts = requestFormTexts[useLanguage()];
  const errorOf = useFieldError(answer?.errors);
  return (
    <FormFields>
      <RadioField
        name="kind"
        label={texts.kind}
        error={errorOf("kind")}
        defaultValue={answer?.values["kind"]}
        options={kinds.map((kind) => ({
          value: kind,
          label: texts.kinds[kind],
          hint: texts.kindHints[kind],
        }))}
        isRequired
      />
      <TextAreaField
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        error={errorOf("reason")}
        defaultValue={answer?.values["reason"]}
        rows={3}
        required
      />
    </FormFields>
  );
}

/** What is most likely stands first. */
function listKinds(isNeedFaded: boolean): readonly WithdrawalKind[] {
  const others = withdrawalKinds.filter((kind) => kind !== "need-vanished");
  return isNeedFaded ? ["need-vanished", ...others] : [...others, "need-vanished"];
}
