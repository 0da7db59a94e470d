import type { Actor } from "#features/actors/actor.ts";
import { findNeed } from "#features/needs/find-need.server.ts";
import { listNeeds } from "#features/needs/list-needs.server.ts";
import type { NeedOverview } from "#features/needs/list-needs.server.ts";
import type { Service } from "#features/services/service.ts";
import type { Workshop } from "#platform/workshop.server.ts";

/** The needs among which an initiative chooses, and which of them is ticked to begin with. */
export async function listNeedsToAnswer(
  workshop: Workshop,
  actor: Actor,
  service: Service,
  wantedId: string,
): Promise<{ readonly needs: readonly NeedOverview[]; readonly chosenId: string }> {
  const needs = await listNeeds(workshop, actor, service.id);
  if (needs.some((need) => need.id === wantedId)) return { needs, chosenId: wantedId };
  const wanted = await followNeed(workshop, actor, { serviceKey: service.key, needId: wantedId });
  if (!wanted || wanted.strength.voices === 0) return { needs, chosenId: "" };
  const isListed = needs.some((need) => need.id === wanted.id);
  return { needs: isListed ? needs : [wanted, ...needs], chosenId: wanted.id };
}

/** A need by an address that may be an old one: merged, or found at another service. */
async function followNeed(
  workshop: Workshop,
  actor: Actor,
  place: { readonly serviceKey: string; readonly needId: string },
): Promise<NeedOverview | undefined> {
  const first = await findNeed(workshop, actor, place);
  const found = first.outcome === "moved" ? await findNeed(workshop, actor, first) : first;
  return found.outcome === "found" ? found.need : undefined;
}
