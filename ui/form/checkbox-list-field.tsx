import type { ReactNode } from "react";
import type { FieldProps } from "./field-props.ts";
import { FieldsetFrame } from "./fieldset-frame.tsx";

export type CheckboxOption = { value: string; label: ReactNode; hint?: ReactNode };

type CheckboxListFieldProps = FieldProps & {
  options: readonly CheckboxOption[];
  /** Values that are ticked to begin with. */
  defaultValues?: readonly string[] | undefined;
};

/** Any number of many, all in sight; every ticked value is sent under the same name. The first carries the field's id. */
export function CheckboxListField({
  name,
  label,
  id = name,
  marker,
  hint,
  error,
  options,
  defaultValues = [],
}: CheckboxListFieldProps) {
  const ticked = new Set(defaultValues);
  return (
    <FieldsetFrame error={error} hint={hint} id={id} label={label} marker={marker}>
      <div className="choices">
        {options.map((option, position) => {
          const optionId = position === 0 ? id : `${id}-${option.value}`;
          const hintId = `${id}-${option.value}-meaning`;
          return (
            <div className="choice" key={option.value}>
              <input
                aria-describedby={option.hint === undefined ? undefined : hintId}
                className="choice__control choice__control--checkbox"
                defaultChecked={ticked.has(option.value)}
                id={optionId}
                name={name}
                type="checkbox"
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
