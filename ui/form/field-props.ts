import type { ReactNode } from "react";

/** What every field of the form kit is told. */
export type FieldProps = {
  name: string;
  label: string;
  /** The name when left out; the error summary links to it. */
  id?: string | undefined;
  /** A word behind the label, e.g. "freiwillig". */
  marker?: string | undefined;
  hint?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: string | undefined;
};
