import { FormFields } from "#ui/form/form-fields.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { stationFormTexts } from "./station-form-texts.ts";

type LimitsFieldsProps = {
  readonly language: "de" | "en";
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly errorOf: (field: string) => string | undefined;
};

/** The limits by which the risk class of a change is told. */
export function LimitsFields({ language, values, errorOf }: LimitsFieldsProps) {
  const texts = stationFormTexts[language];
  const numbers = [
    { name: "smallShareInPercent", label: texts.smallShare, hint: texts.smallShareHint },
    { name: "largeShareInPercent", label: texts.largeShare, hint: texts.largeShareHint },
    { name: "directAwardInEuros", label: texts.directAward, hint: texts.directAwardHint },
  ];
  return (
    <FormFields>
      {numbers.map(({ name, label, hint }) => (
        <TextField
          key={name}
          name={name}
          label={label}
          hint={hint}
          error={errorOf(name)}
          defaultValue={values[name]}
          inputMode="decimal"
          autoComplete="off"
          width="short"
        />
      ))}
      <TextField
        name="source"
        label={texts.limitsSource}
        error={errorOf("source")}
        defaultValue={values["source"]}
        maxLength={500}
        autoComplete="off"
      />
    </FormFields>
  );
}
