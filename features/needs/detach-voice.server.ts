import type { Actor } from "#features/actors/actor.ts";
import { lockVoices } from "#features/voices/lock-voices.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { decidePlaces, inSorting } from "./decide-places.server.ts";
import type { SortingRefusal } from "./decide-places.server.ts";
import { lockLivingNeed } from "./lock-living-need.server.ts";
import { listCurrentPlacements } from "./placement-store.server.ts";

export type DetachVoiceResult =
  | { readonly outcome: "detached"; readonly decisionId: string }
  | { readonly outcome: "voice-not-there" }
  | { readonly outcome: "need-unknown" }
  | SortingRefusal;

/** Takes one voice away from a need of the service. At no other need, it is in the inbox again. */
export async function detachVoice(
  workshop: Workshop,
  actor: Actor,
  place: { readonly serviceKey: string; readonly needId: string; readonly voiceId: string },
): Promise<DetachVoiceResult> {
  return inSorting<DetachVoiceResult>(workshop, actor, place.serviceKey, async (sorting) => {
    const { scope, service } = sorting;
    const voiceIds = await lockVoices(scope, [place.voiceId]);
    const need = await lockLivingNeed(scope, place.needId, "beside-others");
    if (need?.serviceId !== service.id) return { outcome: "need-unknown" };
    const placements = await listCurrentPlacements(scope, voiceIds);
    const ends = placements.filter((placement) => placement.place.needId === need.id);
    if (ends.length === 0) return { outcome: "voice-not-there" };
    const decisionId = await decidePlaces(sorting, {
      kind: "detached",
      needId: need.id,
      begins: [],
      ends,
      journal: {
        what: "voices-detached",
        about: { kind: "need", id: need.id },
        details: { voiceIds, count: ends.length },
      },
    });
    return { outcome: "detached", decisionId };
  });
}
