import { describeField } from "./describe-field.ts";
import { FieldError } from "./field-error.tsx";
import type { FieldProps } from "./field-props.ts";
import { FieldsetFrame } from "./fieldset-frame.tsx";

export type EstimatePart = {
  name: string;
  label: string;
  defaultValue?: string | undefined;
  error?: string | undefined;
};

type RangeEstimateFieldProps = Omit<FieldProps, "name"> & {
  id: string;
  low: EstimatePart;
  likely: EstimatePart;
  high: EstimatePart;
  /** Where the numbers come from, in one sentence. */
  source: EstimatePart & { hint?: string | undefined };
  /** Stands behind the numbers, e.g. "Minuten". */
  unit?: string | undefined;
};

/** A number nobody knows exactly: low, likely, high, and where they come from. Field ids are the names. */
export function RangeEstimateField({
  id,
  label,
  marker,
  hint,
  error,
  low,
  likely,
  high,
  source,
  unit,
}: RangeEstimateFieldProps) {
  return (
    <FieldsetFrame error={error} hint={hint} id={id} label={label} marker={marker}>
      <div className="estimate">
        {[low, likely, high].map((part) => (
          <EstimateNumber key={part.name} part={part} unit={unit} />
        ))}
        <div
          className={`kern-form-input estimate__source${source.error === undefined ? "" : " kern-form-input--error"}`}
        >
          <label className="kern-label estimate__label" htmlFor={source.name}>
            {source.label}
          </label>
          <input
            {...describeField({ id: source.name, hint: undefined, error: source.error })}
            className="kern-form-input__input field__control"
            defaultValue={source.defaultValue}
            id={source.name}
            name={source.name}
            placeholder={source.hint}
            type="text"
          />
          <FieldError error={source.error} fieldId={source.name} />
        </div>
      </div>
    </FieldsetFrame>
  );
}

function EstimateNumber({ part, unit }: { part: EstimatePart; unit: string | undefined }) {
  return (
    <div
      className={`kern-form-input estimate__number${part.error === undefined ? "" : " kern-form-input--error"}`}
    >
      <label className="kern-label estimate__label" htmlFor={part.name}>
        {part.label}
        {unit === undefined ? null : <span className="estimate__unit"> ({unit})</span>}
      </label>
      <input
        {...describeField({ id: part.name, hint: undefined, error: part.error })}
        className="kern-form-input__input field__control"
        defaultValue={part.defaultValue}
        id={part.name}
        // Text, not number: German writes 1.240,5 and browsers drop what they cannot read.
        inputMode="decimal"
        name={part.name}
        type="text"
      />
      <FieldError error={part.error} fieldId={part.name} />
    </div>
  );
}
