import { screeningTexts } from "#features/approval-paths/ui/screening-texts.ts";
import { requestTexts } from "#features/approvals/approval.ts";
import type { ReopeningCause, RequestText } from "#features/approvals/approval.ts";
import type { Language } from "#features/authorities/authority.ts";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";

/** Why a station looks again, in a few words: "Neue Daten, die Station hatte abgelehnt". */
export function nameCauses(causes: readonly ReopeningCause[], language: Language): string {
  return causes.map((cause) => nameCause(cause, language)).join(", ");
}

function nameCause(cause: ReopeningCause, language: Language): string {
  const texts = approvalFileTexts[language];
  if (cause === "refused-before") return texts.refusedBefore;
  if (cause === "granted-by-sender") return texts.grantedBySender;
  if (cause === "granted-by-answerer") return texts.grantedByAnswerer;
  if (isRequestText(cause)) return texts.requestTexts[cause];
  return screeningTexts[language].questions[cause].name;
}

function isRequestText(cause: ReopeningCause): cause is RequestText {
  return (requestTexts as readonly string[]).includes(cause);
}
