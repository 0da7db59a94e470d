import { DateField } from "#ui/form/date-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { holidayYears } from "../holiday-years.ts";
import type { ClosingDayTexts } from "./closing-day-texts.ts";

/** Field values as they were typed. */
export type ClosingDayValues = Readonly<Partial<Record<"from" | "until" | "name", string>>>;

const range = { min: `${holidayYears.first}-01-01`, max: `${holidayYears.last}-12-31` };

/** What is asked of a new closing day. */
export function ClosingDayFields({
  values,
  texts,
  errorOf,
}: {
  readonly values: ClosingDayValues;
  readonly texts: ClosingDayTexts;
  readonly errorOf: (field: string) => string | undefined;
}) {
  return (
    <>
      <DateField
        name="from"
        label={texts.from}
        error={errorOf("from")}
        defaultValue={values.from}
        isRequired
        {...range}
      />
      <DateField
        name="until"
        label={texts.until}
        marker={texts.optional}
        hint={texts.untilHint}
        error={errorOf("until")}
        defaultValue={values.until}
        {...range}
      />
      <TextField
        name="name"
        label={texts.name}
        hint={texts.nameHint}
        autoComplete="off"
        maxLength={120}
        error={errorOf("name")}
        defaultValue={values.name}
      />
    </>
  );
}
