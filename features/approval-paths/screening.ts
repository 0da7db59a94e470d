/** Yes, no, or not known yet. What is not known counts as if the station were needed: missing data never reads as good news. */
export const screeningChoices = ["yes", "no", "unknown"] as const;
export type ScreeningChoice = (typeof screeningChoices)[number];

export const yesNoQuestions = [
  "new-personal-data",
  "special-categories",
  "staff-data",
  "legal-effect",
  "reversible-within-an-hour",
  "accessible-interface",
  "new-system-connected",
] as const;
export type YesNoQuestion = (typeof yesNoQuestions)[number];

/** Asked as numbers. Units: percent of the people who use the service; euros net; euros in the first three years. */
export const numberQuestions = [
  "affected-share-in-percent",
  "procurement-in-euros",
  "cost-in-euros",
] as const;
export type NumberQuestion = (typeof numberQuestions)[number];

/** The ten questions about a change, in the order in which they are asked. */
export const screeningQuestions = [
  "new-personal-data",
  "special-categories",
  "staff-data",
  "legal-effect",
  "reversible-within-an-hour",
  "affected-share-in-percent",
  "procurement-in-euros",
  "accessible-interface",
  "new-system-connected",
  "cost-in-euros",
] as const;
export type ScreeningQuestion = (typeof screeningQuestions)[number];

/** One answer to every question. A number that is not known is null. */
export type ScreeningAnswers = Readonly<Record<YesNoQuestion, ScreeningChoice>> &
  Readonly<Record<NumberQuestion, number | null>>;

export type ScreeningAnswer = ScreeningChoice | number | null;

export function isYesNoQuestion(question: ScreeningQuestion): question is YesNoQuestion {
  return (yesNoQuestions as readonly string[]).includes(question);
}

/** The questions whose answers differ, in the order of the questions. */
export function listChangedAnswers(
  before: ScreeningAnswers,
  after: ScreeningAnswers,
): readonly ScreeningQuestion[] {
  return screeningQuestions.filter((question) => before[question] !== after[question]);
}
