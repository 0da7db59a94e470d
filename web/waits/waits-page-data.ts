import type { PathOutcomes } from "#features/approvals/path-outcomes.ts";
import type { ShownInitiative } from "../initiatives/shown-initiative.ts";
import type { RankedPlaces } from "./rank-places.ts";
import type { ShownWait } from "./shown-wait.ts";
import type { LostSum } from "./sum-lost.ts";

/** A need that faded while a request for it waits. */
export type FadedNeed = {
  readonly requestId: string;
  readonly initiativeName: string;
  readonly fadedAt: Date;
  readonly need: { readonly id: string; readonly serviceKey: string; readonly sentence: string };
};

/** Sums, places and faded needs are of all that waits, also of what no row shows. */
export type WaitsPageData = {
  /** All that waits, of the chosen service or of all. */
  readonly count: number;
  readonly sum: LostSum;
  /** What cost people most first: the worst of them, or all. */
  readonly shown: readonly { readonly wait: ShownWait; readonly initiative: ShownInitiative }[];
  readonly places: RankedPlaces;
  readonly faded: readonly FadedNeed[];
  readonly outcomes: readonly PathOutcomes[];
};
