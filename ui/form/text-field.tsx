import type { ComponentPropsWithoutRef } from "react";
import { describeField } from "./describe-field.ts";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";

type InputAttributes = Omit<
  ComponentPropsWithoutRef<"input">,
  keyof FieldProps | "style" | "className" | "children"
>;
type TextFieldProps = FieldProps & InputAttributes & { width?: "short" | "medium" | "full" };

/** One line of text, or a number, an address, a password: whatever `type` says. */
export function TextField({
  name,
  label,
  id = name,
  marker,
  hint,
  error,
  type = "text",
  width = "full",
  ...attributes
}: TextFieldProps) {
  return (
    <FieldFrame error={error} hint={hint} id={id} label={label} marker={marker}>
      <input
        {...attributes}
        {...describeField({ id, hint, error })}
        className={`kern-form-input__input field__control field__control--${width}`}
        id={id}
        name={name}
        type={type}
      />
    </FieldFrame>
  );
}
