import { FormFields } from "#ui/form/form-fields.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { mappingFields } from "../column-mapping.ts";
import { shortColumnName } from "./short-column-name.ts";
import type { VoiceImportTexts } from "./voice-import-texts.ts";

type MappingFieldsProps = {
  readonly columns: readonly string[];
  /** What is chosen, by the field's name: as typed before, else as suggested. */
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly texts: VoiceImportTexts;
  readonly errorOf: (field: string) => string | undefined;
};

/** One choice of a column for everything a voice can hold, and the collection's name. */
export function MappingFields({ columns, values, texts, errorOf }: MappingFieldsProps) {
  const choices = columns.map((column) => ({ value: column, label: shortColumnName(column) }));
  return (
    <FormFields>
      {mappingFields.map((field) => (
        <SelectField
          key={field}
          name={field}
          label={texts.fields[field]}
          hint={texts.hints[field]}
          marker={field === "text" ? undefined : texts.optional}
          required={field === "text"}
          error={errorOf(field)}
          defaultValue={values[field] ?? ""}
          options={[{ value: "", label: field === "text" ? texts.choose : texts.none }, ...choices]}
        />
      ))}
      <TextField
        name="sourceName"
        label={texts.fields.sourceName}
        hint={texts.hints.sourceName}
        required
        maxLength={120}
        error={errorOf("sourceName")}
        defaultValue={values["sourceName"]}
      />
    </FormFields>
  );
}
