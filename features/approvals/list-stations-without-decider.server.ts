import type { Station } from "#features/approval-paths/approval-path.ts";
import { listMembersInScope } from "#features/members/list-members.server.ts";
import type { Scope } from "#platform/workshop.server.ts";
import type { RequestActs } from "./list-requesters.ts";
import { listPeopleOfStation } from "./send-notices.server.ts";

/** Names of the stations at which nobody who is active and did not ask for it could decide. */
export async function listStationsWithoutDecider(
  scope: Scope,
  stations: readonly Station[],
  request: RequestActs,
): Promise<readonly string[]> {
  const members = (await listMembersInScope(scope)).filter(({ isDeactivated }) => !isDeactivated);
  return stations.flatMap((station) => {
    const { deciders, standIns } = listPeopleOfStation(members, station, request);
    return deciders.length + standIns.length === 0 ? [station.name] : [];
  });
}
