import type { Actor } from "#features/actors/actor.ts";
import { findApproval } from "#features/approvals/find-approval.server.ts";
import { tellUnreadablePath } from "../request/tell-unreadable-path.server.ts";
import type { StationPlace } from "#features/approvals/decide-station.server.ts";
import { measureOneStation } from "#features/approvals/measure-stations.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { judgeStanding } from "./judge-standing.ts";
import type { StationPageData } from "./station-page-data.ts";

/** What a station's page shows; undefined where request or station are not there. */
export async function loadStation(
  workshop: Workshop,
  actor: Actor,
  { requestId, stationKey }: StationPlace,
): Promise<StationPageData | undefined> {
  const found = await tellUnreadablePath(findApproval(workshop, actor, requestId));
  const station = found?.request.path.content.stations.find(({ key }) => key === stationKey);
  if (!found || !station) return undefined;
  const { request } = found;
  const round = request.rounds.find((one) => one.stationKey === stationKey && one.isCurrent);
  const value = await measureOneStation(workshop, actor, { pathId: request.path.id, stationKey });
  return {
    found,
    station,
    round: round ?? null,
    standing: judgeStanding(actor, station, request, round),
    value: value ?? null,
    today: dayOf(workshop.now()),
  };
}
