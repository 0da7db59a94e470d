import { isYesNoQuestion } from "../screening.ts";
import type { NumberQuestion, ScreeningAnswer, ScreeningQuestion } from "../screening.ts";
import type { RuleCondition, RuleVerdict, StationRule } from "../station-rule.ts";
import { screeningTexts } from "./screening-texts.ts";

type Language = "de" | "en";

const numberFormats = {
  de: new Intl.NumberFormat("de-DE", { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }),
};

/** When a station is needed: "Nötig, wenn ein System neu angeschlossen wird." */
export function describeRule(language: Language, rule: StationRule): string {
  const texts = screeningTexts[language];
  if (rule.when === "always") return texts.ruleAlways;
  const conditions = rule.conditions.map((condition) => texts.if(clauseOf(language, condition)));
  return rule.when === "any"
    ? texts.ruleAny(joinClauses(conditions, texts.or))
    : texts.ruleAll(joinClauses(conditions, texts.and));
}

/** Why a station is needed, or is not: "Entfällt, weil keine Daten über Beschäftigte anfallen." */
export function describeVerdict(language: Language, verdict: RuleVerdict): string {
  const texts = screeningTexts[language];
  const { isNeeded, isForLackOfAnswer, because } = verdict;
  if (isNeeded && because.length === 0) return texts.always;
  if (isForLackOfAnswer) {
    const questions = because.map(({ condition }) => openQuestionOf(language, condition));
    return texts.neededUntilKnown(joinClauses([...new Set(questions)], texts.and));
  }
  const reasons = because.map(({ condition, answer }) =>
    texts.because(isNeeded ? clauseOf(language, condition) : contraryOf(language, condition, answer)),
  );
  const joined = joinClauses(reasons, texts.and);
  return isNeeded ? texts.needed(joined) : texts.spared(joined);
}

/** One condition as a note: "Neues System: ja", "Einkauf: mehr als 50.000 Euro netto". */
export function describeCondition(language: Language, condition: RuleCondition): string {
  const { questions, choices, above } = screeningTexts[language];
  const { name } = questions[condition.question];
  if ("is" in condition) return `${name}: ${choices[condition.is]}`;
  return `${name}: ${above(withUnit(language, condition.question, condition.above))}`;
}

/** One answer as a note: "Neues System: nein", "Einkauf: 80.000 Euro netto". */
export function describeAnswer(
  language: Language,
  question: ScreeningQuestion,
  answer: ScreeningAnswer,
): string {
  return `${screeningTexts[language].questions[question].name}: ${toWords(language, question, answer)}`;
}

function toWords(language: Language, question: ScreeningQuestion, answer: ScreeningAnswer): string {
  const { choices, unknownNumber } = screeningTexts[language];
  if (answer === null) return unknownNumber;
  if (typeof answer !== "number") return choices[answer];
  return isYesNoQuestion(question) ? String(answer) : withUnit(language, question, answer);
}

function withUnit(language: Language, question: NumberQuestion, number: number): string {
  return `${numberFormats[language].format(number)} ${screeningTexts[language].questions[question].unit}`;
}

/** That a condition holds, to stand behind "wenn" or "weil". */
function clauseOf(language: Language, condition: RuleCondition): string {
  const { yesNo, numbers } = screeningTexts[language];
  if ("is" in condition) return yesNo[condition.question][condition.is];
  const words = numbers[condition.question];
  if (condition.above === 0) return words.some;
  return words.above(withUnit(language, condition.question, condition.above));
}

/** That a condition does not hold. Nothing at all says more than "at most". */
function contraryOf(language: Language, condition: RuleCondition, answer: ScreeningAnswer): string {
  const { yesNo, numbers } = screeningTexts[language];
  if ("is" in condition) return yesNo[condition.question][condition.is === "yes" ? "no" : "yes"];
  const words = numbers[condition.question];
  if (condition.above === 0 || answer === 0) return words.none;
  return words.notAbove(withUnit(language, condition.question, condition.above));
}

function openQuestionOf(language: Language, condition: RuleCondition): string {
  const { yesNo, numbers, whether } = screeningTexts[language];
  return "is" in condition ? whether(yesNo[condition.question].yes) : numbers[condition.question].unknown;
}

/** "wenn A, wenn B oder wenn C": every clause has brought its own first word. */
function joinClauses(clauses: readonly string[], conjunction: string): string {
  const last = clauses.at(-1) ?? "";
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
