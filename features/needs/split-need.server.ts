import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { lockVoices } from "#features/voices/lock-voices.server.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { decidePlaces, inSorting } from "./decide-places.server.ts";
import type { SortingRefusal } from "./decide-places.server.ts";
import { lockLivingNeed } from "./lock-living-need.server.ts";
import { maskStatement } from "./mask-statement.ts";
import type { TooLongMasked } from "./mask-statement.ts";
import type { CreateNeedInput } from "./need-input.ts";
import { saveNewNeed } from "./need-store.server.ts";
import { listPlacementsAtNeed } from "./placement-store.server.ts";

export type SplitNeedResult =
  | {
      readonly outcome: "split";
      readonly newNeedId: string;
      readonly count: number;
      readonly decisionId: string;
      readonly maskedCount: number;
    }
  | { readonly outcome: "need-unknown" }
  /** None of the chosen voices is at the need any more, or none of them supports it. */
  | { readonly outcome: "no-supporting-voice" }
  | TooLongMasked
  | SortingRefusal;

/** Makes a second need out of some voices of a need. They keep what they say: support or contrary. */
export async function splitNeed(
  workshop: Workshop,
  actor: Actor,
  place: { readonly serviceKey: string; readonly needId: string },
  input: CreateNeedInput,
): Promise<SplitNeedResult> {
  return inSorting<SplitNeedResult>(workshop, actor, place.serviceKey, async (sorting) => {
    const { scope, service, at } = sorting;
    // Withdrawn ones are not among them: they carry no need.
    const chosen = new Set(await lockVoices(scope, input.voiceIds));
    const need = await lockLivingNeed(scope, place.needId, "alone");
    if (!need?.isAlive || need.serviceId !== service.id) return { outcome: "need-unknown" };
    const leaving = (await listPlacementsAtNeed(scope, need.id)).filter((one) => chosen.has(one.voiceId));
    if (!leaving.some((one) => one.place.needId !== null && one.place.stance === "supports")) {
      return { outcome: "no-supporting-voice" };
    }
    const masked = maskStatement(input);
    if (masked.outcome === "too-long-masked") return masked;
    const [newNeedId, count] = [newId(at), leaving.length];
    await saveNewNeed(scope, { id: newNeedId, serviceId: service.id, createdAt: at, ...masked.statement });
    const decisionId = await decidePlaces(sorting, {
      kind: "split",
      needId: need.id,
      otherNeedId: newNeedId,
      begins: leaving.flatMap(({ voiceId, place: left }) =>
        left.needId === null ? [] : [{ voiceId, place: { needId: newNeedId, stance: left.stance } }],
      ),
      ends: leaving,
      journal: {
        what: "need-split",
        about: { kind: "need", id: need.id },
        details: { newNeedId, count },
      },
    });
    await recordInJournal(scope, actor, {
      at,
      what: "need-created",
      about: { kind: "need", id: newNeedId },
      details: { decisionId, splitFromNeedId: need.id, count },
    });
    return { outcome: "split", newNeedId, count, decisionId, maskedCount: masked.maskedCount };
  });
}
