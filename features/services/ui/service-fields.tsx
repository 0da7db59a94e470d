import { EstimateField } from "#ui/form/estimate-field.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextAreaField } from "#ui/form/text-area-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { serviceTexts } from "./service-texts.ts";

/** What stands in the form's fields, by field name. */
export type ServiceFieldValues = Readonly<Record<string, string | undefined>>;

type ServiceFieldsProps = {
  readonly language: "de" | "en";
  readonly values: ServiceFieldValues;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly errorOf: (field: string) => string | undefined;
};

/** All fields of a service, for the new and the changed one alike. */
export function ServiceFields({ language, values, teams, errorOf }: ServiceFieldsProps) {
  const texts = serviceTexts[language];
  const common = (name: string) => ({ name, error: errorOf(name), defaultValue: values[name] });
  const teamOptions = [
    { value: "", label: texts.chooseTeam },
    ...teams.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <FormFields>
      <TextField {...common("name")} label={texts.name} hint={texts.nameHint} required maxLength={200} />
      <TextAreaField
        {...common("shortDescription")}
        label={texts.shortDescription}
        hint={texts.shortDescriptionHint}
        required
        rows={3}
      />
      <SelectField {...common("teamId")} label={texts.team} options={teamOptions} required />
      <TextField
        {...common("address")}
        label={texts.address}
        marker={texts.optional}
        hint={texts.addressHint}
        type="url"
        maxLength={500}
      />
      <TextField
        {...common("leikaKey")}
        label={texts.leikaKey}
        marker={texts.optional}
        hint={texts.leikaKeyHint}
        inputMode="numeric"
        width="medium"
        maxLength={30}
      />
      <EstimateField
        field="casesAYear"
        label={texts.casesAYear}
        hint={texts.estimateHint}
        texts={texts}
        values={values}
        errorOf={errorOf}
      />
      <EstimateField
        field="citizenMinutesACase"
        label={texts.citizenMinutesACase}
        texts={texts}
        values={values}
        errorOf={errorOf}
      />
      <EstimateField
        field="staffMinutesACase"
        label={texts.staffMinutesACase}
        texts={texts}
        values={values}
        errorOf={errorOf}
      />
    </FormFields>
  );
}
