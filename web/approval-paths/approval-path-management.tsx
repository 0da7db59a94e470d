import { Form } from "react-router";
import { Button } from "#ui/button.tsx";
import { Expandable } from "#ui/expandable.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Panel } from "#ui/panel.tsx";
import type { ApprovalPathPageProps } from "./approval-path-page-props.ts";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { approvalPathsTexts } from "../texts/approval-paths-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** Another name for a path, and taking it out of force or putting it back. */
export function ApprovalPathManagement({ path, answer }: ApprovalPathPageProps) {
  const texts = approvalPathsTexts[useLanguage()];
  const errorOf = useFieldError(answer?.errors);
  const intent = path.isRetired ? "restore" : "retire";
  return (
    <Panel title={texts.manage}>
      <FormErrorSummary errors={answer?.errors} labels={{ name: texts.name }} />
      <Expandable summary={texts.renameTitle} isOpen={answer !== undefined}>
        <Form key={path.name} method="post" noValidate>
          <FormFields>
            <TextField
              name="name"
              label={texts.name}
              error={errorOf("name")}
              defaultValue={answer?.values["name"] ?? path.name}
              maxLength={120}
              autoComplete="off"
            />
            <FormActions>
              <Button variant="secondary">{texts.rename}</Button>
            </FormActions>
          </FormFields>
        </Form>
      </Expandable>
      <Expandable summary={path.isRetired ? texts.restore : texts.retire}>
        <p>{path.isRetired ? texts.restoreLead : texts.retireLead}</p>
        <Form method="post">
          <input type="hidden" name="intent" value={intent} />
          <FormActions>
            <Button variant="secondary">{path.isRetired ? texts.restore : texts.retire}</Button>
          </FormActions>
        </Form>
      </Expandable>
    </Panel>
  );
}
