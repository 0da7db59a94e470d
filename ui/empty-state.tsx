import type { ReactNode } from "react";

type EmptyStateProps = {
  heading: string;
  headingLevel?: 2 | 3 | undefined;
  /** One sentence: why it is empty and what the next step is. */
  children: ReactNode;
  action?: ReactNode;
};

/** Shown where there is nothing yet; teaches the next step. */
export function EmptyState({ heading, headingLevel = 2, children, action }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="empty-state">
      <Heading className="empty-state__heading">{heading}</Heading>
      <div className="empty-state__text">{children}</div>
      {action === undefined ? null : <div className="empty-state__action">{action}</div>}
    </div>
  );
}
