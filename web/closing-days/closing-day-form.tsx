import { Form } from "react-router";
import { ClosingDayFields } from "#features/closing-days/ui/closing-day-fields.tsx";
import { closingDayTexts } from "#features/closing-days/ui/closing-day-texts.ts";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { Panel } from "#ui/panel.tsx";
import type { FormAnswer } from "../forms/form-answer.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** Closes the house on one day or several. */
export function ClosingDayForm({ answer }: { readonly answer: FormAnswer | undefined }) {
  const texts = closingDayTexts[useLanguage()];
  const errorOf = useFieldError(answer?.errors);
  return (
    <Panel title={texts.addTitle} subline={texts.addSubline}>
      <Form method="post" noValidate>
        <FormFields>
          <ClosingDayFields values={answer?.values ?? {}} texts={texts} errorOf={errorOf} />
          <FormActions>
            <Button>{texts.add}</Button>
          </FormActions>
        </FormFields>
      </Form>
    </Panel>
  );
}
