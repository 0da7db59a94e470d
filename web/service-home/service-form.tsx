import { Form } from "react-router";
import { ServiceFields } from "#features/services/ui/service-fields.tsx";
import type { ServiceFieldValues } from "#features/services/ui/service-fields.tsx";
import { serviceTexts } from "#features/services/ui/service-texts.ts";
import type { ServiceTexts } from "#features/services/ui/service-texts.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import type { FieldErrors } from "../request/parse-form.server.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type ServiceFormProps = {
  readonly values: ServiceFieldValues;
  readonly errors: FieldErrors | undefined;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly submitLabel: string;
  readonly cancelHref: string;
};

export function ServiceForm({ values, errors, teams, submitLabel, cancelHref }: ServiceFormProps) {
  const language = useLanguage();
  const errorOf = useFieldError(errors);
  return (
    <Form method="post" noValidate>
      <FormErrorSummary errors={errors} labels={labelsOf(serviceTexts[language])} />
      <ServiceFields language={language} values={values} teams={teams} errorOf={errorOf} />
      <FormActions>
        <Button>{submitLabel}</Button>
        <ButtonLink href={cancelHref} variant="tertiary">
          {servicesTexts[language].cancel}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}

function labelsOf(texts: ServiceTexts): Readonly<Record<string, string>> {
  const {
    name,
    shortDescription,
    team,
    address,
    leikaKey,
    casesAYear,
    citizenMinutesACase,
    staffMinutesACase,
  } = texts;
  return {
    name,
    shortDescription,
    teamId: team,
    address,
    leikaKey,
    casesAYear,
    citizenMinutesACase,
    staffMinutesACase,
  };
}
