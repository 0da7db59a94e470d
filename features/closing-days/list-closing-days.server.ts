import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { listClosingDaysInOrder } from "./closing-day-store.server.ts";
import type { ClosingDay } from "./closing-day.ts";

/** Closing days of all years, in order. Everybody of the authority reads them: they explain deadlines. */
export async function listClosingDays(workshop: Workshop, actor: Actor): Promise<readonly ClosingDay[]> {
  return workshop.inScope(actor.authorityId, listClosingDaysInOrder);
}
