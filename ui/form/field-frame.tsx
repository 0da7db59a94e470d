import type { ReactNode } from "react";
import { FieldError } from "./field-error.tsx";

type FieldFrameProps = {
  id: string;
  label: string;
  marker?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
};

/** Label above, control in the middle, hint and error tied to it: the frame of a single control. */
export function FieldFrame({ id, label, marker, hint, error, children }: FieldFrameProps) {
  return (
    <div className={`kern-form-input field${error === undefined ? "" : " kern-form-input--error"}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
        {marker === undefined ? null : <span className="kern-label__optional"> ({marker})</span>}
      </label>
      {hint === undefined ? null : (
        <div className="kern-hint field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children}
      <FieldError error={error} fieldId={id} />
    </div>
  );
}
