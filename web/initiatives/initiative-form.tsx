import { Form } from "react-router";
import { fieldsOfQuantities } from "#features/initiatives/to-initiative-estimates.ts";
import { InitiativeFields } from "#features/initiatives/ui/initiative-fields.tsx";
import { initiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import type { NeedOverview } from "#features/needs/list-needs.server.ts";
import type { Language } from "#features/authorities/authority.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import type { FormAnswer } from "../forms/form-answer.ts";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { quoteWords } from "../words/quote-words.ts";
import type { FormValues } from "../request/parse-form.server.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type InitiativeFormProps = {
  /** What the form shows at first. */
  readonly values: FormValues;
  /** Needs to choose from. */
  readonly needs: readonly NeedOverview[];
  readonly answer: FormAnswer | undefined;
  readonly submitLabel: string;
  readonly cancelHref: string;
};

/** Proposes an initiative, or changes one. */
export function InitiativeForm({ values, needs, answer, submitLabel, cancelHref }: InitiativeFormProps) {
  const language = useLanguage();
  const errorOf = useFieldError(answer?.errors);
  return (
    <Form method="post" noValidate>
      <FormErrorSummary errors={answer?.errors} labels={labelsOf(language)} />
      <InitiativeFields
        language={language}
        values={answer?.values ?? values}
        errorOf={errorOf}
        needs={needs.map(({ id, sentence, quote }) => ({
          value: id,
          label: sentence,
          hint: quote ? quoteWords(quote.text, language) : initiativeTexts[language].needWithoutVoice,
        }))}
      />
      <FormActions>
        <Button>{submitLabel}</Button>
        <ButtonLink href={cancelHref} variant="tertiary">
          {initiativesTexts[language].cancel}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}

function labelsOf(language: Language): Readonly<Record<string, string>> {
  const { name, answer, needs, quantities } = initiativeTexts[language];
  const estimates = Object.entries(fieldsOfQuantities).map(([quantity, field]): [string, string] => [
    field,
    quantities[quantity as keyof typeof fieldsOfQuantities].label,
  ]);
  return { needIds: needs, name, answer, ...Object.fromEntries<string>(estimates) };
}
