import type { AssessedRisk } from "#features/approval-paths/assess-risk.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { approvalPathTexts } from "#features/approval-paths/ui/approval-path-texts.ts";
import { describeAnswer } from "#features/approval-paths/ui/describe-rule.ts";
import { approvalPreviewTexts } from "../texts/approval-preview-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type RiskLineProps = { readonly risk: AssessedRisk; readonly answers: ScreeningAnswers };

/** The risk class of a change, and the answers that made it so. */
export function RiskLine({ risk: { riskClass, because }, answers }: RiskLineProps) {
  const language = useLanguage();
  const texts = approvalPreviewTexts[language];
  const reasons = because.map((question) => describeAnswer(language, question, answers[question]));
  return (
    <p>
      {texts.riskClass}: <strong>{approvalPathTexts[language].risks[riskClass]}</strong>,{" "}
      {reasons.length === 0 ? texts.riskLow : texts.riskBecause(reasons.join("; "))}.
    </p>
  );
}
