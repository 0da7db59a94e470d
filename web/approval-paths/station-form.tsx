import { Form } from "react-router";
import { screeningQuestions } from "#features/approval-paths/screening.ts";
import { screeningTexts } from "#features/approval-paths/ui/screening-texts.ts";
import type { StationFieldsProps } from "#features/approval-paths/ui/station-fields-props.ts";
import { StationFields } from "#features/approval-paths/ui/station-fields.tsx";
import { stationFormTexts } from "#features/approval-paths/ui/station-form-texts.ts";
import type { Language } from "#features/authorities/authority.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import type { FormAnswer } from "../forms/form-answer.ts";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { formatNumber } from "../words/format-number.ts";
import type { FormValues } from "../request/parse-form.server.ts";
import { approvalPathsTexts } from "../texts/approval-paths-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type StationFormProps = Pick<StationFieldsProps, "members" | "others"> & {
  readonly pathId: string;
  /** The path's newest version, which the form was made from. */
  readonly version: number;
  readonly values: FormValues;
  readonly answer: FormAnswer | undefined;
};

/** Adds a station to a path, or changes one; the button says which version that makes. */
export function StationForm({ pathId, version, values, answer, members, others }: StationFormProps) {
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const errorOf = useFieldError(answer?.errors);
  const basedOn = readVersion(answer) ?? version;
  return (
    <Form method="post" noValidate>
      <FormErrorSummary errors={answer?.errors} labels={labelsOf(language)} />
      <input key={basedOn} type="hidden" name="basedOn" value={basedOn} />
      <StationFields
        language={language}
        values={answer?.values ?? values}
        errorOf={errorOf}
        members={members}
        others={others}
      />
      <FormActions>
        <Button>{texts.save(formatNumber(language, basedOn + 1))}</Button>
        <ButtonLink href={`/freigabewege/${pathId}`} variant="tertiary">
          {texts.cancel}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}

/** After a refused form its values know which version the next try is made from: after a warning, the newest. */
export function readVersion(answer: FormAnswer | undefined): number | undefined {
  const number = Number(answer?.values["basedOn"] ?? "");
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

/** In the order of the form. */
function labelsOf(language: Language): Readonly<Record<string, string>> {
  const texts = stationFormTexts[language];
  const { questions } = screeningTexts[language];
  return {
    name: texts.name,
    subject: texts.subject,
    looksAt: texts.looksAt,
    "reason.kind": texts.kind,
    "reason.source": texts.source,
    "rule.when": texts.when,
    ...Object.fromEntries(screeningQuestions.map((one) => [`rule.${one}`, questions[one].name])),
    "deciders.roles": texts.who,
    "deciders.memberIds": texts.deciderMembers,
    "standIns.roles": texts.standIn,
    "standIns.memberIds": texts.standInMembers,
    periodInWorkingDays: texts.period,
    "silence.means": texts.silence,
    "silence.roles": texts.silenceRoles,
    "silence.memberIds": texts.silenceMembers,
    "silence.order": texts.order,
    after: texts.after,
  };
}
