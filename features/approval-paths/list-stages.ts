import type { Station } from "./approval-path.ts";
import { orderStations } from "./plan-stations.ts";

/**
 * The stations of a path as they could follow each other: in the first stage those that wait for none, in the next those that
 * wait for one of it, and so on. Within a stage in the order of the path.
 */
export function listStages(stations: readonly Station[]): readonly (readonly Station[])[] {
  const stageOf = new Map<string, number>();
  for (const { key, after } of orderStations(stations) ?? stations) {
    stageOf.set(key, 1 + Math.max(-1, ...after.map((one) => stageOf.get(one) ?? -1)));
  }
  const stages: Station[][] = [];
  for (const station of stations) (stages[stageOf.get(station.key) ?? 0] ??= []).push(station);
  return stages;
}
