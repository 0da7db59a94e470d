import type { ReactNode } from "react";

/** A key of the keyboard. */
export function KeyCap({ children }: { children: ReactNode }) {
  return <kbd className="key-cap">{children}</kbd>;
}
