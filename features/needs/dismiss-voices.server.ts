import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Actor } from "#features/actors/actor.ts";
import { lockVoices } from "#features/voices/lock-voices.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { decidePlaces, inSorting } from "./decide-places.server.ts";
import type { SortingRefusal } from "./decide-places.server.ts";
import type { DismissVoicesInput } from "./need-input.ts";
import { listCurrentPlacements } from "./placement-store.server.ts";
import { planPlaces } from "./plan-places.ts";

export type DismissVoicesResult =
  | {
      readonly outcome: "dismissed";
      readonly count: number;
      /** Voices that stay because somebody put them to a need. */
      readonly keptCount: number;
      readonly decisionId: string;
    }
  | { readonly outcome: "already-decided" }
  | { readonly outcome: "voices-unknown" }
  | SortingRefusal;

/** Sets voices aside as no need, with a reason. A voice at a need stays there: taking it away is a decision of its own. */
export async function dismissVoices(
  workshop: Workshop,
  actor: Actor,
  serviceKey: string,
  input: DismissVoicesInput,
): Promise<DismissVoicesResult> {
  return inSorting<DismissVoicesResult>(workshop, actor, serviceKey, async (sorting) => {
    const { scope, service } = sorting;
    const voiceIds = await lockVoices(scope, input.voiceIds, service.id);
    if (voiceIds.length === 0) return { outcome: "voices-unknown" };
    const note = input.note === undefined ? null : maskPersonalData(input.note).text;
    const place = { needId: null, reason: input.reason, note };
    const plan = planPlaces(await listCurrentPlacements(scope, voiceIds), voiceIds, place);
    const count = plan.begins.length;
    if (count === 0) return { outcome: "already-decided" };
    const decisionId = await decidePlaces(sorting, {
      kind: "dismissed",
      needId: null,
      begins: plan.begins.map((voiceId) => ({ voiceId, place })),
      ends: plan.ends,
      journal: {
        what: "voices-dismissed",
        about: { kind: "service", id: service.id },
        details: { dismissal: input.reason, count, ...(note === null ? {} : { reason: note }) },
      },
    });
    return { outcome: "dismissed", count, keptCount: plan.stays.length, decisionId };
  });
}
