import { ErrorSummary } from "#ui/form/error-summary.tsx";
import { stationDecisionTexts } from "../texts/station-decision-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { StationAnswer } from "./station-page-data.ts";

/** That a decision is not on record, and why; it leads to the words that were typed. */
export function DecisionRefused({ answer }: { readonly answer: StationAnswer | undefined }) {
  const texts = stationDecisionTexts[useLanguage()];
  if (answer?.refusal === undefined) return null;
  const errors = [{ fieldId: "note", message: texts.refusals[answer.refusal] }];
  return <ErrorSummary heading={texts.refusedHeading} errors={errors} attempt={answer} />;
}
