import type { ComponentPropsWithoutRef } from "react";
import { describeField } from "./describe-field.ts";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";

export type SelectOption = { value: string; label: string };

type SelectAttributes = Omit<
  ComponentPropsWithoutRef<"select">,
  keyof FieldProps | "style" | "className" | "children"
>;
type SelectFieldProps = FieldProps & SelectAttributes & { options: readonly SelectOption[] };

/** One of several, folded away; for few choices prefer RadioField. */
export function SelectField({
  name,
  label,
  id = name,
  marker,
  hint,
  error,
  options,
  ...attributes
}: SelectFieldProps) {
  return (
    <FieldFrame error={error} hint={hint} id={id} label={label} marker={marker}>
      <div className="kern-form-input__select-wrapper field__select">
        <select
          {...attributes}
          {...describeField({ id, hint, error })}
          className={`kern-form-input__select${error === undefined ? "" : " kern-form-input__select--error"}`}
          id={id}
          name={name}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  );
}
