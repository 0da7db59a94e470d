import type { ComponentPropsWithoutRef } from "react";
import { describeField } from "./describe-field.ts";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";

type TextAreaAttributes = Omit<
  ComponentPropsWithoutRef<"textarea">,
  keyof FieldProps | "style" | "className" | "children" | "maxLength"
>;

/**
 * Several lines of text, without a greatest length: browsers cut what is pasted beyond it and say nothing. What is too long comes
 * back whole, with the message beside it.
 */
export function TextAreaField({
  name,
  label,
  id = name,
  marker,
  hint,
  error,
  rows = 4,
  ...attributes
}: FieldProps & TextAreaAttributes) {
  return (
    <FieldFrame error={error} hint={hint} id={id} label={label} marker={marker}>
      <textarea
        {...attributes}
        {...describeField({ id, hint, error })}
        className="kern-form-input__input field__control field__control--area"
        id={id}
        name={name}
        rows={rows}
      />
    </FieldFrame>
  );
}
