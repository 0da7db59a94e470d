import type { ReactNode } from "react";
import { RangeEstimateField } from "./range-estimate-field.tsx";

type EstimateFieldProps = {
  /** Its parts are sent as `field.low` and so on. */
  readonly field: string;
  /** With the unit: "Minuten je Fall". */
  readonly label: string;
  readonly hint?: ReactNode;
  readonly texts: Readonly<Record<"low" | "likely" | "high" | "source" | "optional", string>>;
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly errorOf: (field: string) => string | undefined;
};

/** An estimate that may be left out, filled from what stands in a form. */
export function EstimateField({ field, label, hint, texts, values, errorOf }: EstimateFieldProps) {
  const part = (name: "low" | "likely" | "high" | "source") => ({
    name: `${field}.${name}`,
    label: texts[name],
    defaultValue: values[`${field}.${name}`],
    error: errorOf(`${field}.${name}`),
  });
  return (
    <RangeEstimateField
      id={field}
      label={label}
      marker={texts.optional}
      hint={hint}
      error={errorOf(field)}
      low={part("low")}
      likely={part("likely")}
      high={part("high")}
      source={part("source")}
    />
  );
}
