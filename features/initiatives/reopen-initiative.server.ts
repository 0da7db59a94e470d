import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { saveEnd } from "./initiative-store.server.ts";
import { beginStay, lockInitiative } from "./lock-initiative.server.ts";
import type { InitiativePlace, InitiativeRefusal } from "./lock-initiative.server.ts";

export type ReopenInitiativeResult =
  | { readonly outcome: "reopened" }
  /** It never ended, or somebody took it up again before. */
  | { readonly outcome: "unchanged" }
  | InitiativeRefusal;

/** Takes an ended initiative up again. When and why it had ended stays in the journal. */
export async function reopenInitiative(
  workshop: Workshop,
  actor: Actor,
  place: InitiativePlace,
): Promise<ReopenInitiativeResult> {
  return lockInitiative<ReopenInitiativeResult>(workshop, actor, place, async (locked) => {
    const { scope, initiative } = locked;
    if (!initiative.end) return { outcome: "unchanged" };
    await saveEnd(scope, initiative.id, null);
    const { ending } = initiative.end;
    await beginStay(locked, { waitsFor: null, what: "initiative-reopened", details: { ending } });
    return { outcome: "reopened" };
  });
}
