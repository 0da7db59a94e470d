import type { Actor } from "#features/actors/actor.ts";
import { lockVoices } from "#features/voices/lock-voices.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { decidePlaces, inSorting } from "./decide-places.server.ts";
import type { SortingRefusal } from "./decide-places.server.ts";
import { lockLivingNeed } from "./lock-living-need.server.ts";
import type { AttachVoicesInput } from "./need-input.ts";
import { listCurrentPlacements } from "./placement-store.server.ts";
import { planPlaces } from "./plan-places.ts";

export type AttachVoicesResult =
  | {
      readonly outcome: "attached";
      readonly needId: string;
      /** Voices that were put to the need now. */
      readonly count: number;
      readonly decisionId: string;
    }
  | { readonly outcome: "already-attached"; readonly needId: string }
  | { readonly outcome: "need-unknown" }
  | { readonly outcome: "voices-unknown" }
  | SortingRefusal;

/**
 * Puts voices of a service to a need as support or as contrary signal. A voice may be at several needs; one that was set
 * aside comes back. The address of a merged need leads to the one it went into.
 */
export async function attachVoices(
  workshop: Workshop,
  actor: Actor,
  serviceKey: string,
  input: AttachVoicesInput,
): Promise<AttachVoicesResult> {
  return inSorting<AttachVoicesResult>(workshop, actor, serviceKey, async (sorting) => {
    const { scope, service } = sorting;
    const voiceIds = await lockVoices(scope, input.voiceIds, service.id);
    if (voiceIds.length === 0) return { outcome: "voices-unknown" };
    const need = await lockLivingNeed(scope, input.needId, "beside-others");
    if (!need?.isAlive) return { outcome: "need-unknown" };
    const place = { needId: need.id, stance: input.stance };
    const plan = planPlaces(await listCurrentPlacements(scope, voiceIds), voiceIds, place);
    if (plan.begins.length === 0) return { outcome: "already-attached", needId: need.id };
    const decisionId = await decidePlaces(sorting, {
      kind: "attached",
      needId: need.id,
      begins: plan.begins.map((voiceId) => ({ voiceId, place })),
      ends: plan.ends,
      journal: {
        what: "voices-attached",
        about: { kind: "need", id: need.id },
        details: { stance: input.stance, count: plan.begins.length },
      },
    });
    return { outcome: "attached", needId: need.id, count: plan.begins.length, decisionId };
  });
}
