import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { EndInitiativeInput } from "./initiative-input.ts";
import { endCurrentStay, saveEnd } from "./initiative-store.server.ts";
import { isUnderApproval, lockInitiative } from "./lock-initiative.server.ts";
import type { InitiativePlace, InitiativeRefusal } from "./lock-initiative.server.ts";

export type EndInitiativeResult =
  | { readonly outcome: "ended" }
  | { readonly outcome: "already-ended" }
  /** A request for approval is under way: it is withdrawn first. */
  | { readonly outcome: "under-approval" }
  | InitiativeRefusal;

/** Ends an initiative, done or dropped, with the reason. It is masked: it stays in the journal for good. */
export async function endInitiative(
  workshop: Workshop,
  actor: Actor,
  place: InitiativePlace,
  input: EndInitiativeInput,
): Promise<EndInitiativeResult> {
  const { ending } = input;
  const reason = maskPersonalData(input.reason).text;
  return lockInitiative<EndInitiativeResult>(workshop, actor, place, async (locked) => {
    const { scope, initiative, at } = locked;
    if (initiative.end) return { outcome: "already-ended" };
    if (isUnderApproval(locked)) return { outcome: "under-approval" };
    await endCurrentStay(scope, initiative.id, at);
    await saveEnd(scope, initiative.id, { at, ending, reason });
    await recordInJournal(scope, actor, {
      at,
      what: "initiative-ended",
      about: { kind: "initiative", id: initiative.id },
      details: { ending, reason },
    });
    return { outcome: "ended" };
  });
}
