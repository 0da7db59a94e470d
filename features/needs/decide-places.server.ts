import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { JournalEvent, JournalSubject } from "#features/journal/journal-entry.ts";
import { findServiceInScope } from "#features/services/find-service.server.ts";
import type { Service } from "#features/services/service.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { mayTriageVoices } from "./need.ts";
import type { DecisionKind, Place, Placement } from "./placement.ts";
import { endPlacements, saveDecision, savePlacements } from "./placement-store.server.ts";
import type { NewPlacement } from "./placement-store.server.ts";

/** What every use case of sorting works with. */
export type Sorting = {
  readonly scope: Scope;
  readonly actor: Actor;
  readonly service: Service;
  readonly at: Date;
};

export type SortingRefusal = { readonly outcome: "service-unknown" } | { readonly outcome: "not-permitted" };

/** Runs one act of sorting in one transaction, for those who may sort the service's voices. */
export async function inSorting<T>(
  workshop: Workshop,
  actor: Actor,
  serviceKey: string,
  work: (sorting: Sorting) => Promise<T>,
): Promise<T | SortingRefusal> {
  const at = workshop.now();
  return workshop.inScope<T | SortingRefusal>(actor.authorityId, async (scope) => {
    const service = await findServiceInScope(scope, serviceKey);
    if (!service) return { outcome: "service-unknown" };
    if (!mayTriageVoices(actor, service)) return { outcome: "not-permitted" };
    return work({ scope, actor, service, at });
  });
}

export type PlacesChange = {
  readonly kind: DecisionKind;
  readonly needId: string | null;
  readonly otherNeedId?: string;
  readonly begins: readonly NewPlacement[];
  readonly ends: readonly Placement[];
  readonly journal: {
    readonly what: JournalEvent;
    readonly about: JournalSubject;
    readonly details?: Readonly<Record<string, unknown>>;
  };
};

/** Writes a decision: places that begin and end, and the journal entry. Returns the decision's id. */
export async function decidePlaces(sorting: Sorting, change: PlacesChange): Promise<string> {
  const { scope, actor, service, at } = sorting;
  const decisionId = newId(at);
  await saveDecision(scope, {
    id: decisionId,
    serviceId: service.id,
    memberId: actor.memberId,
    kind: change.kind,
    needId: change.needId,
    otherNeedId: change.otherNeedId ?? null,
    at,
  });
  await movePlacements(scope, decisionId, change);
  const { what, about, details } = change.journal;
  const voiceIds = change.begins.map((begin) => begin.voiceId);
  await recordInJournal(scope, actor, { at, what, about, details: { decisionId, voiceIds, ...details } });
  return decisionId;
}

/**
 * What begins is written before what ends, so that a voice that moves is never without a place in between: its row would be
 * written twice, and locked in another order than by others. Only a changed stance at the same need has to end first.
 */
async function movePlacements(
  scope: Scope,
  decisionId: string,
  { begins, ends }: Pick<PlacesChange, "begins" | "ends">,
): Promise<void> {
  const beginning = new Set(begins.map(({ voiceId, place }) => keyOf(voiceId, place)));
  const endsFirst = ends.filter(({ voiceId, place }) => beginning.has(keyOf(voiceId, place)));
  const endsLast = ends.filter(({ voiceId, place }) => !beginning.has(keyOf(voiceId, place)));
  await endPlacements(scope, endsFirst, decisionId);
  await savePlacements(scope, decisionId, begins);
  await endPlacements(scope, endsLast, decisionId);
}

function keyOf(voiceId: string, place: Place): string {
  return `${voiceId} ${place.needId ?? "aside"}`;
}
