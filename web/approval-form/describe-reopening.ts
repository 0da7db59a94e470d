import type { Station } from "#features/approval-paths/approval-path.ts";
import { screeningQuestions } from "#features/approval-paths/screening.ts";
import type { ScreeningAnswers, ScreeningQuestion } from "#features/approval-paths/screening.ts";
import { listRuleQuestions } from "#features/approval-paths/station-rule.ts";
import { describeAnswer } from "#features/approval-paths/ui/describe-rule.ts";
import type { ReopeningCause, RequestText, RoundState } from "#features/approvals/approval.ts";
import type { Language } from "#features/authorities/authority.ts";
import { reopeningTexts } from "../texts/reopening-texts.ts";

type Versions = {
  readonly before: { readonly answers: ScreeningAnswers };
  readonly after: { readonly answers: ScreeningAnswers };
};

/** Why a station looks again, in one or two sentences for each cause: what changed, and what it has to do with the station. */
export function describeReopening(
  language: Language,
  station: Pick<Station, "rule" | "subject">,
  cause: ReopeningCause,
  { before, after }: Versions,
): string {
  const texts = reopeningTexts[language];
  if (cause === "refused-before") return texts.refusedBefore;
  if (cause === "granted-by-sender") return texts.grantedBySender;
  if (cause === "granted-by-answerer") return texts.grantedByAnswerer;
  const isAlways = station.rule.when === "always";
  if (isQuestion(cause)) {
    const said = ({ answers }: Versions["before"]) => describeAnswer(language, cause, answers[cause]);
    return `${texts.answer(said(before), said(after))} ${isAlways ? texts.looksAtAll : texts.ruleAsks}`;
  }
  return `${texts.text(cause)} ${explainText(language, station, cause)}`;
}

/** What becomes of a station that has not decided yet. */
export function describeGoingOn(language: Language, state: RoundState): string {
  const { open, questioned, waiting } = reopeningTexts[language];
  if (state === "questioned") return questioned;
  return state === "waiting" ? waiting : open;
}

function explainText(
  language: Language,
  { rule, subject }: Pick<Station, "rule" | "subject">,
  text: RequestText,
): string {
  const { textReasons, looksAtAll, dataProtection } = reopeningTexts[language];
  if (text === "change" || text === "risk") return textReasons[text];
  if (rule.when === "always") return looksAtAll;
  const asksForData = listRuleQuestions(rule).some((question) => dataQuestions.includes(question));
  return text === "newData" && subject === "data-protection" && !asksForData
    ? dataProtection
    : textReasons[text];
}

const dataQuestions: readonly ScreeningQuestion[] = ["new-personal-data", "special-categories", "staff-data"];

function isQuestion(cause: ReopeningCause): cause is ScreeningQuestion {
  return (screeningQuestions as readonly string[]).includes(cause);
}
