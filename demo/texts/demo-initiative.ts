import type { Ending } from "#features/initiatives/initiative.ts";
import type { DemoEstimate } from "./demo-services.ts";

/**
 * What happened to an initiative after it was proposed, besides its requests for approval. Days are counted back from today.
 */
export type DemoTurn = { daysAgo: number; by: string } & (
  { kind: "waits"; waitsFor: string } | { kind: "goes-on" } | { kind: "ends"; ending: Ending; reason: string }
);

/** An initiative of Musterstadt. An estimate that is left out is unknown. */
export type DemoInitiative = {
  name: string;
  answer: string;
  /** Keys in `demo-needs.ts`. */
  needs: readonly string[];
  daysAgo: number;
  /** Who proposed it: first part of an address in `demoPeople`. */
  by: string;
  helpedCasesInPercent?: DemoEstimate;
  citizenMinutesSavedACase?: DemoEstimate;
  staffMinutesSavedACase?: DemoEstimate;
  effortInPersonDays?: DemoEstimate;
  /** In the order of time. */
  turns: readonly DemoTurn[];
};
