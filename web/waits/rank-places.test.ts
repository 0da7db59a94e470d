import { describe, expect, test } from "vitest";
import type { WaitingPlace } from "#features/approvals/list-waiting-places.ts";
import type { Wait } from "#features/approvals/list-waits.server.ts";
import type { MeasuredStation, MeasuredTeam } from "#features/approvals/measure-turns.server.ts";
import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import { rankPlaces } from "./rank-places.ts";
import { sumLost } from "./sum-lost.ts";

const range = (likely: number) => ({ low: likely / 2, likely, high: likely * 2 });

function known(hours: number): HoursLost {
  return { outcome: "known", hours: range(hours), hoursADay: range(hours / 10), inputs: [], days: 10 };
}
const unknown: HoursLost = { outcome: "unknown", missing: ["cases-a-year"], inputs: [], days: 10 };

function atStation(stationKey: string, lost: HoursLost, pathId = "one"): WaitingPlace {
  return {
    kind: "station",
    name: stationKey,
    pathId,
    stationKey,
    periodInWorkingDays: 10,
    workingDays: 3,
    workingDaysLeft: 7,
    lost,
  };
}
function atTeam(teamId: string, lost: HoursLost): WaitingPlace {
  return {
    kind: "team",
    because: "question",
    answerLastDay: null,
    teamId,
    name: teamId,
    workingDays: 1,
    lost,
  };
}

/** Nothing but its places matters here. */
function aWait(...places: readonly WaitingPlace[]): Wait {
  return { places } as unknown as Wait;
}

function measured(name: string, rounds = 7, pathIds: readonly string[] = ["one"]): MeasuredStation {
  const waiting = { outcome: "too-few", rounds, threshold: 5 } as const;
  const decisions = { outcome: "too-few", of: 0, threshold: 5 } as const;
  return {
    name,
    of: pathIds.map((pathId) => ({ pathId, stationKey: name })),
    value: { open: 0, decisions, waiting },
  };
}
function measuredTeam(teamId: string): MeasuredTeam {
  return { teamId, name: teamId, waiting: { outcome: "too-few", rounds: 1, threshold: 5 } };
}

describe("hours lost together", () => {
  test("are sums of lows, likelies and highs, and tell of how many nobody knows", () => {
    expect(sumLost([known(10), unknown, known(30)])).toEqual({
      hours: { low: 20, likely: 40, high: 80 },
      hoursADay: { low: 2, likely: 4, high: 8 },
      unknown: 1,
    });
  });

  test("of nothing known are unknown, not zero", () => {
    expect(sumLost([unknown, unknown])).toEqual({ hours: undefined, hoursADay: undefined, unknown: 2 });
  });
});

describe("where it waits", () => {
  test("comes by hours lost there, then unknown ones, then where nothing waits", () => {
    const waits = [
      aWait(atStation("law", unknown), atStation("security", known(5))),
      aWait(atStation("data", known(50)), atStation("security", known(20))),
    ];

    const { stations } = rankPlaces(waits, {
      stations: [measured("idle"), measured("law"), measured("security"), measured("data")],
      teams: [],
    });

    expect(
      stations.map(({ name, waitingNow, lost }) => [name, waitingNow, lost.hours?.likely ?? null]),
    ).toEqual([
      ["data", 1, 50],
      ["security", 2, 25],
      ["law", 1, null],
      ["idle", 0, null],
    ]);
  });

  test("joins what waits at the same station of several paths, and leaves out stations that nobody was asked at", () => {
    const waits = [aWait(atStation("data", known(5))), aWait(atStation("data", known(7), "two"))];

    const { stations } = rankPlaces(waits, {
      stations: [measured("data", 7, ["one", "two"]), measured("never", 0)],
      teams: [],
    });

    expect(stations).toHaveLength(1);
    expect(stations[0]).toMatchObject({ waitingNow: 2, pathId: "one", lost: { hours: { likely: 12 } } });
  });

  test("knows teams by themselves", () => {
    const waits = [aWait(atTeam("streets", known(3)), atStation("data", known(50)))];

    const { teams } = rankPlaces(waits, {
      stations: [],
      teams: [measuredTeam("office"), measuredTeam("streets")],
    });

    expect(teams.map(({ name, waitingNow }) => [name, waitingNow])).toEqual([
      ["streets", 1],
      ["office", 0],
    ]);
  });
});
