import { useState } from "react";
import { FormFields } from "#ui/form/form-fields.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { longestClauses, toNeedSentence } from "../need.ts";
import type { NeedStatement } from "../need.ts";
import { needTexts } from "./need-texts.ts";

type NeedStatementFieldsProps = {
  readonly language: "de" | "en";
  /** What stands in the fields, by field name. */
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly errorOf: (field: string) => string | undefined;
  /** Whether the page is for nothing but these, so that one may type at once. */
  readonly takesFocus?: boolean | undefined;
};

const clauses: readonly (keyof NeedStatement)[] = ["who", "what", "situation", "purpose"];

/** The four clauses of a need, for the new, the reworded and the split-off one alike; typed, they are read back as a sentence. */
export function NeedStatementFields({ language, values, errorOf, takesFocus }: NeedStatementFieldsProps) {
  const texts = needTexts[language];
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  return (
    <div
      onInput={({ target }) => {
        if (target instanceof HTMLInputElement)
          setTyped((before) => ({ ...before, [target.name]: target.value }));
      }}
    >
      <FormFields>
        {clauses.map((clause, position) => (
          <TextField
            key={clause}
            name={clause}
            label={texts.clauses[clause].label}
            hint={texts.clauses[clause].example}
            error={errorOf(clause)}
            defaultValue={values[clause]}
            maxLength={longestClauses[clause]}
            autoComplete="off"
            autoFocus={takesFocus === true && position === 0}
            required
          />
        ))}
        <ReadBack language={language} clauses={{ ...values, ...typed }} />
      </FormFields>
    </div>
  );
}

type ReadBackProps = {
  readonly language: "de" | "en";
  readonly clauses: Readonly<Record<string, string | undefined>>;
};

/** What the clauses come to. Says nothing while it would be half a sentence. */
function ReadBack({ language, clauses: { who, what, situation, purpose } }: ReadBackProps) {
  if (!who?.trim() || !what?.trim() || !situation?.trim() || !purpose?.trim()) return null;
  return <p>{needTexts[language].readBack(toNeedSentence({ who, what, situation, purpose }))}</p>;
}
