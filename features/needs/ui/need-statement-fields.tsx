import { FormFields } from "#ui/form/form-fields.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { longestClauses } from "../need.ts";
import type { NeedStatement } from "../need.ts";
import { needTexts } from "./need-texts.ts";

type NeedStatementFieldsProps = {
  readonly language: "de" | "en";
  /** What stands in the fields, by field name. */
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly errorOf: (field: string) => string | undefined;
};

const clauses: readonly (keyof NeedStatement)[] = ["who", "what", "situation", "purpose"];

/** The four clauses of a need, for the new, the reworded and the split-off one alike. */
export function NeedStatementFields({ language, values, errorOf }: NeedStatementFieldsProps) {
  const texts = needTexts[language];
  return (
    <FormFields>
      {clauses.map((clause) => (
        <TextField
          key={clause}
          name={clause}
          label={texts.clauses[clause].label}
          hint={texts.clauses[clause].example}
          error={errorOf(clause)}
          defaultValue={values[clause]}
          maxLength={longestClauses[clause]}
          autoComplete="off"
          required
        />
      ))}
    </FormFields>
  );
}
