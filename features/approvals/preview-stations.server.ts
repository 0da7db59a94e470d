import { includesPerson } from "#features/approval-paths/approval-path.ts";
import type { Station } from "#features/approval-paths/approval-path.ts";
import type { PlannedStation } from "#features/approval-paths/plan-stations.ts";
import { findFreeDays } from "#features/closing-days/find-free-days.server.ts";
import { listMembersInScope } from "#features/members/list-members.server.ts";
import type { Member } from "#features/members/member.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Scope } from "#platform/workshop.server.ts";
import { foreseeLastDays } from "./foresee-last-days.ts";
import type { KnownLastDays } from "./foresee-last-days.ts";
import type { RequestActs } from "./list-requesters.ts";
import { listPeopleOfStation } from "./send-notices.server.ts";
import type { PeopleOfStation, StationForecast } from "./station-forecast.ts";

type Asked = {
  readonly request: RequestActs;
  readonly now: Date;
  /** Last days of stations that are under way. */
  readonly known?: KnownLastDays;
};

/** Stations with the people at them and the last days to be expected, within a transaction. */
export async function previewStations(
  scope: Scope,
  stations: readonly PlannedStation[],
  { request, now, known = new Map() }: Asked,
): Promise<readonly StationForecast[]> {
  const members = (await listMembersInScope(scope)).filter(({ isDeactivated }) => !isDeactivated);
  const today = dayOf(now);
  const lastDays = foreseeLastDays(stations, { freeDays: await findFreeDays(scope), today, known });
  return stations.map((planned) => ({
    ...planned,
    people: namePeople(members, planned.station, request),
    lastDay: lastDays.get(planned.station.key) ?? today,
  }));
}

function namePeople(
  members: readonly Member[],
  station: Station,
  request: Asked["request"],
): PeopleOfStation {
  const { deciders, standIns } = listPeopleOfStation(members, station, request);
  const { silence } = station;
  const isEscalated = ({ id, role }: Member) =>
    silence.means === "escalated" && includesPerson(silence.to, { role, memberId: id });
  return {
    deciders: deciders.map(({ name }) => name),
    standIns: standIns.map(({ name }) => name),
    escalatedTo: members.filter(isEscalated).map(({ name }) => name),
  };
}
