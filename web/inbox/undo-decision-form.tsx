import { Form } from "react-router";
import { needPageTexts } from "../texts/need-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** Takes back what was decided a moment ago, on the page to which the decision led. */
export function UndoDecisionForm({ decisionId }: { readonly decisionId: string }) {
  const texts = needPageTexts[useLanguage()];
  return (
    <Form method="post" className="undo-form" id="decisionId">
      <input type="hidden" name="decisionId" value={decisionId} />
      {texts.undoQuestion}{" "}
      <button className="text-button" type="submit" name="intent" value="undo">
        {texts.undo}
      </button>
    </Form>
  );
}
