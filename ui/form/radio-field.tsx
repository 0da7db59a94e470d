import type { ReactNode } from "react";
import type { FieldProps } from "./field-props.ts";
import { FieldsetFrame } from "./fieldset-frame.tsx";

export type RadioOption = { value: string; label: string; hint?: ReactNode };

type RadioFieldProps = FieldProps & {
  options: readonly RadioOption[];
  /** Nothing is preselected when left out. */
  defaultValue?: string | undefined;
  isRequired?: boolean | undefined;
  /** Side by side as far as there is room: for few short words. */
  isInline?: boolean | undefined;
};

/** One of few, all in sight, each with what it means. The first choice carries the field's id. */
export function RadioField({
  name,
  label,
  id = name,
  marker,
  hint,
  error,
  options,
  defaultValue,
  isRequired,
  isInline = false,
}: RadioFieldProps) {
  return (
    <FieldsetFrame error={error} hint={hint} id={id} label={label} marker={marker}>
      <div className={`choices${isInline ? " choices--inline" : ""}`}>
        {options.map((option, position) => {
          const optionId = position === 0 ? id : `${id}-${option.value}`;
          const hintId = `${id}-${option.value}-meaning`;
          return (
            <div className="choice" key={option.value}>
              <input
                aria-describedby={option.hint === undefined ? undefined : hintId}
                className="choice__control choice__control--radio"
                defaultChecked={option.value === defaultValue}
                id={optionId}
                name={name}
                required={isRequired}
                type="radio"
                value={option.value}
              />
              <label className="choice__label" htmlFor={optionId}>
                {option.label}
              </label>
              {option.hint === undefined ? null : (
                <div className="choice__hint" id={hintId}>
                  {option.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldsetFrame>
  );
}
