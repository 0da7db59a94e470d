import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { deleteClosingDay } from "./closing-day-store.server.ts";
import { mayManageClosingDays } from "./closing-day.ts";

export type RemoveClosingDayResult =
  | { readonly outcome: "removed" }
  | { readonly outcome: "closing-day-unknown" }
  | { readonly outcome: "not-permitted" };

/** The house works on this day after all. */
export async function removeClosingDay(
  workshop: Workshop,
  actor: Actor,
  day: string,
): Promise<RemoveClosingDayResult> {
  if (!mayManageClosingDays(actor)) return { outcome: "not-permitted" };
  const at = workshop.now();
  return workshop.inScope<RemoveClosingDayResult>(actor.authorityId, async (scope) => {
    const removed = await deleteClosingDay(scope, day);
    if (!removed) return { outcome: "closing-day-unknown" };
    await recordInJournal(scope, actor, {
      at,
      what: "closing-day-removed",
      about: { kind: "authority", id: actor.authorityId },
      details: { closedOn: [removed.day], closingDay: maskPersonalData(removed.name).text },
    });
    return { outcome: "removed" };
  });
}
