import type { ReactNode } from "react";
import { useId } from "react";

type PanelProps = {
  title: string;
  headingLevel?: 2 | 3 | undefined;
  /** A small line below the heading that says how to read the content. */
  subline?: ReactNode;
  /** A link or button beside the heading. */
  action?: ReactNode;
  children: ReactNode;
  id?: string | undefined;
};

/** A named section on white paper. */
export function Panel({ title, headingLevel = 2, subline, action, children, id }: PanelProps) {
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section aria-labelledby={headingId} className="panel" id={id}>
      <div className="panel__header">
        <div className="panel__title">
          <Heading className="panel__heading" id={headingId}>
            {title}
          </Heading>
          {subline === undefined ? null : <p className="panel__subline">{subline}</p>}
        </div>
        {action === undefined ? null : <div className="panel__action">{action}</div>}
      </div>
      {children}
    </section>
  );
}
