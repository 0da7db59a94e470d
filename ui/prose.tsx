import type { ReactNode } from "react";

/** Running text in a readable measure: paragraphs, lists, headings. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
