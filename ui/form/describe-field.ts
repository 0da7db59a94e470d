import type { ReactNode } from "react";

type DescribedField = { id: string; hint?: ReactNode; error?: string | undefined };

/** Attributes that tie a control to its hint and its error. */
export function describeField({ id, hint, error }: DescribedField) {
  const ids = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`].filter(
    Boolean,
  );
  return {
    "aria-describedby": ids.length === 0 ? undefined : ids.join(" "),
    "aria-invalid": error === undefined ? undefined : true,
  };
}
