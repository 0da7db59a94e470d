import type { Wait } from "#features/approvals/list-waits.server.ts";
import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import { toShownInitiative } from "../initiatives/shown-initiative.ts";
import type { ShownInitiative } from "../initiatives/shown-initiative.ts";
import { toShownWait } from "../waits/shown-wait.ts";
import type { ShownWait } from "../waits/shown-wait.ts";

/** As many rows as one takes in at a glance; the others stand on their own page. */
const MOST_ROWS = 6;

export type OpenInitiatives = {
  readonly initiatives: readonly ShownInitiative[];
  /** Of those that wait. */
  readonly waits: readonly ShownWait[];
};

/**
 * The first of those under way: those that wait, by the citizens' hours lost so far; then those in progress, by the hours at
 * stake.
 */
export function chooseOpenInitiatives(
  initiatives: readonly InitiativeOverview[],
  waits: readonly Wait[],
): OpenInitiatives {
  const waiting = new Set(waits.map(({ initiative }) => initiative.id));
  const open = [
    ...waits.map(({ initiative }) => initiative),
    ...initiatives.filter(({ id, state }) => state.kind !== "ended" && !waiting.has(id)),
  ];
  return {
    initiatives: open.slice(0, MOST_ROWS).map(toShownInitiative),
    waits: waits.slice(0, MOST_ROWS).map(toShownWait),
  };
}
