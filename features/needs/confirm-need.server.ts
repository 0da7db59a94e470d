import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { inSorting } from "./decide-places.server.ts";
import type { SortingRefusal } from "./decide-places.server.ts";
import { lockLivingNeed } from "./lock-living-need.server.ts";
import type { ConfirmNeedInput } from "./need-input.ts";
import { saveConfirmation } from "./need-store.server.ts";

export type ConfirmNeedResult =
  | { readonly outcome: "confirmed"; readonly needId: string }
  | { readonly outcome: "need-unknown" }
  | SortingRefusal;

/** Confirms that a need still stands, with what makes the team sure. It counts as evidence of today. */
export async function confirmNeed(
  workshop: Workshop,
  actor: Actor,
  place: { readonly serviceKey: string; readonly needId: string },
  input: ConfirmNeedInput,
): Promise<ConfirmNeedResult> {
  return inSorting<ConfirmNeedResult>(workshop, actor, place.serviceKey, async ({ scope, service, at }) => {
    const need = await lockLivingNeed(scope, place.needId, "beside-others");
    if (!need?.isAlive || need.serviceId !== service.id) return { outcome: "need-unknown" };
    const reason = maskPersonalData(input.reason).text;
    await saveConfirmation(scope, { id: newId(at), needId: need.id, memberId: actor.memberId, reason, at });
    await recordInJournal(scope, actor, {
      at,
      what: "need-confirmed",
      about: { kind: "need", id: need.id },
      details: { reason },
    });
    return { outcome: "confirmed", needId: need.id };
  });
}
