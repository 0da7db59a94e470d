import type { FilledAuthority } from "#tests/walls/two-authorities.server.ts";
import type { AddressNames } from "./every-address.server.ts";

/** What stands in addresses of an authority. */
export function namesOf(one: FilledAuthority): AddressNames {
  return {
    serviceKey: one.ownService.key,
    voiceId: one.voiceId,
    needId: one.needId,
    initiativeId: one.initiativeId,
    importId: one.finishedImportId,
    requestId: one.approvalRequestId,
    pathId: one.path.pathId,
    stationKey: one.ownStationKey,
    teamId: one.teamId,
    memberId: one.member.memberId ?? "",
    authorityKey: one.authority.key,
    linkToken: one.linkToken,
    format: "csv",
  };
}
