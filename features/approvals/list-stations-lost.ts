import type { Actor } from "#features/actors/actor.ts";
import type { Station } from "#features/approval-paths/approval-path.ts";
import { getStation, isGranted, listCurrentRounds } from "./approval.ts";
import type { ApprovalRequest } from "./approval.ts";
import { judgeCapacity } from "./judge-capacity.ts";
import { listRoundsGrantedBy } from "./list-rounds-granted-by.ts";

/** What somebody gives up by acting for a request: stations at which they could still decide, and their own grants. */
export type StationsLost = { readonly undecided: readonly Station[]; readonly granted: readonly Station[] };

export function listStationsLost(
  actor: Pick<Actor, "memberId" | "role">,
  request: ApprovalRequest,
): StationsLost {
  const own = listRoundsGrantedBy(request, actor.memberId);
  const rounds = listCurrentRounds(request);
  const mayStill = rounds.filter(
    (round) =>
      !isGranted(round) &&
      judgeCapacity(actor, getStation(request, round.stationKey), request, round).outcome === "may",
  );
  const granted = rounds.filter((round) => isGranted(round) && own.has(round.id));
  const toStation = ({ stationKey }: { readonly stationKey: string }) => getStation(request, stationKey);
  return { undecided: mayStill.map(toStation), granted: granted.map(toStation) };
}
