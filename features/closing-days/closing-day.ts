import { isAdministrator } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";

/** A day on which the house is closed though it is no public holiday. */
export type ClosingDay = { readonly day: string; readonly name: string };

/** The longest closure that is entered at once: from Christmas to Epiphany, or a month of works on the building. */
export const mostClosingDays = 31;

export function mayManageClosingDays(actor: Actor): boolean {
  return isAdministrator(actor);
}
