import * as z from "zod";
import { estimateInput } from "#features/services/estimate-input.ts";
import { lineOfText, textOfLines } from "#platform/values/text-value.ts";
import { endings, longestWords } from "./initiative.ts";

/** Needs one initiative can answer at most: what answers more is a programme and says nothing. */
const MOST_NEEDS = 30;

const shareInput = estimateInput.refine((estimate) => !estimate || estimate.high <= 100, {
  error: "percent-too-large",
});

/** What an initiative's form may send. No need at all is the issue `needs-missing`. */
export const initiativeInput = z.object({
  name: lineOfText(longestWords.name),
  answer: textOfLines(longestWords.answer),
  needIds: z
    .array(z.uuid({ error: "needs-unknown" }))
    .min(1, { error: "needs-missing" })
    .max(MOST_NEEDS, { error: "too-many" })
    .transform((ids) => [...new Set(ids)]),
  helpedCasesInPercent: shareInput,
  citizenMinutesSavedACase: estimateInput,
  staffMinutesSavedACase: estimateInput,
  effortInPersonDays: estimateInput,
});
export type InitiativeInput = z.infer<typeof initiativeInput>;

export const pauseInitiativeInput = z.object({ waitsFor: lineOfText(160) });
export type PauseInitiativeInput = z.infer<typeof pauseInitiativeInput>;

export const endInitiativeInput = z.object({
  ending: z.enum(endings, { error: "choice-missing" }),
  reason: lineOfText(500),
});
export type EndInitiativeInput = z.infer<typeof endInitiativeInput>;
