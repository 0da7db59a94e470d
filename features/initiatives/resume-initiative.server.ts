import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { beginStay, isUnderApproval, lockInitiative } from "./lock-initiative.server.ts";
import type { InitiativePlace, InitiativeRefusal } from "./lock-initiative.server.ts";

export type ResumeInitiativeResult =
  | { readonly outcome: "resumed" }
  /** It is being worked on already. */
  | { readonly outcome: "unchanged" }
  | { readonly outcome: "already-ended" }
  /** A request for approval is under way: it is withdrawn first. */
  | { readonly outcome: "under-approval" }
  | InitiativeRefusal;

/** Notes that the waiting is over and the team works on. */
export async function resumeInitiative(
  workshop: Workshop,
  actor: Actor,
  place: InitiativePlace,
): Promise<ResumeInitiativeResult> {
  return lockInitiative<ResumeInitiativeResult>(workshop, actor, place, async (locked) => {
    const { end, stays } = locked.initiative;
    if (end) return { outcome: "already-ended" };
    if (isUnderApproval(locked)) return { outcome: "under-approval" };
    const waitedFor = stays.at(-1)?.waitsFor ?? null;
    if (waitedFor === null) return { outcome: "unchanged" };
    await beginStay(locked, { waitsFor: null, what: "initiative-resumed", details: { waitedFor } });
    return { outcome: "resumed" };
  });
}
