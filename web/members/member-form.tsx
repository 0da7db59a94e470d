import { Form } from "react-router";
import { MemberFields } from "#features/members/ui/member-fields.tsx";
import type { MemberValues } from "#features/members/ui/member-fields.tsx";
import { memberTexts } from "#features/members/ui/member-texts.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { CheckboxField } from "#ui/form/checkbox-field.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import type { FieldErrors, FormValues } from "../request/parse-form.server.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type MemberFormProps = {
  /** The member as it is; left out for somebody new. */
  readonly current?: MemberValues & { readonly isDeactivated: boolean };
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly answer: { readonly errors: FieldErrors; readonly values: FormValues } | undefined;
};

/** Invites somebody, or changes what is known of a member. */
export function MemberForm({ current, teams, answer }: MemberFormProps) {
  const texts = memberTexts[useLanguage()];
  const errorOf = useFieldError(answer?.errors);
  const { name, email, discipline, role } = texts;
  const shown = answer ? toMemberValues(answer.values) : (current ?? toMemberValues({}));
  return (
    <>
      <FormErrorSummary
        errors={answer?.errors}
        labels={{ name, email, discipline, role, teamIds: texts.teams }}
      />
      <Form method="post" noValidate>
        <FormFields>
          <MemberFields values={shown} teams={teams} texts={texts} errorOf={errorOf}>
            {current ? null : (
              <TextField
                name="email"
                label={texts.email}
                type="email"
                autoComplete="off"
                error={errorOf("email")}
                defaultValue={answer?.values["email"]}
              />
            )}
          </MemberFields>
          {current ? (
            <CheckboxField
              name="isDeactivated"
              label={texts.deactivate}
              hint={texts.deactivateHint}
              error={errorOf("isDeactivated")}
              isCheckedByDefault={shown.isDeactivated}
            />
          ) : null}
          <FormActions>
            <Button>{current ? texts.save : texts.inviteSubmit}</Button>
            <ButtonLink href="/mitglieder" variant="tertiary">
              {texts.cancel}
            </ButtonLink>
          </FormActions>
        </FormFields>
      </Form>
    </>
  );
}

function toMemberValues(values: FormValues): MemberValues & { readonly isDeactivated: boolean } {
  return {
    name: values["name"] ?? "",
    discipline: values["discipline"] ?? "",
    role: values["role"] ?? "",
    teamIds: (values["teamIds"] ?? "").split(" "),
    isDeactivated: values["isDeactivated"] === "yes",
  };
}
