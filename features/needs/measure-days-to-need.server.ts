import type { Actor } from "#features/actors/actor.ts";
import { addDays, dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { readMedianDaysToNeed } from "./decision-store.server.ts";

/** So far back the middle time is taken: half a year, so that it tells of today's way of working. */
const DAYS_BACK = 183;

/** The middle time, in days, that a service's voices waited until somebody put them to a need; null where nobody has. */
export async function measureDaysToNeed(
  workshop: Workshop,
  actor: Actor,
  serviceId: string,
): Promise<number | null> {
  const since = new Date(`${addDays(dayOf(workshop.now()), -DAYS_BACK)}T00:00:00Z`);
  return workshop.inScope(actor.authorityId, (scope) => readMedianDaysToNeed(scope, serviceId, since));
}
