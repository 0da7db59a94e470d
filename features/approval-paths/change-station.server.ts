import type { Actor } from "#features/actors/actor.ts";
import { listMembersInScope } from "#features/members/list-members.server.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import type { StationInput } from "./approval-path-input.ts";
import { readVersions } from "./approval-path-store.server.ts";
import type { Station } from "./approval-path.ts";
import { putStation, toStationKey } from "./put-station.ts";
import type { ChangedStations } from "./put-station.ts";
import { isSame } from "./list-content-changes.ts";
import { lockPathVersion, savePathVersion } from "./lock-path.server.ts";
import type { LockedPath, PathOutdated, PathRefusal } from "./lock-path.server.ts";

export type ChangeStationResult =
  | { readonly outcome: "changed"; readonly stationKey: string; readonly version: number }
  /** It stood like this already: no version is made of nothing. */
  | { readonly outcome: "unchanged" }
  | { readonly outcome: "station-unknown" }
  | { readonly outcome: "member-unknown" }
  | Exclude<ChangedStations, { outcome: "fits" }>
  | PathOutdated
  | PathRefusal;

/** Saves one station of a path, a new one or with its key a changed one, as the path's next version. */
export async function changeStation(
  workshop: Workshop,
  actor: Actor,
  place: { readonly pathId: string; readonly stationKey: string | undefined },
  { basedOn, station: given }: StationInput,
): Promise<ChangeStationResult> {
  const { pathId } = place;
  return lockPathVersion<ChangeStationResult>(workshop, actor, { pathId, basedOn }, async (locked) => {
    const { content } = locked.path.version;
    const before = content.stations.find(({ key }) => key === place.stationKey);
    if (place.stationKey !== undefined && !before) return { outcome: "station-unknown" };
    const station: Station = { ...given, key: before?.key ?? (await findFreeKey(locked, given.name)) };
    if (isSame(before, station)) return { outcome: "unchanged" };
    if (!(await areMembersKnown(locked.scope, station))) return { outcome: "member-unknown" };
    const changed = putStation(content, station);
    if (changed.outcome !== "fits") return changed;
    const version = await savePathVersion(locked, changed.content, {
      change: before ? "station-changed" : "station-added",
      station,
    });
    return { outcome: "changed", stationKey: station.key, version };
  });
}

async function findFreeKey({ scope, path }: LockedPath, name: string): Promise<string> {
  const versions = await readVersions(scope, path.id);
  const used = versions.flatMap(({ content }) => content.stations.map(({ key }) => key));
  return toStationKey(name, new Set(used));
}

/** Whether everybody named is a member of the authority. Somebody deactivated may stay named: others decide, too. */
async function areMembersKnown(
  scope: Scope,
  { deciders, standIns, silence }: Pick<Station, "deciders" | "standIns" | "silence">,
): Promise<boolean> {
  const escalated = silence.means === "escalated" ? silence.to.memberIds : [];
  const named = [...deciders.memberIds, ...standIns.memberIds, ...escalated];
  if (named.length === 0) return true;
  const known = new Set((await listMembersInScope(scope)).map(({ id }) => id));
  return named.every((id) => known.has(id));
}
