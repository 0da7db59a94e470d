import { isUnderWay } from "#features/approvals/approval.ts";
import { Panel } from "#ui/panel.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { requestFormTexts } from "../texts/request-form-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { RequestPageProps } from "./request-page-props.ts";

/** What somebody typed into a form that is no longer on the page, because others were faster. */
export function UnsentWords({ found: { request }, answer }: Pick<RequestPageProps, "found" | "answer">) {
  const texts = requestFormTexts[useLanguage()];
  if (!answer) return null;
  const { intent, note = "", reason = "", roundId } = answer.values;
  const isAnswer = intent === "answer";
  const isFormThere = isAnswer
    ? request.rounds.some(({ id, state, isCurrent }) => id === roundId && state === "questioned" && isCurrent)
    : isUnderWay(request);
  const words = isAnswer ? note : reason;
  if (isFormThere) return null;
  return (
    <Panel title={texts.unsentTitle}>
      <p role="alert">
        <Hurts>{isAnswer ? texts.unsentQuestion : texts.unsentWithdrawal}</Hurts>
      </p>
      {words === "" ? null : (
        <>
          <h3 className="minor-heading">{texts.unsentWords}</h3>
          <p className="voice-words">{words}</p>
        </>
      )}
    </Panel>
  );
}
