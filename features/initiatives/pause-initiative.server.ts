import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { PauseInitiativeInput } from "./initiative-input.ts";
import { beginStay, isUnderApproval, lockInitiative } from "./lock-initiative.server.ts";
import type { InitiativePlace, InitiativeRefusal } from "./lock-initiative.server.ts";

export type PauseInitiativeResult =
  | { readonly outcome: "paused" }
  /** It waits for the same already; since when stays as it is. */
  | { readonly outcome: "unchanged" }
  | { readonly outcome: "already-ended" }
  /** A request for approval is under way: it is withdrawn first. */
  | { readonly outcome: "under-approval" }
  | InitiativeRefusal;

/** Notes for whom or what an initiative waits from now on. It is masked: it stays in the journal for good. */
export async function pauseInitiative(
  workshop: Workshop,
  actor: Actor,
  place: InitiativePlace,
  input: PauseInitiativeInput,
): Promise<PauseInitiativeResult> {
  const waitsFor = maskPersonalData(input.waitsFor).text;
  return lockInitiative<PauseInitiativeResult>(workshop, actor, place, async (locked) => {
    const { end, stays } = locked.initiative;
    if (end) return { outcome: "already-ended" };
    if (isUnderApproval(locked)) return { outcome: "under-approval" };
    if (stays.at(-1)?.waitsFor === waitsFor) return { outcome: "unchanged" };
    await beginStay(locked, { waitsFor, what: "initiative-waiting", details: { waitsFor } });
    return { outcome: "paused" };
  });
}
