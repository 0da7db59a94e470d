import type { ReactNode } from "react";

type PanelGridProps = {
  /** halves: two equal columns; main-aside: reading on the left, deciding on the right. */
  layout?: "halves" | "main-aside" | undefined;
  children: ReactNode;
};

/** Lays panels side by side from 900 px, one below the other before. */
export function PanelGrid({ layout = "halves", children }: PanelGridProps) {
  return <div className={`panel-grid panel-grid--${layout}`}>{children}</div>;
}
