import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { lockVoices } from "#features/voices/lock-voices.server.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { inSorting } from "./decide-places.server.ts";
import type { Sorting, SortingRefusal } from "./decide-places.server.ts";
import { lockNeeds, saveDestination } from "./need-store.server.ts";
import type { Decision, DecisionKind, Placement } from "./placement.ts";
import { planUndo } from "./plan-places.ts";
import type { UndoPlan } from "./plan-places.ts";
import { lockNewestDecision, saveUndone } from "./decision-store.server.ts";
import {
  endPlacements,
  listCurrentPlacements,
  listTracedPlacements,
  reopenPlacements,
} from "./placement-store.server.ts";

export type UndoDecisionResult =
  | {
      readonly outcome: "undone";
      readonly kind: DecisionKind;
      /** Voices that are where they were before. */
      readonly count: number;
      /** One of them, to show first. */
      readonly voiceId: string;
    }
  /** Somebody has decided something else about all of its voices since; they stay where they are. */
  | { readonly outcome: "overtaken"; readonly kind: DecisionKind }
  | { readonly outcome: "nothing-to-undo" }
  | SortingRefusal;

/**
 * Takes back a decision of the actor's own at the service, by default the newest one. What others decided about the same
 * voices since stays as it is.
 */
export async function undoDecision(
  workshop: Workshop,
  actor: Actor,
  serviceKey: string,
  decisionId?: string,
): Promise<UndoDecisionResult> {
  return inSorting<UndoDecisionResult>(workshop, actor, serviceKey, async (sorting) => {
    const { scope, service, at } = sorting;
    const decision = await lockNewestDecision(scope, service.id, { memberId: actor.memberId, decisionId });
    if (!decision) return { outcome: "nothing-to-undo" };
    const plan = await prepareUndo(sorting, decision);
    const voiceIds = [...new Set([...plan.ends, ...plan.reopens].map((one) => one.voiceId))];
    await saveUndone(scope, decision.id, at);
    await movePlacementsBack(scope, decision.id, plan);
    const isWholeNeedBack = decision.kind === "merged" && plan.reopens.length > 0;
    if (isWholeNeedBack && decision.needId !== null) await saveDestination(scope, decision.needId, null);
    await recordInJournal(scope, actor, {
      at,
      what: "triage-undone",
      about:
        decision.needId === null
          ? { kind: "service", id: service.id }
          : { kind: "need", id: decision.needId },
      details: { decisionId: decision.id, undone: decision.kind, voiceIds, count: voiceIds.length },
    });
    const [voiceId] = voiceIds;
    if (voiceId === undefined) return { outcome: "overtaken", kind: decision.kind };
    return { outcome: "undone", kind: decision.kind, count: voiceIds.length, voiceId };
  });
}

/**
 * What stands again is written before what ends, as when it is decided: the row of a voice that only moves stays as it is. With
 * 10,000 voices that is the difference between one second and fifteen. Another stance at the same need has to end first.
 */
async function movePlacementsBack(scope: Scope, decisionId: string, { ends, reopens }: UndoPlan) {
  const keyOf = ({ voiceId, place }: Placement) => `${voiceId} ${place.needId ?? "aside"}`;
  const reopening = new Set(reopens.map(keyOf));
  const isInTheWay = (placement: Placement) => reopening.has(keyOf(placement));
  await endPlacements(scope, ends.filter(isInTheWay), decisionId);
  await reopenPlacements(scope, reopens);
  await endPlacements(
    scope,
    ends.filter((placement) => !isInTheWay(placement)),
    decisionId,
  );
}

/** Locks voices and needs in the order of all sorting, then plans on what is true by then. */
async function prepareUndo({ scope }: Sorting, decision: Decision): Promise<UndoPlan> {
  const touched = [...new Set((await listTracedPlacements(scope, decision.id)).map((one) => one.voiceId))];
  await lockVoices(scope, touched);
  const traced = await listTracedPlacements(scope, decision.id);
  const current = await listCurrentPlacements(scope, touched);
  const needIds = [...traced, ...current].flatMap(({ place }) => place.needId ?? []);
  const own = [decision.needId, decision.otherNeedId].filter((id) => id !== null);
  const needs = await lockNeeds(
    scope,
    [...needIds, ...own],
    decision.kind === "merged" ? "alone" : "beside-others",
  );
  const merged = needs.filter(({ id, mergedIntoId }) => mergedIntoId !== null && !isOwnSource(decision, id));
  const mergedIds = new Set(merged.map((need) => need.id));
  return planUndo(
    decision.id,
    await listTracedPlacements(scope, decision.id),
    await listCurrentPlacements(scope, touched),
    mergedIds,
  );
}

/** The need that this decision merged away comes back with its voices. */
function isOwnSource(decision: Decision, needId: string): boolean {
  return decision.kind === "merged" && decision.needId === needId;
}
