import { screeningInput } from "#features/approval-paths/screening-input.ts";
import { isYesNoQuestion, screeningQuestions } from "#features/approval-paths/screening.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { parseForm } from "./parse-form.server.ts";
import type { ParsedForm } from "./parse-form.server.ts";

/**
 * Answers about an imagined change, as they stand in the address of a path's page; undefined where nobody asks. What was left
 * out is not known.
 */
export function readTrial(search: URLSearchParams): ParsedForm<ScreeningAnswers> | undefined {
  if (!screeningQuestions.some((question) => search.has(question))) return undefined;
  const form = new FormData();
  for (const question of screeningQuestions) {
    form.set(question, search.get(question) ?? (isYesNoQuestion(question) ? "unknown" : ""));
  }
  return parseForm(screeningInput, form);
}
