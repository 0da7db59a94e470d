import type { RiskLimits } from "./approval-path.ts";
import type { ScreeningAnswers, ScreeningQuestion } from "./screening.ts";

export const riskClasses = ["low", "medium", "high"] as const;
export type RiskClass = (typeof riskClasses)[number];

export type AssessedRisk = {
  readonly riskClass: RiskClass;
  /** The questions whose answers made it so; empty for a low risk. */
  readonly because: readonly ScreeningQuestion[];
};

/**
 * The risk class of a change. High: special categories of data, or what cannot be taken back within an hour and has legal
 * effect or reaches many. Low: nothing on the list is new, few are affected, and it can be taken back. Else medium. What is
 * not known counts like the worse answer.
 */
export function assessRisk(answers: ScreeningAnswers, limits: RiskLimits): AssessedRisk {
  const high = listHighRisks(answers, limits);
  if (high.length > 0) return { riskClass: "high", because: high };
  const raised = listRaisedRisks(answers, limits);
  return { riskClass: raised.length > 0 ? "medium" : "low", because: raised };
}

function listHighRisks(answers: ScreeningAnswers, limits: RiskLimits): readonly ScreeningQuestion[] {
  const isLasting = answers["reversible-within-an-hour"] !== "yes";
  const reachesMany = isAbove(answers["affected-share-in-percent"], limits.largeShareInPercent);
  const high: ScreeningQuestion[] = [];
  if (answers["special-categories"] !== "no") high.push("special-categories");
  if (isLasting && answers["legal-effect"] !== "no") high.push("legal-effect");
  if (isLasting && reachesMany) high.push("affected-share-in-percent");
  if (isLasting && high.some((question) => question !== "special-categories")) {
    high.push("reversible-within-an-hour");
  }
  return high;
}

function listRaisedRisks(answers: ScreeningAnswers, limits: RiskLimits): readonly ScreeningQuestion[] {
  const raised: ScreeningQuestion[] = (
    ["new-personal-data", "staff-data", "legal-effect", "new-system-connected"] as const
  ).filter((question) => answers[question] !== "no");
  if (answers["reversible-within-an-hour"] !== "yes") raised.push("reversible-within-an-hour");
  if (isAbove(answers["affected-share-in-percent"], limits.smallShareInPercent)) {
    raised.push("affected-share-in-percent");
  }
  if (isAbove(answers["procurement-in-euros"], limits.directAwardInEuros))
    raised.push("procurement-in-euros");
  return raised;
}

function isAbove(number: number | null, limit: number): boolean {
  return number === null || number > limit;
}
