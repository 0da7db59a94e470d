import * as z from "zod";
import { parseQuantity } from "#features/services/estimate.ts";
import { emptyToUndefined } from "#platform/values/text-value.ts";
import { isYesNoQuestion, screeningChoices, screeningQuestions } from "./screening.ts";
import type { ScreeningAnswers } from "./screening.ts";

/** No change of a public service costs more; a larger number is a slip of the hand. */
export const LARGEST_SUM = 1_000_000_000;

const choice = z.enum(screeningChoices, { error: "choice-missing" });
const share = numberUpTo(100, "percent-too-large");
const sum = numberUpTo(LARGEST_SUM, "number-too-large");

/** The form of the ten questions: fields are named after them. A number left empty is not known yet, and null. */
export const screeningInput = z.object({
  "new-personal-data": choice,
  "special-categories": choice,
  "staff-data": choice,
  "legal-effect": choice,
  "reversible-within-an-hour": choice,
  "affected-share-in-percent": share,
  "procurement-in-euros": sum,
  "accessible-interface": choice,
  "new-system-connected": choice,
  "cost-in-euros": sum,
}) satisfies z.ZodType<ScreeningAnswers>;

/** Answers as the values of the form, so that they read back the same. Nothing is filled in without answers. */
export function toScreeningValues(answers: ScreeningAnswers | undefined): Readonly<Record<string, string>> {
  if (!answers) return {};
  return Object.fromEntries(
    screeningQuestions.map((question) => {
      if (isYesNoQuestion(question)) return [question, answers[question]];
      const number = answers[question];
      return [question, number === null ? "" : String(number).replace(".", ",")];
    }),
  );
}

function numberUpTo(most: number, tooLarge: string) {
  return z.preprocess(
    emptyToUndefined,
    z
      .string({ error: "number-not-valid" })
      .max(40, { error: "number-not-valid" })
      .optional()
      .transform((typed, context) => {
        if (typed === undefined) return null;
        const number = parseQuantity(typed);
        if (number !== undefined && number <= most) return number;
        context.addIssue({ code: "custom", message: number === undefined ? "number-not-valid" : tooLarge });
        return z.NEVER;
      }),
  );
}
