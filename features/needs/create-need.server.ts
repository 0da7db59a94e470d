import type { Actor } from "#features/actors/actor.ts";
import { lockVoices } from "#features/voices/lock-voices.server.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { decidePlaces, inSorting } from "./decide-places.server.ts";
import type { SortingRefusal } from "./decide-places.server.ts";
import { maskStatement } from "./mask-statement.ts";
import type { TooLongMasked } from "./mask-statement.ts";
import type { CreateNeedInput } from "./need-input.ts";
import { saveNewNeed } from "./need-store.server.ts";
import { listCurrentPlacements } from "./placement-store.server.ts";
import { planPlaces } from "./plan-places.ts";

export type CreateNeedResult =
  | {
      readonly outcome: "created";
      readonly needId: string;
      readonly count: number;
      readonly decisionId: string;
      readonly maskedCount: number;
    }
  | { readonly outcome: "voices-unknown" }
  | TooLongMasked
  | SortingRefusal;

/** Makes a need out of at least one voice of the service: without people's own words there is none. */
export async function createNeed(
  workshop: Workshop,
  actor: Actor,
  serviceKey: string,
  input: CreateNeedInput,
): Promise<CreateNeedResult> {
  return inSorting<CreateNeedResult>(workshop, actor, serviceKey, async (sorting) => {
    const { scope, service, at } = sorting;
    const masked = maskStatement(input);
    if (masked.outcome === "too-long-masked") return masked;
    const voiceIds = await lockVoices(scope, input.voiceIds, service.id);
    if (voiceIds.length === 0) return { outcome: "voices-unknown" };
    const needId = newId(at);
    await saveNewNeed(scope, { id: needId, serviceId: service.id, createdAt: at, ...masked.statement });
    const place = { needId, stance: "supports" as const };
    const plan = planPlaces(await listCurrentPlacements(scope, voiceIds), voiceIds, place);
    const count = plan.begins.length;
    const decisionId = await decidePlaces(sorting, {
      kind: "need-created",
      needId,
      begins: plan.begins.map((voiceId) => ({ voiceId, place })),
      ends: plan.ends,
      journal: { what: "need-created", about: { kind: "need", id: needId }, details: { count } },
    });
    return { outcome: "created", needId, count, decisionId, maskedCount: masked.maskedCount };
  });
}
