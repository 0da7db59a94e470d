import type { DemoInitiative } from "./demo-initiative.ts";

type Past = Pick<DemoInitiative, "name" | "answer" | "needs" | "daysAgo" | "by"> & {
  readonly end: { readonly daysAgo: number; readonly reason: string };
};

/** Small answers that came, each after its approvals. */
export function done({ end, ...initiative }: Past): DemoInitiative {
  const { by } = initiative;
  return { ...initiative, turns: [{ kind: "ends", by, ending: "done", ...end }] };
}
