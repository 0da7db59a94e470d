import type { AssessedRisk } from "#features/approval-paths/assess-risk.ts";
import { screeningQuestions } from "#features/approval-paths/screening.ts";
import { describeAnswer } from "#features/approval-paths/ui/describe-rule.ts";
import { screeningTexts } from "#features/approval-paths/ui/screening-texts.ts";
import { requestTexts } from "#features/approvals/approval.ts";
import type { RequestVersion } from "#features/approvals/approval.ts";
import type { Language } from "#features/authorities/authority.ts";
import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";

/** What one version of a request says: the requester's words, the ten answers, and the risk class with its reasons. */
export function listAsked(
  version: Omit<RequestVersion, "memberId">,
  { riskClass, because }: AssessedRisk,
  language: Language,
) {
  const texts = approvalFileTexts[language];
  const written = requestTexts.filter((text) => version[text] !== "");
  const reasons = because.map((question) => screeningTexts[language].questions[question].name);
  return [
    ...written.map((text) => ({
      term: texts.requestTexts[text],
      description: <VoiceWords text={version[text]} language={language} />,
    })),
    {
      term: texts.answers,
      description: (
        <ul className="plain-list" role="list">
          {screeningQuestions.map((question) => (
            <li key={question}>{describeAnswer(language, question, version.answers[question])}</li>
          ))}
        </ul>
      ),
    },
    { term: texts.riskClass, description: texts.risk(riskClass, reasons.join(", ")) },
  ];
}
