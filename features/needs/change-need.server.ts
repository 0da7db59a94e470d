import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { inSorting } from "./decide-places.server.ts";
import type { SortingRefusal } from "./decide-places.server.ts";
import { lockLivingNeed } from "./lock-living-need.server.ts";
import { maskStatement } from "./mask-statement.ts";
import type { TooLongMasked } from "./mask-statement.ts";
import type { NeedStatementInput } from "./need-input.ts";
import { saveStatement } from "./need-store.server.ts";
import { toNeedSentence } from "./need.ts";

export type ChangeNeedResult =
  | { readonly outcome: "changed"; readonly needId: string; readonly maskedCount: number }
  | { readonly outcome: "need-unknown" }
  | TooLongMasked
  | SortingRefusal;

/** Says a need in other words. The words before stay in the journal for good, masked: the need itself can be reworded. */
export async function changeNeed(
  workshop: Workshop,
  actor: Actor,
  place: { readonly serviceKey: string; readonly needId: string },
  input: NeedStatementInput,
): Promise<ChangeNeedResult> {
  return inSorting<ChangeNeedResult>(workshop, actor, place.serviceKey, async ({ scope, service, at }) => {
    const need = await lockLivingNeed(scope, place.needId, "alone");
    if (need?.serviceId !== service.id) return { outcome: "need-unknown" };
    const masked = maskStatement(input);
    if (masked.outcome === "too-long-masked") return masked;
    await saveStatement(scope, need.id, masked.statement);
    await recordInJournal(scope, actor, {
      at,
      what: "need-changed",
      about: { kind: "need", id: need.id },
      details: { before: maskPersonalData(toNeedSentence(need)).text },
    });
    return { outcome: "changed", needId: need.id, maskedCount: masked.maskedCount };
  });
}
