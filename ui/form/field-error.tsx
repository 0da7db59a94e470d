/** What is wrong with one field; tied to it by id. */
export function FieldError({ fieldId, error }: { fieldId: string; error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p className="kern-error" id={`${fieldId}-error`}>
      <span aria-hidden="true" className="kern-icon kern-icon--danger kern-icon--small" />
      <span className="field__error-text">{error}</span>
    </p>
  );
}
