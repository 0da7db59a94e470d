import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { listNeedsInScope } from "#features/needs/list-needs.server.ts";
import { findServiceInScope } from "#features/services/find-service.server.ts";
import { newId } from "#platform/new-id.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { chooseNeeds } from "./choose-needs.ts";
import type { InitiativeInput } from "./initiative-input.ts";
import { saveNewInitiative, saveNewStay } from "./initiative-store.server.ts";
import { mayProposeInitiative } from "./initiative.ts";
import { maskInitiative } from "./mask-initiative.ts";
import type { MaskedInitiative } from "./mask-initiative.ts";

export type CreateInitiativeResult =
  | { readonly outcome: "created"; readonly initiativeId: string; readonly maskedCount: number }
  | Extract<MaskedInitiative, { outcome: "too-long-masked" }>
  | { readonly outcome: "service-unknown" }
  | { readonly outcome: "not-permitted" }
  /** One of the chosen needs does not exist, or no voice supports it any more. */
  | { readonly outcome: "need-unknown" };

/** Proposes an answer to needs that people have. From now on its clock runs. */
export async function createInitiative(
  workshop: Workshop,
  actor: Actor,
  serviceKey: string,
  input: InitiativeInput,
): Promise<CreateInitiativeResult> {
  const at = workshop.now();
  return workshop.inScope<CreateInitiativeResult>(actor.authorityId, async (scope) => {
    const service = await findServiceInScope(scope, serviceKey);
    if (!service) return { outcome: "service-unknown" };
    if (!mayProposeInitiative(actor, service)) return { outcome: "not-permitted" };
    const masked = maskInitiative(input);
    if (masked.outcome === "too-long-masked") return masked;
    const needs = await listNeedsInScope(scope, input.needIds, dayOf(at));
    const chosen = chooseNeeds({ wanted: input.needIds, linked: [], needs });
    if (!chosen) return { outcome: "need-unknown" };
    const id = newId(at);
    await saveNewInitiative(scope, {
      id,
      serviceId: service.id,
      ...masked.words,
      createdAt: at,
      needIds: chosen,
    });
    await saveNewStay(scope, id, { id: newId(at), from: at, waitsFor: null });
    await recordInJournal(scope, actor, {
      at,
      what: "initiative-created",
      about: { kind: "initiative", id },
      details: { serviceId: service.id, needIds: chosen },
    });
    return { outcome: "created", initiativeId: id, maskedCount: masked.maskedCount };
  });
}
