import { getLastVersion } from "./approval.ts";
import type { ApprovalRequest, StationDecision, StationRound } from "./approval.ts";

/** What follows at a round because nobody said anything in time. */
export function saidByNobody(request: Pick<ApprovalRequest, "versions">, round: Pick<StationRound, "id">) {
  return {
    roundId: round.id,
    note: "",
    mustChange: "",
    capacity: "nobody",
    memberId: null,
    versionNumber: getLastVersion(request).number,
  } satisfies Partial<StationDecision>;
}
