import type { Language } from "#features/authorities/authority.ts";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { quoteWords } from "../words/quote-words.ts";
import { approvalsTexts } from "../texts/approvals-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { OtherRequest, RequestUnderWay } from "./approvals-page-data.ts";
import { tellWaiting } from "./tell-waiting.ts";

/** What else is under way: whose turn it is, how long it has waited, what that has cost people. */
export function ApprovalsOthers({ requests }: { readonly requests: readonly OtherRequest[] }) {
  const language = useLanguage();
  const texts = approvalsTexts[language];
  if (requests.length === 0) return null;
  const rows = requests.map((one) => ({
    key: one.requestId,
    title: one.initiativeName,
    href: `/freigaben/${one.requestId}`,
    note: (
      <>
        {one.words === null ? null : (
          <span className="approvals__words">{quoteWords(one.words, language)}</span>
        )}
        {[tellTurn(one, language), one.serviceName].join(" · ")}
      </>
    ),
    aside: tellWaiting(one, language),
  }));
  return (
    <Panel title={texts.others} subline={texts.othersSubline}>
      <RowList rows={rows} />
    </Panel>
  );
}

function tellTurn({ turn }: RequestUnderWay, language: Language): string {
  const texts = approvalsTexts[language];
  return turn.whose === "team"
    ? `${texts.turnTeam(turn.name)}, ${texts.because[turn.because]}`
    : texts.turnStations(turn.names.join(", "));
}
