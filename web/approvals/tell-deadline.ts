import type { Language } from "#features/authorities/authority.ts";
import { formatDay } from "../words/format-day.ts";
import { approvalStationTexts } from "../texts/approval-station-texts.ts";
import { countInWords } from "./count-in-words.ts";

export type Deadline = {
  /** yyyy-mm-dd; null while the clock rests. */
  readonly lastDay: string | null;
  readonly workingDaysLeft: number | null;
};

/** Two working days before the last one are when people are reminded: from here on a deadline hurts. */
const SOON = 2;

/** What stands behind "Frist:", and whether it is over or nearly so. */
export function tellDeadline(
  language: Language,
  { lastDay, workingDaysLeft }: Deadline,
  today: string,
): { readonly words: string; readonly state: "resting" | "far" | "soon" | "over" } {
  const texts = approvalStationTexts[language].deadline;
  if (lastDay === null || workingDaysLeft === null) return { words: texts.resting, state: "resting" };
  const day = formatDay(language, lastDay);
  if (today > lastDay) {
    const over = Math.abs(workingDaysLeft);
    return {
      words: over === 0 ? texts.overSince(day) : texts.over(over, countInWords(language, over)),
      state: "over",
    };
  }
  if (today === lastDay || workingDaysLeft === 0) return { words: texts.today, state: "soon" };
  const words = texts.left(workingDaysLeft, countInWords(language, workingDaysLeft), day);
  return { words, state: workingDaysLeft <= SOON ? "soon" : "far" };
}
