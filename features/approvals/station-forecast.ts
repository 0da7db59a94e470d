import type { AssessedRisk } from "#features/approval-paths/assess-risk.ts";
import type { JudgedStation, PlannedStation } from "#features/approval-paths/plan-stations.ts";

/** Whom one can turn to at a station, by name. Whoever asks is not among those who decide. */
export type PeopleOfStation = {
  readonly deciders: readonly string[];
  readonly standIns: readonly string[];
  /** To whom it goes when the period is over; nobody where silence is consent. */
  readonly escalatedTo: readonly string[];
};

/** A station as it would be if the request were sent now. */
export type StationForecast = PlannedStation & {
  readonly people: PeopleOfStation;
  /** Of its period, yyyy-mm-dd, if every station before it takes its whole period. */
  readonly lastDay: string;
};

/** What a change would have to pass if it were asked for now, and what it is spared. */
export type ApprovalPreview = {
  readonly path: { readonly id: string; readonly name: string; readonly versionNumber: number };
  readonly risk: AssessedRisk;
  /** In an order in which none comes before what it waits for. */
  readonly needed: readonly StationForecast[];
  readonly spared: readonly JudgedStation[];
  readonly today: string;
};

/** Names of the stations at which nobody but whoever asks could decide. */
export function nameStationsWithoutDecider(stations: readonly StationForecast[]): readonly string[] {
  return stations
    .filter(({ people }) => people.deciders.length + people.standIns.length === 0)
    .map(({ station }) => station.name);
}

/** The day on which the last period ends, yyyy-mm-dd; undefined where no station is needed. */
export function findLastOfDays(stations: readonly Pick<StationForecast, "lastDay">[]): string | undefined {
  return stations
    .map(({ lastDay }) => lastDay)
    .toSorted()
    .at(-1);
}
