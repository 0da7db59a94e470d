import { reasonKinds } from "./approval-path.ts";
import type { ReasonKind, Station } from "./approval-path.ts";

export type StationCounts = Readonly<Record<ReasonKind, number>> & {
  readonly all: number;
  /** Defaults of a template that nobody has confirmed. */
  readonly toBeConfirmed: number;
  /** Needed by every change, whatever is answered. */
  readonly always: number;
};

/** How many stations there are, by why they exist. */
export function countStations(stations: readonly Station[]): StationCounts {
  const [law = 0, order = 0, houseRule = 0] = reasonKinds.map(
    (kind) => stations.filter(({ reason }) => reason.kind === kind).length,
  );
  return {
    law,
    order,
    "house-rule": houseRule,
    all: stations.length,
    toBeConfirmed: stations.filter(({ isToBeConfirmed }) => isToBeConfirmed).length,
    always: stations.filter(({ rule }) => rule.when === "always").length,
  };
}
