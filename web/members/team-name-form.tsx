import { Form } from "react-router";
import { teamTexts } from "#features/teams/ui/team-texts.ts";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import type { FieldErrors, FormValues } from "../request/parse-form.server.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** Gives a team its name: a new one, or another one. */
export function TeamNameForm({
  answer,
  name,
  submitLabel,
}: {
  readonly answer: { readonly errors: FieldErrors; readonly values: FormValues } | undefined;
  readonly name: string;
  readonly submitLabel: string;
}) {
  const texts = teamTexts[useLanguage()];
  const fieldError = useFieldError(answer?.errors);
  return (
    <Form method="post" noValidate>
      <FormFields>
        <TextField
          name="name"
          label={texts.name}
          width="medium"
          autoComplete="off"
          error={fieldError("name")}
          defaultValue={answer?.values["name"] ?? name}
        />
        <FormActions>
          <Button variant="secondary">{submitLabel}</Button>
        </FormActions>
      </FormFields>
    </Form>
  );
}
