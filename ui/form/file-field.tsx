import { describeField } from "./describe-field.ts";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";

type FileFieldProps = FieldProps & {
  /** Endings or media types, e.g. ".csv,.tsv,.gz". */
  accept?: string | undefined;
  isRequired?: boolean | undefined;
};

/** A file to send; the form needs `encType="multipart/form-data"`. */
export function FileField({
  name,
  label,
  id = name,
  marker,
  hint,
  error,
  accept,
  isRequired,
}: FileFieldProps) {
  return (
    <FieldFrame error={error} hint={hint} id={id} label={label} marker={marker}>
      <input
        {...describeField({ id, hint, error })}
        accept={accept}
        className="kern-form-input__input field__file"
        id={id}
        name={name}
        required={isRequired}
        type="file"
      />
    </FieldFrame>
  );
}
