import type { ReactNode } from "react";

type ExpandableProps = { summary: ReactNode; children: ReactNode; isOpen?: boolean | undefined };

/** Content that is read only when wanted; works without JavaScript. */
export function Expandable({ summary, children, isOpen = false }: ExpandableProps) {
  return (
    <details className="expandable" open={isOpen}>
      <summary className="expandable__summary">{summary}</summary>
      <div className="expandable__body">{children}</div>
    </details>
  );
}
