import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { lockPathVersion, savePathVersion } from "./lock-path.server.ts";
import type { PathOutdated, PathRefusal } from "./lock-path.server.ts";

export type ConfirmStationResult =
  | { readonly outcome: "confirmed"; readonly version: number }
  | { readonly outcome: "unchanged" }
  | { readonly outcome: "station-unknown" }
  | PathOutdated
  | PathRefusal;

/** The authority says that a default of a template holds for it as it stands. */
export async function confirmStation(
  workshop: Workshop,
  actor: Actor,
  place: { readonly pathId: string; readonly stationKey: string; readonly basedOn: number },
): Promise<ConfirmStationResult> {
  return lockPathVersion<ConfirmStationResult>(workshop, actor, place, async (locked) => {
    const { content } = locked.path.version;
    const station = content.stations.find(({ key }) => key === place.stationKey);
    if (!station) return { outcome: "station-unknown" };
    if (!station.isToBeConfirmed) return { outcome: "unchanged" };
    const stations = content.stations.map((one) =>
      one === station ? { ...one, isToBeConfirmed: false } : one,
    );
    const change = { change: "station-confirmed", station } as const;
    return {
      outcome: "confirmed",
      version: await savePathVersion(locked, { ...content, stations }, change),
    };
  });
}
