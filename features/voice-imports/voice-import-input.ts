import * as z from "zod";
import { emptyToUndefined, lineOfText } from "#platform/values/text-value.ts";

/** Longest name of a column that is taken from a form. */
const LONGEST_COLUMN = 1_000;

const column = z.string().max(LONGEST_COLUMN, { error: "too-long" });
const optionalColumn = z.preprocess(emptyToUndefined, column.optional());

/** Which column holds what, and what the collection is called. */
export const startVoiceImportInput = z.object({
  text: column.min(1, { error: "choice-missing" }),
  title: optionalColumn,
  id: optionalColumn,
  date: optionalColumn,
  sourceName: lineOfText(120),
});
export type StartVoiceImportInput = z.infer<typeof startVoiceImportInput>;
