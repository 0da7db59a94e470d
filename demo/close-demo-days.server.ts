import type { Actor } from "#features/actors/actor.ts";
import { addClosingDays } from "#features/closing-days/add-closing-days.server.ts";
import type { ClosingDay } from "#features/closing-days/closing-day.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";

const closedYearly = [
  { monthAndDay: "12-24", name: "Heiligabend" },
  { monthAndDay: "12-31", name: "Silvester" },
];

/** Closes the town hall on Christmas Eve and New Year's Eve of this year and the next; answers these days. */
export async function closeDemoDays(workshop: Workshop, operator: Actor): Promise<readonly ClosingDay[]> {
  const thisYear = Number(dayOf(workshop.now()).slice(0, 4));
  const days = [thisYear, thisYear + 1].flatMap((year) =>
    closedYearly.map(({ monthAndDay, name }) => ({ day: `${year}-${monthAndDay}`, name })),
  );
  for (const { day, name } of days) {
    // One on a weekend is free already.
    await addClosingDays(workshop, operator, { from: day, until: day, name });
  }
  return days;
}
