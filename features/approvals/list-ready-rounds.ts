import { isGranted } from "./approval.ts";
import type { RequestState, StationRound } from "./approval.ts";

type Step = Pick<StationRound, "stationKey" | "state" | "after">;

/** The waiting rounds whose predecessors are all granted: they open now. Give the current rounds only. */
export function listReadyRounds<T extends Step>(currentRounds: readonly T[]): readonly T[] {
  const granted = new Set(currentRounds.filter(isGranted).map(({ stationKey }) => stationKey));
  return currentRounds.filter(
    ({ state, after }) => state === "waiting" && after.every((key) => granted.has(key)),
  );
}

/** Refused as soon as one station refused; granted when all are; else running. */
export function stateOfRounds(currentRounds: readonly Step[]): Exclude<RequestState, "withdrawn"> {
  if (currentRounds.some(({ state }) => state === "refused")) return "refused";
  return currentRounds.every(isGranted) ? "granted" : "running";
}

/** Keys of the stations that look at a request now; a question back gives the turn to the team. */
export function listOpenKeys(currentRounds: readonly Step[]): readonly string[] {
  return currentRounds.filter(({ state }) => state === "open").map(({ stationKey }) => stationKey);
}
