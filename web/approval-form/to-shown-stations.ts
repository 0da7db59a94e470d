import type { ApprovalPreview, StationForecast } from "#features/approvals/station-forecast.ts";
import type { ChangePreview } from "#features/approvals/prepare-change.server.ts";

/** The stations that somebody saw, to be told from others: nobody sends a request to stations that were never shown. */
export function toShownStations({ path, risk, needed }: ApprovalPreview): string {
  return [path.id, risk.riskClass, keysOf(needed)].join(" ");
}

/** The same for a change: what decides anew, is added, goes on, stands and falls away. */
export function toShownRevision({ before, risk, revision }: ChangePreview): string {
  const { reopened, added, goingOn, standing, dropped } = revision;
  const rounds = [reopened, goingOn, standing].map((list) =>
    list.map(({ round }) => round.stationKey).join(","),
  );
  const gone = dropped.map(({ stationKey }) => stationKey).join(",");
  return [
    before.number,
    risk.riskClass,
    ...rounds,
    added.map(({ station }) => station.key).join(","),
    gone,
  ].join(" ");
}

function keysOf(stations: readonly StationForecast[]): string {
  return stations.map(({ station }) => station.key).join(",");
}
