import { RadioField } from "#ui/form/radio-field.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { isYesNoQuestion, screeningQuestions } from "../screening.ts";
import type { NumberQuestion, YesNoQuestion } from "../screening.ts";
import { screeningTexts } from "./screening-texts.ts";
import type { StationFieldsProps } from "./station-fields-props.ts";
import { stationFormTexts } from "./station-form-texts.ts";

const whens = ["any", "all", "always"] as const;
const looks = ["", "yes", "no"] as const;

/** When a station is needed: how its conditions are joined, and for each of the ten questions whether it is one. */
export function StationRuleFields(props: StationFieldsProps) {
  const { language, values, errorOf } = props;
  const texts = stationFormTexts[language];
  return (
    <>
      <RadioField
        name="rule.when"
        label={texts.when}
        error={errorOf("rule.when")}
        defaultValue={values["rule.when"]}
        options={whens.map((value) => ({
          value,
          label: texts.whens[value],
          hint: texts.whenHints[value],
        }))}
      />
      <fieldset className="kern-fieldset field">
        <legend className="kern-label field__legend">{texts.conditions}</legend>
        <div className="condition-fields">
          {screeningQuestions.map((question) =>
            isYesNoQuestion(question) ? (
              <ChoiceCondition key={question} question={question} {...props} />
            ) : (
              <LimitCondition key={question} question={question} {...props} />
            ),
          )}
        </div>
      </fieldset>
    </>
  );
}

function ChoiceCondition({
  language,
  values,
  errorOf,
  question,
}: StationFieldsProps & { readonly question: YesNoQuestion }) {
  const { choices } = stationFormTexts[language];
  const words = screeningTexts[language].questions[question];
  const name = `rule.${question}`;
  return (
    <SelectField
      name={name}
      label={words.name}
      hint={words.question}
      error={errorOf(name)}
      defaultValue={values[name] ?? ""}
      options={looks.map((value) => ({ value, label: choices[value] }))}
    />
  );
}

function LimitCondition({
  language,
  values,
  errorOf,
  question,
}: StationFieldsProps & { readonly question: NumberQuestion }) {
  const texts = stationFormTexts[language];
  const words = screeningTexts[language].questions[question];
  const name = `rule.${question}`;
  return (
    <TextField
      name={name}
      label={`${words.name}: ${texts.limit(words.unit)}`}
      hint={`${words.question} ${texts.limitEmpty}`}
      error={errorOf(name)}
      defaultValue={values[name]}
      inputMode="decimal"
      autoComplete="off"
    />
  );
}
