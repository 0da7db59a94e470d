import type { ReactNode } from "react";

/** Puts blocks below one another with an even distance. */
export function Stack({
  children,
  gap = "medium",
}: {
  children: ReactNode;
  gap?: "small" | "medium" | "large";
}) {
  return <div className={`stack stack--${gap}`}>{children}</div>;
}
