import type { Station } from "#features/approval-paths/approval-path.ts";
import { listChangedAnswers } from "#features/approval-paths/screening.ts";
import type { ScreeningQuestion } from "#features/approval-paths/screening.ts";
import { listRuleQuestions } from "#features/approval-paths/station-rule.ts";
import { requestTexts } from "./approval.ts";
import type { ReopeningCause, RequestText, RequestVersion } from "./approval.ts";

type Content = Omit<RequestVersion, "number" | "memberId" | "sentAt">;

/** What differs between two versions of a request. */
export type RequestChange = {
  readonly answers: readonly ScreeningQuestion[];
  readonly texts: readonly RequestText[];
};

/** Which questions a text speaks about. Texts without an entry here are looked at in the function below. */
const questionsOfTexts: Readonly<Partial<Record<RequestText, readonly ScreeningQuestion[]>>> = {
  newData: ["new-personal-data", "special-categories", "staff-data"],
  wayBack: ["reversible-within-an-hour"],
  firstFor: ["affected-share-in-percent"],
};

/** What every station decides upon. Findings are evidence that is added; they change nothing that was approved. */
const textsOfAll: readonly RequestText[] = ["change", "risk"];

export function compareVersions(before: Content, after: Content): RequestChange {
  return {
    answers: listChangedAnswers(before.answers, after.answers),
    texts: requestTexts.filter((text) => before[text] !== after[text]),
  };
}

/**
 * What of a change touches a station's rule or answer, so that a decision already made there does not cover it any more. The
 * change itself and its risk touch every station; an answer touches the stations whose rule asks for it, and a text those that
 * look at what it speaks about. Nothing: the decision stands.
 */
export function listReopenings(station: Station, change: RequestChange): readonly ReopeningCause[] {
  const asked = new Set<ScreeningQuestion>(listRuleQuestions(station.rule));
  const isAlways = station.rule.when === "always";
  const answers = change.answers.filter((question) => isAlways || asked.has(question));
  const texts = change.texts.filter(
    (text) =>
      textsOfAll.includes(text) ||
      (questionsOfTexts[text] ?? []).some((question) => isAlways || asked.has(question)) ||
      (text === "newData" && station.subject === "data-protection"),
  );
  return [...answers, ...texts];
}
