import { describeField } from "./describe-field.ts";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";

type DateFieldProps = FieldProps & {
  /** yyyy-mm-dd, like all dates here. */
  defaultValue?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
  isRequired?: boolean | undefined;
};

/** A day; the browser shows it in its own language and sends yyyy-mm-dd. */
export function DateField({
  name,
  label,
  id = name,
  marker,
  hint,
  error,
  defaultValue,
  min,
  max,
  isRequired,
}: DateFieldProps) {
  return (
    <FieldFrame error={error} hint={hint} id={id} label={label} marker={marker}>
      <input
        {...describeField({ id, hint, error })}
        className="kern-form-input__input field__control field__control--date"
        defaultValue={defaultValue}
        id={id}
        max={max}
        min={min}
        name={name}
        required={isRequired}
        type="date"
      />
    </FieldFrame>
  );
}
