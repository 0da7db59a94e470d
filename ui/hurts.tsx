import type { ReactNode } from "react";

/** The one thing that hurts in a sentence; strong, so that it does not depend on colour. */
export function Hurts({ children }: { children: ReactNode }) {
  return <strong className="hurts">{children}</strong>;
}
