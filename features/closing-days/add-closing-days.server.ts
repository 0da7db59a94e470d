import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import { isWorkingDay } from "#engines/working-calendar/free-days.ts";
import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { addDays } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { AddClosingDaysInput } from "./closing-day-input.ts";
import { saveClosingDays } from "./closing-day-store.server.ts";
import { mayManageClosingDays } from "./closing-day.ts";
import { findFreeDays } from "./find-free-days.server.ts";

export type AddClosingDaysResult =
  | { readonly outcome: "added"; readonly days: readonly string[] }
  /** Nobody works on any of these days anyway. */
  | { readonly outcome: "already-free" }
  | { readonly outcome: "not-permitted" };

/** Closes the house on one day or several. Days that are free anyway are left out, so that no day has two reasons. */
export async function addClosingDays(
  workshop: Workshop,
  actor: Actor,
  { from, until, name }: AddClosingDaysInput,
): Promise<AddClosingDaysResult> {
  if (!mayManageClosingDays(actor)) return { outcome: "not-permitted" };
  const at = workshop.now();
  return workshop.inScope<AddClosingDaysResult>(actor.authorityId, async (scope) => {
    const wanted = listWorkingDays(await findFreeDays(scope), from, until);
    const days = wanted.length === 0 ? [] : await saveClosingDays(scope, wanted, name);
    const [first] = days;
    if (first === undefined) return { outcome: "already-free" };
    await recordInJournal(scope, actor, {
      at,
      what: "closing-day-added",
      about: { kind: "authority", id: actor.authorityId },
      details: { closedOn: days, closingDay: maskPersonalData(name).text },
    });
    return { outcome: "added", days };
  });
}

function listWorkingDays(freeDays: FreeDays, from: string, until: string): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) if (isWorkingDay(freeDays, day)) days.push(day);
  return days;
}
