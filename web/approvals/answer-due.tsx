import type { StationRound } from "#features/approvals/approval.ts";
import { Hurts } from "#ui/hurts.tsx";
import { formatDay } from "../words/format-day.ts";
import { approvalStationTexts } from "../texts/approval-station-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type AnswerDueProps = {
  readonly round: Pick<StationRound, "state" | "answerLastDay">;
  /** yyyy-mm-dd */
  readonly today: string;
};

/** Until when the answer to an open question is expected, or since when it is missing. */
export function AnswerDue({ round, today }: AnswerDueProps) {
  const language = useLanguage();
  const texts = approvalStationTexts[language].answer;
  const { state, answerLastDay } = round;
  if (state !== "questioned" || answerLastDay === null) return null;
  const day = formatDay(language, answerLastDay);
  if (answerLastDay < today) return <Hurts>{texts.over(day)}</Hurts>;
  return answerLastDay === today ? <Hurts>{texts.today}</Hurts> : texts.until(day);
}
