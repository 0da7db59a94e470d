import type { FieldErrors, FormValues } from "../request/parse-form.server.ts";

/** What the page of a form about an approval gets back: what is wrong, or what sending it would mean, and what was typed. */
export type ApprovalAnswer<Preview, Notice extends string> = {
  readonly errors?: FieldErrors;
  readonly values: FormValues;
  readonly preview?: Preview;
  /** Why nothing was sent. */
  readonly notice?: Notice;
};
