import * as z from "zod";
import { addDays, dayText } from "#platform/values/day-value.ts";
import { emptyToUndefined, lineOfText } from "#platform/values/text-value.ts";
import { mostClosingDays } from "./closing-day.ts";
import { holidayYears } from "./holiday-years.ts";

/** Beyond these years no holidays are known, so no period is reckoned there. */
const knownDay = dayText().refine(
  (day) => day >= `${holidayYears.first}-01-01` && day <= `${holidayYears.last}-12-31`,
  { error: "year-not-known" },
);

/** One day, or all from the first to the last. */
export const addClosingDaysInput = z
  .object({
    from: z.preprocess(emptyToUndefined, z.string({ error: "missing" }).pipe(knownDay)),
    until: z.preprocess(emptyToUndefined, knownDay.optional()),
    name: lineOfText(120),
  })
  .transform(({ from, until, name }) => ({ from, until: until ?? from, name }))
  .refine(({ from, until }) => until >= from, { path: ["until"], error: "days-out-of-order" })
  .refine(({ from, until }) => until < addDays(from, mostClosingDays), {
    path: ["until"],
    error: "too-many-days",
  });
export type AddClosingDaysInput = z.infer<typeof addClosingDaysInput>;

export const removeClosingDayInput = z.object({ day: dayText() });
