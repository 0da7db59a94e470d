import type { Actor } from "#features/actors/actor.ts";
import { findFreeDays } from "#features/closing-days/find-free-days.server.ts";
import { getAuthority } from "#features/authorities/find-authority.server.ts";
import { isUuid } from "#platform/authority-id.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { mayReadApprovals } from "./may-handle-request.ts";
import { countOutcomes, readStationTraces } from "./measure-reading-store.server.ts";
import { measureStation } from "./measure-station.ts";
import type { StationValue } from "./measure-station.ts";
import { sumOutcomes } from "./path-outcomes.ts";
import type { PathOutcomes } from "./path-outcomes.ts";
import { toMeasuredRound } from "./to-measured-round.ts";

export type PathMeasures = {
  /** By the keys of the stations, of all versions of the path. */
  readonly values: Readonly<Record<string, StationValue>>;
  /** Undefined while nothing was ever sent by it. */
  readonly outcomes: PathOutcomes | undefined;
};

/** What the stations of a path are worth, and how its requests turned out, over all versions of the path. */
export async function measureStations(
  workshop: Workshop,
  actor: Actor,
  pathId: string,
): Promise<PathMeasures> {
  if (!isUuid(pathId) || !mayReadApprovals(actor)) return { values: {}, outcomes: undefined };
  const { smallNumberThreshold } = await getAuthority(workshop, actor.authorityId);
  const now = workshop.now();
  return workshop.inScope(actor.authorityId, async (scope) => {
    const freeDays = await findFreeDays(scope);
    const stations = await readStationTraces(scope, { pathId });
    const values = stations.map(({ stationKey, traces }) => {
      const rounds = traces.map((trace) => toMeasuredRound(trace, freeDays, now));
      return [stationKey, measureStation(rounds, smallNumberThreshold)] as const;
    });
    const [outcomes] = sumOutcomes(await countOutcomes(scope, pathId));
    return { values: Object.fromEntries(values), outcomes };
  });
}

/** What one station of a path is worth; undefined where the path never had it. */
export async function measureOneStation(
  workshop: Workshop,
  actor: Actor,
  { pathId, stationKey }: { readonly pathId: string; readonly stationKey: string },
): Promise<StationValue | undefined> {
  if (!isUuid(pathId) || !mayReadApprovals(actor)) return undefined;
  const { smallNumberThreshold } = await getAuthority(workshop, actor.authorityId);
  const now = workshop.now();
  return workshop.inScope(actor.authorityId, async (scope) => {
    const freeDays = await findFreeDays(scope);
    const [station] = await readStationTraces(scope, { pathId, stationKey });
    if (!station) return undefined;
    const rounds = station.traces.map((trace) => toMeasuredRound(trace, freeDays, now));
    return measureStation(rounds, smallNumberThreshold);
  });
}
