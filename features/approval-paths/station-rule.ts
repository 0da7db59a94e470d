import type {
  NumberQuestion,
  ScreeningAnswer,
  ScreeningAnswers,
  ScreeningQuestion,
  YesNoQuestion,
} from "./screening.ts";

/** One thing about a change: a question answered with yes or no, or a number above a limit. */
export type RuleCondition =
  | { readonly question: YesNoQuestion; readonly is: "yes" | "no" }
  | { readonly question: NumberQuestion; readonly above: number };

/** When a station is needed: always, or when any, or all, of its conditions hold. */
export type StationRule =
  | { readonly when: "always" }
  | { readonly when: "any" | "all"; readonly conditions: readonly RuleCondition[] };

type Truth = "holds" | "fails" | "unknown";

/** Why a station is needed, or not: the conditions that decided it, each with the answer it met. */
export type RuleVerdict = {
  readonly isNeeded: boolean;
  /** Whether it is needed only because an answer is not known yet. */
  readonly isForLackOfAnswer: boolean;
  readonly because: readonly { readonly condition: RuleCondition; readonly answer: ScreeningAnswer }[];
};

/** Whether a rule demands its station. An unknown answer demands it wherever a known one could. */
export function judgeRule(rule: StationRule, answers: ScreeningAnswers): RuleVerdict {
  if (rule.when === "always") return { isNeeded: true, isForLackOfAnswer: false, because: [] };
  const judged = rule.conditions.map((condition) => ({
    condition,
    answer: answers[condition.question],
    truth: judgeCondition(condition, answers),
  }));
  const ofTruth = (truth: Truth) =>
    judged.filter((one) => one.truth === truth).map(({ condition, answer }) => ({ condition, answer }));
  const holding = ofTruth("holds");
  const failing = ofTruth("fails");
  const unknown = ofTruth("unknown");
  if (rule.when === "any") {
    if (holding.length > 0) return { isNeeded: true, isForLackOfAnswer: false, because: holding };
    if (unknown.length > 0) return { isNeeded: true, isForLackOfAnswer: true, because: unknown };
    return { isNeeded: false, isForLackOfAnswer: false, because: failing };
  }
  if (failing.length > 0) return { isNeeded: false, isForLackOfAnswer: false, because: failing };
  if (unknown.length > 0) return { isNeeded: true, isForLackOfAnswer: true, because: unknown };
  return { isNeeded: true, isForLackOfAnswer: false, because: holding };
}

/** The questions a rule looks at. */
export function listRuleQuestions(rule: StationRule): readonly ScreeningQuestion[] {
  return rule.when === "always" ? [] : [...new Set(rule.conditions.map(({ question }) => question))];
}

function judgeCondition(condition: RuleCondition, answers: ScreeningAnswers): Truth {
  if ("above" in condition) {
    const number = answers[condition.question];
    if (number === null) return "unknown";
    return number > condition.above ? "holds" : "fails";
  }
  const choice = answers[condition.question];
  if (choice === "unknown") return "unknown";
  return choice === condition.is ? "holds" : "fails";
}
