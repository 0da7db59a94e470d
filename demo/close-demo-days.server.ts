import type { Actor } from "#features/actors/actor.ts";
import { addClosingDays } from "#features/closing-days/add-closing-days.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";

const closedYearly = [
  { monthAndDay: "12-24", name: "Heiligabend" },
  { monthAndDay: "12-31", name: "Silvester" },
];

/** Closes the town hall on Christmas Eve and New Year's Eve of this year and the next, unless they fall on a weekend. */
export async function closeDemoDays(workshop: Workshop, operator: Actor): Promise<void> {
  const thisYear = Number(dayOf(workshop.now()).slice(0, 4));
  for (const year of [thisYear, thisYear + 1])
    for (const { monthAndDay, name } of closedYearly) {
      const day = `${year}-${monthAndDay}`;
      await addClosingDays(workshop, operator, { from: day, until: day, name });
    }
}
