import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { listNeedsInScope } from "#features/needs/list-needs.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { chooseNeeds } from "./choose-needs.ts";
import type { InitiativeInput } from "./initiative-input.ts";
import { saveInitiativeChange } from "./initiative-store.server.ts";
import { lockInitiative } from "./lock-initiative.server.ts";
import type { InitiativePlace, InitiativeRefusal } from "./lock-initiative.server.ts";
import { maskInitiative, maskWords } from "./mask-initiative.ts";
import type { MaskedInitiative } from "./mask-initiative.ts";

export type ChangeInitiativeResult =
  | { readonly outcome: "changed"; readonly maskedCount: number }
  | Extract<MaskedInitiative, { outcome: "too-long-masked" }>
  /** A need that is to be linked now does not exist, or no voice supports it. */
  | { readonly outcome: "need-unknown" }
  | InitiativeRefusal;

/** Says an initiative in other words, links other needs, or estimates anew. What was said before stays in the journal. */
export async function changeInitiative(
  workshop: Workshop,
  actor: Actor,
  place: InitiativePlace,
  input: InitiativeInput,
): Promise<ChangeInitiativeResult> {
  return lockInitiative<ChangeInitiativeResult>(workshop, actor, place, async (locked) => {
    const { scope, initiative, at } = locked;
    const masked = maskInitiative(input);
    if (masked.outcome === "too-long-masked") return masked;
    const linked = initiative.needIds;
    const needs = await listNeedsInScope(scope, [...input.needIds, ...linked], dayOf(at));
    const needIds = chooseNeeds({ wanted: input.needIds, linked, needs });
    if (!needIds) return { outcome: "need-unknown" };
    await saveInitiativeChange(scope, initiative.id, {
      ...masked.words,
      needIds,
    });
    await recordInJournal(scope, actor, {
      at,
      what: "initiative-changed",
      about: { kind: "initiative", id: initiative.id },
      details: { before: { ...maskWords(initiative).words, needIds: linked } },
    });
    return { outcome: "changed", maskedCount: masked.maskedCount };
  });
}
