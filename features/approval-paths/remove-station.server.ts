import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { dropStation } from "./put-station.ts";
import { lockPathVersion, savePathVersion } from "./lock-path.server.ts";
import type { PathOutdated, PathRefusal } from "./lock-path.server.ts";

export type RemoveStationResult =
  | { readonly outcome: "removed"; readonly version: number }
  | { readonly outcome: "station-unknown" }
  | PathOutdated
  | PathRefusal;

/** Strikes a station from a path. Requests that run keep it; new ones do not meet it. */
export async function removeStation(
  workshop: Workshop,
  actor: Actor,
  place: { readonly pathId: string; readonly stationKey: string; readonly basedOn: number },
): Promise<RemoveStationResult> {
  return lockPathVersion<RemoveStationResult>(workshop, actor, place, async (locked) => {
    const { content } = locked.path.version;
    const station = content.stations.find(({ key }) => key === place.stationKey);
    if (!station) return { outcome: "station-unknown" };
    const left = dropStation(content, station.key);
    const version = await savePathVersion(locked, left, { change: "station-removed", station });
    return { outcome: "removed", version };
  });
}
