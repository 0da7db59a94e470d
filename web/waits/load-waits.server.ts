import type { Actor } from "#features/actors/actor.ts";
import { listWaits } from "#features/approvals/list-waits.server.ts";
import type { Wait } from "#features/approvals/list-waits.server.ts";
import { measureTurns } from "#features/approvals/measure-turns.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { toShownInitiative } from "../initiatives/shown-initiative.ts";
import { rankPlaces } from "./rank-places.ts";
import { toShownWait } from "./shown-wait.ts";
import { sumLost } from "./sum-lost.ts";
import type { FadedNeed, WaitsPageData } from "./waits-page-data.ts";

/** So many rows are read at once; who wants all asks for them. */
const WORST_ROWS = 25;

/** What waits: the worst of it, or all, as rows; what is summed up is summed up over all. */
export async function loadWaits(
  workshop: Workshop,
  actor: Actor,
  { service, isAll }: { readonly service: { readonly id: string } | undefined; readonly isAll: boolean },
): Promise<WaitsPageData> {
  const [waits, { stations, teams, outcomes }] = await Promise.all([
    listWaits(workshop, actor, service),
    measureTurns(workshop, actor),
  ]);
  return {
    count: waits.length,
    sum: sumLost(waits.map(({ lost }) => lost)),
    shown: (isAll ? waits : waits.slice(0, WORST_ROWS)).map((wait) => ({
      wait: toShownWait(wait),
      initiative: toShownInitiative(wait.initiative),
    })),
    places: rankPlaces(waits, { stations, teams }),
    faded: waits.flatMap(listFadedNeeds),
    outcomes,
  };
}

function listFadedNeeds({ initiative, requestId, fadedNeeds }: Wait): readonly FadedNeed[] {
  if (requestId === null) return [];
  const noticedAt = new Map(fadedNeeds.map((one) => [one.needId, one.noticedAt]));
  return initiative.needs.flatMap(({ id, serviceKey, sentence }) => {
    const fadedAt = noticedAt.get(id);
    if (fadedAt === undefined) return [];
    return [{ requestId, initiativeName: initiative.name, fadedAt, need: { id, serviceKey, sentence } }];
  });
}
