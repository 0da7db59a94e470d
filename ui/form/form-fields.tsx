import type { ReactNode } from "react";

/** Fields below one another with an even distance and a readable width. */
export function FormFields({ children }: { children: ReactNode }) {
  return <div className="form-fields">{children}</div>;
}
