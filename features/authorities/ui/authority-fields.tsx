import { RadioField } from "#ui/form/radio-field.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { authorityLevels, laender, languages } from "../authority.ts";
import type { AuthorityTexts } from "./authority-texts.ts";

/** Field values as they stand in the form: as typed, or as saved. */
export type AuthorityValues = Readonly<
  Record<"name" | "level" | "land" | "language" | "smallNumberThreshold", string>
>;

/** The authority's settings to change. */
export function AuthorityFields({
  values,
  texts,
  errorOf,
}: {
  readonly values: AuthorityValues;
  readonly texts: AuthorityTexts;
  readonly errorOf: (field: string) => string | undefined;
}) {
  const inOrder = [...laender].sort((a, b) => texts.laender[a].localeCompare(texts.laender[b]));
  return (
    <>
      <TextField name="name" label={texts.name} error={errorOf("name")} defaultValue={values.name} />
      <RadioField
        name="level"
        label={texts.level}
        error={errorOf("level")}
        defaultValue={values.level}
        options={authorityLevels.map((value) => ({ value, label: texts.levels[value] }))}
      />
      <SelectField
        name="land"
        label={texts.land}
        hint={texts.landHint}
        error={errorOf("land")}
        defaultValue={values.land}
        options={inOrder.map((value) => ({ value, label: texts.laender[value] }))}
      />
      <RadioField
        name="language"
        label={texts.language}
        hint={texts.languageHint}
        error={errorOf("language")}
        defaultValue={values.language}
        options={languages.map((value) => ({ value, label: texts.languages[value] }))}
      />
      <TextField
        name="smallNumberThreshold"
        label={texts.smallNumberThreshold}
        hint={texts.smallNumberThresholdHint}
        inputMode="numeric"
        autoComplete="off"
        width="short"
        error={errorOf("smallNumberThreshold")}
        defaultValue={values.smallNumberThreshold}
      />
    </>
  );
}
