import type { Actor } from "#features/actors/actor.ts";
import { isUuid } from "#platform/authority-id.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { readInitiatives } from "./initiative-reading-store.server.ts";
import type { InitiativeEstimates, Stay } from "./initiative.ts";
import { describeInitiatives } from "./list-initiatives.server.ts";
import type { InitiativeOverview } from "./list-initiatives.server.ts";

export type FoundInitiative = InitiativeOverview & {
  readonly estimates: InitiativeEstimates;
  readonly stays: readonly Stay[];
};

/** One initiative of a service. */
export async function findInitiative(
  workshop: Workshop,
  actor: Actor,
  service: { readonly id: string },
  initiativeId: string,
): Promise<FoundInitiative | undefined> {
  if (!isUuid(initiativeId)) return undefined;
  const now = workshop.now();
  return workshop.inScope(actor.authorityId, async (scope) => {
    const [initiative] = await readInitiatives(scope, { serviceId: service.id, initiativeId });
    if (!initiative) return undefined;
    const [overview] = await describeInitiatives(scope, [initiative], now);
    return overview && { ...overview, estimates: initiative.estimates, stays: initiative.stays };
  });
}
