import type { ReactNode } from "react";
import type { TagTone } from "./tag.tsx";
import { Tag } from "./tag.tsx";

export type StateTone = "fresh" | "check" | "faded";

const tagTones: Readonly<Record<StateTone, TagTone>> = {
  fresh: "effect",
  check: "waiting",
  faded: "neutral",
};

/** How much something still holds, in a word. */
export function StateTag({ tone, children }: { tone: StateTone; children: ReactNode }) {
  return <Tag tone={tagTones[tone]}>{children}</Tag>;
}
