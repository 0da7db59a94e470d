import { Form } from "react-router";
import { assessRisk } from "#features/approval-paths/assess-risk.ts";
import { planStations } from "#features/approval-paths/plan-stations.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { screeningQuestions } from "#features/approval-paths/screening.ts";
import { describeRisk } from "#features/approval-paths/ui/describe-risk.ts";
import { describeVerdict } from "#features/approval-paths/ui/describe-rule.ts";
import { ScreeningFields } from "#features/approval-paths/ui/screening-fields.tsx";
import { screeningTexts } from "#features/approval-paths/ui/screening-texts.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { Expandable } from "#ui/expandable.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import type { ApprovalPathPageProps } from "./approval-path-page-props.ts";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { formatNumber } from "../words/format-number.ts";
import type { FieldErrors } from "../request/parse-form.server.ts";
import { approvalPathsTexts } from "../texts/approval-paths-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";

const id = "ausprobieren";

/** Ten answers about an imagined change, and which stations it would meet. A GET form: nothing is stored. */
export function ApprovalPathTrial(props: ApprovalPathPageProps) {
  const { path, trial } = props;
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const errors = trial?.outcome === "invalid" ? trial.errors : undefined;
  const { questions } = screeningTexts[language];
  if (path.version.content.stations.length === 0) return null;
  return (
    <Panel title={texts.trial} subline={texts.trialSubline} id={id}>
      {trial?.outcome === "parsed" ? <Result path={path} answers={trial.value} /> : null}
      <FormErrorSummary
        errors={errors}
        labels={Object.fromEntries(screeningQuestions.map((one) => [one, questions[one].name]))}
      />
      <Expandable summary={texts.trialOpen} isOpen={errors !== undefined}>
        <TrialForm {...props} errors={errors} />
      </Expandable>
    </Panel>
  );
}

function TrialForm({
  path,
  trial,
  isNewest,
  errors,
}: ApprovalPathPageProps & { readonly errors: FieldErrors | undefined }) {
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const errorOf = useFieldError(errors);
  const { number } = path.version;
  return (
    <Form key={JSON.stringify(trial?.values)} method="get" action={`#${id}`}>
      {isNewest ? null : <input type="hidden" name="version" value={number} />}
      <ScreeningFields language={language} values={trial?.values ?? {}} errorOf={errorOf} />
      <FormActions>
        <Button variant="secondary">{texts.trialSubmit}</Button>
        {trial ? (
          <ButtonLink href={`${isNewest ? "?" : `?version=${number}`}#${id}`} variant="tertiary">
            {texts.trialReset}
          </ButtonLink>
        ) : null}
      </FormActions>
    </Form>
  );
}

function Result({
  path,
  answers,
}: Pick<ApprovalPathPageProps, "path"> & { readonly answers: ScreeningAnswers }) {
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const { content } = path.version;
  const { needed, spared } = planStations(content, answers);
  const nameOf = new Map(content.stations.map(({ key, name }) => [key, name]));
  const count = (number: number) => formatNumber(language, number);
  const neededRows = needed.map(({ station, verdict, after }) => ({
    key: station.key,
    title: station.name,
    note: [
      describeVerdict(language, verdict),
      after.length === 0 ? "" : texts.trialAfter(after.map((key) => nameOf.get(key) ?? key).join(", ")),
    ]
      .filter(Boolean)
      .join(" "),
  }));
  const sparedRows = spared.map(({ station, verdict }) => ({
    key: station.key,
    title: station.name,
    note: describeVerdict(language, verdict),
  }));
  return (
    <div className="trial-result">
      {needed.length === 0 ? (
        <p className="trial-result__none">
          <strong>{texts.trialNone}</strong> {texts.trialNoneLead}
        </p>
      ) : (
        <p>
          <strong>{texts.trialNeeded(count(needed.length), count(content.stations.length))}</strong>
        </p>
      )}
      <p className="note">{describeRisk(language, assessRisk(answers, content.limits))}</p>
      {needed.length === 0 ? null : <RowList rows={neededRows} />}
      {spared.length === 0 ? null : (
        <Expandable summary={texts.trialSpared(count(spared.length))}>
          <RowList rows={sparedRows} />
        </Expandable>
      )}
    </div>
  );
}
