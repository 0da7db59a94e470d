import type { Language } from "#features/authorities/authority.ts";
import { Hurts } from "#ui/hurts.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import type { RowListRow } from "#ui/row-list.tsx";
import { formatTwoDigits } from "../words/format-estimate.ts";
import { quoteWords } from "../words/quote-words.ts";
import { approvalsTexts } from "../texts/approvals-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { ApprovalsPageData, OwnTurn, StationToDecide } from "./approvals-page-data.ts";
import { tellDeadline } from "./tell-deadline.ts";
import { tellWaiting } from "./tell-waiting.ts";

/** Stations at which the reader decides, and requests of the reader's teams that wait for the team. */
export function ApprovalsYourTurn({ page }: { readonly page: ApprovalsPageData }) {
  const language = useLanguage();
  const texts = approvalsTexts[language];
  const rows = [
    ...page.toDecide.map((one) => toRow(one, page.today, language)),
    ...page.ownTurns.map((one) => toOwnRow(one, language)),
  ];
  if (rows.length === 0) return null;
  return (
    <Panel title={texts.yourTurn} subline={page.toDecide.length > 1 ? texts.yourTurnSubline : undefined}>
      <RowList rows={rows} />
    </Panel>
  );
}

function toRow(one: StationToDecide, today: string, language: Language): RowListRow {
  const texts = approvalsTexts[language];
  const { words, state } = tellDeadline(language, one.deadline, today);
  const deadline = texts.deadline(words);
  return {
    key: `${one.requestId} ${one.stationKey}`,
    title: texts.station(one.stationName, one.initiativeName),
    href: `/freigaben/${one.requestId}/${encodeURIComponent(one.stationKey)}`,
    note: (
      <>
        {one.words === null ? null : (
          <span className="approvals__words">{quoteWords(one.words, language)}</span>
        )}
        {one.serviceName}
      </>
    ),
    aside: (
      <>
        {state === "over" || state === "soon" ? <Hurts>{deadline}</Hurts> : deadline}
        <span className="cell-note">
          {one.hoursADay === null
            ? texts.hoursADayUnknown
            : texts.hoursADay(formatTwoDigits(language, one.hoursADay))}
        </span>
      </>
    ),
  };
}

function toOwnRow(one: OwnTurn, language: Language): RowListRow {
  const texts = approvalsTexts[language];
  return {
    key: `${one.requestId} team`,
    title: one.initiativeName,
    href: `/freigaben/${one.requestId}`,
    note: (
      <>
        {one.because.map((reason) => (
          <span className="approvals__words" key={reason}>
            {texts.ownReasons[reason]}
          </span>
        ))}
        {`${texts.team} · ${one.serviceName}`}
      </>
    ),
    aside: tellWaiting(one, language),
  };
}
