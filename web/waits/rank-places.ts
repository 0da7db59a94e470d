import type { WaitingPlace } from "#features/approvals/list-waiting-places.ts";
import type { Wait } from "#features/approvals/list-waits.server.ts";
import type { MeasuredTurns } from "#features/approvals/measure-turns.server.ts";
import type { StationValue } from "#features/approvals/measure-station.ts";
import { sumLost } from "./sum-lost.ts";
import type { LostSum } from "./sum-lost.ts";

/** A station or a team with what waits there now, and how long it usually takes there. */
export type RankedPlace = {
  readonly key: string;
  readonly name: string;
  /** A path that has the station; undefined for teams. */
  readonly pathId: string | undefined;
  readonly waitingNow: number;
  readonly lost: LostSum;
  /** Undefined for a place that was never measured. */
  readonly waiting: StationValue["waiting"] | undefined;
};

export type RankedPlaces = {
  readonly stations: readonly RankedPlace[];
  readonly teams: readonly RankedPlace[];
};

type Here = (place: WaitingPlace) => boolean;

/**
 * Stations over all paths and teams that have the turn: those where people lost most hours first, then those where nobody knows
 * how many, then those where nothing waits.
 */
export function rankPlaces(
  waits: readonly Wait[],
  { stations, teams }: Pick<MeasuredTurns, "stations" | "teams">,
): RankedPlaces {
  const places = waits.flatMap((wait) => wait.places);
  const countHere = (isHere: Here) => {
    const here = places.filter(isHere);
    return { waitingNow: here.length, lost: sumLost(here.map(({ lost }) => lost)) };
  };
  const measuredStations = stations
    .filter(({ value }) => value.waiting.rounds > 0)
    .map(({ name, of, value }) => {
      const keys = of.map(({ pathId, stationKey }) => `${pathId} ${stationKey}`);
      return {
        key: keys[0] ?? name,
        name,
        pathId: of[0]?.pathId,
        ...countHere((one) => one.kind === "station" && keys.includes(`${one.pathId} ${one.stationKey}`)),
        waiting: value.waiting,
      };
    });
  const measuredTeams = teams.map(({ teamId, name, waiting }) => ({
    key: teamId,
    name,
    pathId: undefined,
    ...countHere((one) => one.kind === "team" && one.teamId === teamId),
    waiting,
  }));
  return { stations: measuredStations.sort(comparePlaces), teams: measuredTeams.sort(comparePlaces) };
}

function comparePlaces(one: RankedPlace, other: RankedPlace): number {
  return lostAt(other) - lostAt(one) || other.waitingNow - one.waitingNow;
}

/** Where something waits that nobody knows the cost of, it counts above nothing and below any known hour. */
function lostAt({ lost, waitingNow }: RankedPlace): number {
  if (lost.hours !== undefined) return lost.hours.likely;
  return waitingNow > 0 ? -1 : -2;
}
