import { countWorkingDays } from "#engines/working-calendar/count-working-days.ts";
import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import type { Actor } from "#features/actors/actor.ts";
import { getAuthority } from "#features/authorities/find-authority.server.ts";
import { findFreeDays } from "#features/closing-days/find-free-days.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { mayReadApprovals } from "./may-handle-request.ts";
import { countOutcomes, readStationTraces, readTeamTurns } from "./measure-reading-store.server.ts";
import type { TeamTurn } from "./measure-reading-store.server.ts";
import { measureStation } from "./measure-station.ts";
import type { MeasuredRound, StationValue } from "./measure-station.ts";
import { sumOutcomes } from "./path-outcomes.ts";
import type { PathOutcomes } from "./path-outcomes.ts";
import { toMeasuredRound } from "./to-measured-round.ts";

/** A station over all paths that call it the same. */
export type MeasuredStation = {
  readonly name: string;
  readonly of: readonly { readonly pathId: string; readonly stationKey: string }[];
  readonly value: StationValue;
};

/** How long a team takes when it is its turn: from a question or refusal until it is answered. */
export type MeasuredTeam = {
  readonly teamId: string;
  readonly name: string;
  readonly waiting: StationValue["waiting"];
};

export type MeasuredTurns = {
  readonly stations: readonly MeasuredStation[];
  readonly teams: readonly MeasuredTeam[];
  readonly outcomes: readonly PathOutcomes[];
};

/** How long the authority's stations and teams take when it is their turn, and how the requests by each path turned out. */
export async function measureTurns(workshop: Workshop, actor: Actor): Promise<MeasuredTurns> {
  if (!mayReadApprovals(actor)) return { stations: [], teams: [], outcomes: [] };
  const { smallNumberThreshold: threshold } = await getAuthority(workshop, actor.authorityId);
  const now = workshop.now();
  return workshop.inScope(actor.authorityId, async (scope) => {
    const freeDays = await findFreeDays(scope);
    const stations = Map.groupBy(await readStationTraces(scope), ({ stationName }) => stationName);
    const teams = Map.groupBy(await readTeamTurns(scope), ({ teamId }) => teamId);
    return {
      stations: [...stations].map(([name, group]) => ({
        name,
        of: group.map(({ pathId, stationKey }) => ({ pathId, stationKey })),
        value: measureStation(
          group.flatMap(({ traces }) => traces.map((trace) => toMeasuredRound(trace, freeDays, now))),
          threshold,
        ),
      })),
      teams: [...teams].map(([teamId, turns]) => ({
        teamId,
        name: turns[0]?.teamName ?? "",
        waiting: measureStation(
          turns.map((turn) => toMeasuredTurn(turn, freeDays, now)),
          threshold,
        ).waiting,
      })),
      outcomes: sumOutcomes(await countOutcomes(scope)),
    };
  });
}

function toMeasuredTurn({ from, until }: TeamTurn, freeDays: FreeDays, now: Date): MeasuredRound {
  return {
    workingDaysWaited: countWorkingDays(freeDays, dayOf(from), dayOf(until ?? now)),
    decidedAt: until,
    isOpen: until === null,
    hasChangedSomething: false,
  };
}
