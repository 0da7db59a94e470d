import type { ReactNode } from "react";

export type TagTone = "neutral" | "ours" | "waiting" | "effect";

/** One or two words about the state of a thing. */
export function Tag({ tone = "neutral", children }: { tone?: TagTone | undefined; children: ReactNode }) {
  return <span className={`tag tag--${tone}`}>{children}</span>;
}
