import type { ReactNode } from "react";
import type { CheckboxOption } from "#ui/form/checkbox-list-field.tsx";
import { CheckboxListField } from "#ui/form/checkbox-list-field.tsx";
import { EstimateField } from "#ui/form/estimate-field.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { TextAreaField } from "#ui/form/text-area-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { fieldsOfQuantities } from "../to-initiative-estimates.ts";
import { initiativeTexts } from "./initiative-texts.ts";

type InitiativeFieldsProps = {
  readonly language: "de" | "en";
  /** What stands in the fields, by field name. */
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly needs: readonly (CheckboxOption & { readonly hint: ReactNode })[];
  readonly errorOf: (field: string) => string | undefined;
};

/** All fields of an initiative, for the new and the changed one alike: first the needs, last the numbers. */
export function InitiativeFields(props: InitiativeFieldsProps) {
  const { language, values, needs, errorOf } = props;
  const texts = initiativeTexts[language];
  const common = (name: string) => ({ name, error: errorOf(name), defaultValue: values[name] });
  return (
    <FormFields>
      <CheckboxListField
        name="needIds"
        label={texts.needs}
        hint={texts.needsHint}
        error={errorOf("needIds")}
        options={needs}
        defaultValues={(values["needIds"] ?? "").split(" ")}
      />
      <TextField
        {...common("name")}
        label={texts.name}
        hint={texts.nameHint}
        maxLength={160}
        autoComplete="off"
        required
      />
      <TextAreaField {...common("answer")} label={texts.answer} hint={texts.answerHint} rows={4} required />
      <Estimates {...props} />
    </FormFields>
  );
}

function Estimates({ language, values, errorOf }: InitiativeFieldsProps) {
  const texts = initiativeTexts[language];
  const quantities = Object.keys(fieldsOfQuantities) as (keyof typeof fieldsOfQuantities)[];
  return (
    <>
      <div>
        <h2 className="minor-heading">{texts.estimates}</h2>
        <p className="note">{texts.estimatesLead}</p>
      </div>
      {quantities.map((quantity) => (
        <EstimateField
          key={quantity}
          field={fieldsOfQuantities[quantity]}
          label={texts.quantities[quantity].label}
          texts={texts}
          values={values}
          errorOf={errorOf}
        />
      ))}
    </>
  );
}
