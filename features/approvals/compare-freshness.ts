import type { NeedOverview } from "#features/needs/list-needs.server.ts";
import type { ApprovalRequest } from "./approval.ts";
import { areNeedsFaded } from "./are-needs-faded.ts";

type NeedsNow = readonly Pick<NeedOverview, "id" | "freshness">[];
type Noted = Pick<ApprovalRequest, "fadedNeeds" | "needFadedAt">;

/** What the needs of a request are like today, against what is noted of them. */
export type FreshnessChange = {
  /** Fell below the line since: the requester is asked about each, once. */
  readonly newlyFadedIds: readonly string[];
  /** Are noted as faded, and are not any more, or are no needs of the initiative any more. */
  readonly borneOutIds: readonly string[];
  /** Whether none is carried any more. */
  readonly areAllFaded: boolean;
};

export function compareFreshness({ fadedNeeds }: Noted, needs: NeedsNow): FreshnessChange {
  const noted = new Set(fadedNeeds.map(({ needId }) => needId));
  const faded = new Set(needs.filter(({ freshness }) => freshness.state === "faded").map(({ id }) => id));
  return {
    newlyFadedIds: [...faded].filter((id) => !noted.has(id)),
    borneOutIds: [...noted].filter((id) => !faded.has(id)),
    areAllFaded: areNeedsFaded(needs),
  };
}

/** Whether something is to be noted, or the requester to be asked. */
export function hasFreshnessChanged(noted: Noted, needs: NeedsNow): boolean {
  const { newlyFadedIds, borneOutIds, areAllFaded } = compareFreshness(noted, needs);
  return newlyFadedIds.length + borneOutIds.length > 0 || areAllFaded !== (noted.needFadedAt !== null);
}
