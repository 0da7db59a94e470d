import { Form } from "react-router";
import { getLastVersion, listCurrentRounds, undecidedStates } from "#features/approvals/approval.ts";
import { decisionKinds } from "#features/approvals/approval.ts";
import type { ApprovalRequest, DecisionKind, StationRound } from "#features/approvals/approval.ts";
import type { Language } from "#features/authorities/authority.ts";
import { workingDayTexts } from "#features/closing-days/working-day-texts.ts";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { RadioField } from "#ui/form/radio-field.tsx";
import { TextAreaField } from "#ui/form/text-area-field.tsx";
import { Panel } from "#ui/panel.tsx";
import { Written } from "#ui/written.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { stationDecisionTexts } from "../texts/station-decision-texts.ts";
import { formatNumber } from "../words/format-number.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { DecisionRefused } from "./decision-refused.tsx";
import type { StationStanding } from "./judge-standing.ts";
import type { StationAnswer, StationPageData } from "./station-page-data.ts";
import { describeStationValue } from "../approvals/describe-station-value.ts";

type Standing = Extract<StationStanding, { kind: "may" }>;
type DecisionFormProps = {
  readonly page: StationPageData;
  readonly standing: Standing;
  readonly answer: StationAnswer | undefined;
};

/** One decision in one step: four choices, none of them chosen, and what each means. */
export function StationDecisionForm({ page, standing, answer }: DecisionFormProps) {
  const language = useLanguage();
  const texts = stationDecisionTexts[language];
  const { station, round, found, value } = page;
  const version = getLastVersion(found.request).number;
  if (!round) return null;
  const subline =
    station.looksAt === "" ? undefined : (
      <>
        {texts.looksAt} <Written>{station.looksAt}</Written>
      </>
    );
  return (
    <Panel title={texts.title} subline={subline} id="entscheidung">
      {/* What changed meanwhile is another thing to decide: nothing stays chosen. */}
      <Form className="decision-form" key={`${round.id} ${version}`} method="post" noValidate>
        <DecisionRefused answer={answer} />
        <FormErrorSummary
          errors={answer?.errors}
          labels={{ decision: texts.decision, note: texts.note, mustChange: texts.mustChange }}
        />
        <input type="hidden" name="roundId" value={round.id} />
        <input type="hidden" name="versionNumber" value={version} />
        <Fields page={page} standing={standing} round={round} answer={answer} />
        <FormActions>
          <Button isBlock>{texts.submit}</Button>
        </FormActions>
      </Form>
      <p className="note decision-form__record">
        {tellRecord(standing, texts)}{" "}
        {value?.decisions.outcome === "measured" ? describeStationValue(value, language) : null}
      </p>
    </Panel>
  );
}

function Fields({ page, standing, round, answer }: DecisionFormProps & { readonly round: StationRound }) {
  const language = useLanguage();
  const texts = stationDecisionTexts[language];
  const errorOf = useFieldError(answer?.errors);
  const values = answer?.values ?? {};
  const wasOutdated = answer?.refusal !== undefined;
  const kinds = decisionKinds.filter((kind) => kind !== "question" || !standing.isQuestioned);
  return (
    <FormFields>
      {standing.isQuestioned ? <p>{texts.questioned}</p> : null}
      <RadioField
        name="decision"
        label={texts.decision}
        error={errorOf("decision")}
        options={kinds.map((kind) => ({
          value: kind,
          label: texts.choices[kind].label,
          hint: tellMeaning(kind, { page, round }, language),
        }))}
        defaultValue={wasOutdated ? undefined : values["decision"]}
        isRequired
      />
      <TextAreaField
        name="note"
        label={texts.note}
        marker={texts.noteMarker}
        error={errorOf("note")}
        defaultValue={values["note"]}
        rows={2}
      />
      <div className={`decision-form__must-change${values["mustChange"] ? " is-filled" : ""}`}>
        <TextAreaField
          name="mustChange"
          label={texts.mustChange}
          marker={texts.mustChangeMarker}
          error={errorOf("mustChange")}
          defaultValue={values["mustChange"]}
          rows={3}
        />
      </div>
    </FormFields>
  );
}

type AtRound = Pick<DecisionFormProps, "page"> & { readonly round: StationRound };

function tellMeaning(kind: DecisionKind, { page, round }: AtRound, language: Language): string {
  const texts = stationDecisionTexts[language];
  const { meaning } = texts.choices[kind];
  if (kind === "granted") return tellGrant(page.found.request, round, language);
  if (kind !== "question") return meaning;
  const days = workingDayTexts[language].of(formatNumber(language, page.station.periodInWorkingDays));
  return `${meaning} ${texts.answerWithin(days)}`;
}

/** What a grant brings about depends on the others. */
function tellGrant(request: ApprovalRequest, own: StationRound, language: Language): string {
  const texts = stationDecisionTexts[language];
  const others = listCurrentRounds(request).filter(({ id }) => id !== own.id);
  if (others.some(({ state }) => state === "refused")) return texts.otherRefused;
  const undecided = others.filter(({ state }) => undecidedStates.includes(state)).length;
  return undecided === 0 ? texts.lastOne : texts.othersToo(undecided);
}

function tellRecord({ capacity }: Standing, texts: (typeof stationDecisionTexts)["de"]): string {
  if (capacity === "stand-in") return texts.onRecordStandIn;
  return capacity === "escalation" ? texts.onRecordEscalation : texts.onRecord;
}
