import type { ReactNode } from "react";
import { describeField } from "./describe-field.ts";
import { FieldError } from "./field-error.tsx";

type FieldsetFrameProps = {
  id: string;
  label: string;
  marker?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
};

/** Several controls that answer one question. */
export function FieldsetFrame({ id, label, marker, hint, error, children }: FieldsetFrameProps) {
  const { "aria-describedby": describedBy } = describeField({ id, hint, error });
  return (
    <fieldset
      aria-describedby={describedBy}
      className={`kern-fieldset field${error === undefined ? "" : " kern-fieldset--error"}`}
    >
      <legend className="kern-label field__legend">
        {label}
        {marker === undefined ? null : <span className="kern-label__optional"> ({marker})</span>}
      </legend>
      <div className="field__group">
        {hint === undefined ? null : (
          <div className="kern-hint field__hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        {children}
        <FieldError error={error} fieldId={id} />
      </div>
    </fieldset>
  );
}
