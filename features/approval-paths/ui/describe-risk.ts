import type { AssessedRisk } from "../assess-risk.ts";
import { approvalPathTexts } from "./approval-path-texts.ts";
import { screeningTexts } from "./screening-texts.ts";

/** "Risiko: mittel. Ausschlaggebend: Neues System, Anteil der Menschen." */
export function describeRisk(language: "de" | "en", { riskClass, because }: AssessedRisk): string {
  const texts = approvalPathTexts[language];
  const { questions } = screeningTexts[language];
  const risk = texts.risks[riskClass];
  if (because.length === 0) return texts.risk(risk);
  return texts.riskBecause(risk, because.map((question) => questions[question].name).join(", "));
}
