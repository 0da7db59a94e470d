import type { Language } from "#features/authorities/authority.ts";
import { Hurts } from "#ui/hurts.tsx";
import { approvalsTexts } from "../texts/approvals-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { ApprovalsPageData } from "./approvals-page-data.ts";
import { countInWords } from "./count-in-words.ts";
import { tellDeadline } from "./tell-deadline.ts";

type OfPage = { readonly page: ApprovalsPageData };

/** How much waits for the reader, and what first. */
export function ApprovalsLead({ page }: OfPage) {
  const language = useLanguage();
  const texts = approvalsTexts[language];
  const { toDecide, ownTurns, others } = page;
  const own =
    ownTurns.length === 0 ? null : texts.leadOwn(ownTurns.length, countInWords(language, ownTurns.length));
  if (toDecide.length > 0) {
    return (
      <>
        <strong>{texts.leadToDecide(toDecide.length, atStart(language, toDecide.length))}</strong>{" "}
        <MostUrgent page={page} /> {own}
      </>
    );
  }
  if (own !== null) return <Hurts>{own}</Hurts>;
  const rest = others.length === 0 ? null : texts.leadOthers(others.length, atStart(language, others.length));
  return (
    <>
      {texts.leadNothing} {rest}
    </>
  );
}

function MostUrgent({ page: { toDecide, today } }: OfPage) {
  const language = useLanguage();
  const texts = approvalsTexts[language];
  const [first] = toDecide;
  if (!first) return null;
  const { words, state } = tellDeadline(language, first.deadline, today);
  const tell = toDecide.length === 1 ? texts.leadOnlyOne : texts.leadMostUrgent;
  return (
    <>
      {tell(first.stationName, first.initiativeName)}{" "}
      {state === "over" || state === "soon" ? <Hurts>{words}</Hurts> : words}
    </>
  );
}

function atStart(language: Language, count: number): string {
  const words = countInWords(language, count);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
