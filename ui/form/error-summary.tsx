import type { MouseEvent } from "react";
import { useEffect, useRef } from "react";

export type FieldErrorEntry = { fieldId: string; message: string };

type ErrorSummaryProps = {
  heading: string;
  errors: readonly FieldErrorEntry[];
  /** Changes with every submission, e.g. the action's data: the same errors again take the focus again. */
  attempt?: unknown;
};

/** Everything that is wrong with a form, at its top, each entry leading to its field. Draws nothing without errors. */
export function ErrorSummary({ heading, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  // The list itself is often made anew while somebody types; only other errors may take the focus away.
  const said = errors.map(({ fieldId, message }) => `${fieldId} ${message}`).join("\n");
  useEffect(() => {
    box.current?.focus();
  }, [said, attempt]);
  if (errors.length === 0) return null;
  return (
    // autoFocus brings the reader here without JavaScript as well.
    <div
      autoFocus
      className="kern-alert kern-alert--danger error-summary"
      ref={box}
      role="alert"
      tabIndex={-1}
    >
      <div className="kern-alert__header">
        <span aria-hidden="true" className="kern-icon kern-icon--danger" />
        <h2 className="kern-title error-summary__heading">{heading}</h2>
      </div>
      <div className="kern-alert__body">
        <ul className="error-summary__list">
          {errors.map((entry) => (
            <li key={`${entry.fieldId} ${entry.message}`}>
              <a className="text-link" href={`#${entry.fieldId}`} onClick={focusField}>
                {entry.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Following the fragment would count as a navigation, and the router would forget the errors. */
function focusField(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (field === null) return;
  event.preventDefault();
  field.focus();
}
