import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import type { Scope } from "#platform/workshop.server.ts";
import { readCalendar } from "./closing-day-store.server.ts";
import { joinFreeDays } from "./join-free-days.ts";

/** On which days the scope's authority does not work, besides Saturdays and Sundays. Names are German. */
export async function findFreeDays(scope: Scope): Promise<FreeDays> {
  const { land, closingDays } = await readCalendar(scope);
  return joinFreeDays(land, closingDays);
}
