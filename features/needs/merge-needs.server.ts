import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { decidePlaces, inSorting } from "./decide-places.server.ts";
import type { Sorting, SortingRefusal } from "./decide-places.server.ts";
import type { MergeNeedsInput } from "./need-input.ts";
import { listDestinations, lockNeeds, saveDestination } from "./need-store.server.ts";
import type { LockedNeed } from "./need-store.server.ts";
import { listPlacementsAtNeed } from "./placement-store.server.ts";

export type MergeNeedsResult =
  | { readonly outcome: "merged"; readonly needId: string; readonly decisionId: string }
  | { readonly outcome: "need-unknown" }
  | { readonly outcome: "same-need" }
  | SortingRefusal;

/**
 * Lets one need of the service go into another one of it. All its voices go with it, each counted once; its address leads to
 * the other from now on.
 */
export async function mergeNeeds(
  workshop: Workshop,
  actor: Actor,
  place: { readonly serviceKey: string; readonly needId: string },
  input: MergeNeedsInput,
): Promise<MergeNeedsResult> {
  return inSorting<MergeNeedsResult>(workshop, actor, place.serviceKey, async (sorting) => {
    const needs = await lockBoth(sorting, place.needId, input.intoNeedId);
    if (needs === "same-need") return { outcome: "same-need" };
    if (!needs) return { outcome: "need-unknown" };
    const { source, target } = needs;
    const [leaving, there] = [
      await listPlacementsAtNeed(sorting.scope, source.id),
      await listPlacementsAtNeed(sorting.scope, target.id),
    ];
    const known = new Set(there.map((placement) => placement.voiceId));
    await saveDestination(sorting.scope, source.id, target.id);
    const decisionId = await decidePlaces(sorting, {
      kind: "merged",
      needId: source.id,
      otherNeedId: target.id,
      begins: leaving.flatMap(({ voiceId, place: left }) =>
        left.needId === null || known.has(voiceId)
          ? []
          : [{ voiceId, place: { needId: target.id, stance: left.stance } }],
      ),
      ends: leaving,
      journal: {
        what: "need-merged",
        about: { kind: "need", id: target.id },
        details: { mergedNeedId: source.id, count: leaving.length },
      },
    });
    return { outcome: "merged", needId: target.id, decisionId };
  });
}

/** Both needs alive and of the service, locked together in order, so that two who merge crosswise do not wait forever. */
async function lockBoth(
  { scope, service }: Sorting,
  sourceId: string,
  targetId: string,
): Promise<{ readonly source: LockedNeed; readonly target: LockedNeed } | "same-need" | undefined> {
  const destinations = await listDestinations(scope, [sourceId, targetId]);
  const [from, into] = [destinations.get(sourceId), destinations.get(targetId)];
  if (from === undefined || into === undefined) return undefined;
  if (from === into) return "same-need";
  const needs = await lockNeeds(scope, [from, into], "alone");
  const [source, target] = [from, into].map((id) =>
    needs.find((need) => need.id === id && need.isAlive && need.serviceId === service.id),
  );
  return source && target && { source, target };
}
