import type { FieldErrors } from "./parse-form.server.ts";

/** The same sentence at each field whose text fits no more once it is masked. */
export function tooLongMasked(fields: readonly string[]): FieldErrors {
  return Object.fromEntries(fields.map((field) => [field, "too-long-masked"]));
}
