import { describeField } from "./describe-field.ts";
import { FieldError } from "./field-error.tsx";
import type { FieldProps } from "./field-props.ts";

type CheckboxFieldProps = FieldProps & {
  /** What is sent when ticked. */
  value?: string | undefined;
  isCheckedByDefault?: boolean | undefined;
  isRequired?: boolean | undefined;
};

/** A single yes. */
export function CheckboxField(props: CheckboxFieldProps) {
  const {
    name,
    label,
    id = name,
    marker,
    hint,
    error,
    value = "yes",
    isCheckedByDefault,
    isRequired,
  } = props;
  return (
    <div className={`field${error === undefined ? "" : " field--error"}`}>
      <div className="choice choice--single">
        <input
          {...describeField({ id, hint, error })}
          className="choice__control choice__control--checkbox"
          defaultChecked={isCheckedByDefault}
          id={id}
          name={name}
          required={isRequired}
          type="checkbox"
          value={value}
        />
        <label className="choice__label" htmlFor={id}>
          {label}
          {marker === undefined ? null : <span className="kern-label__optional"> ({marker})</span>}
        </label>
        {hint === undefined ? null : (
          <div className="choice__hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
      <FieldError error={error} fieldId={id} />
    </div>
  );
}
