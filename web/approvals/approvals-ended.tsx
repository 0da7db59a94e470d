import type { Language } from "#features/authorities/authority.ts";
import { Pagination } from "#ui/pagination.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import { approvalsTexts } from "../texts/approvals-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { ApprovalsPageData, EndedRequest } from "./approvals-page-data.ts";

const ID = "beendet";

/** Requests that were granted or withdrawn, a page at a time. */
export function ApprovalsEnded({ ended }: Pick<ApprovalsPageData, "ended">) {
  const language = useLanguage();
  const texts = approvalsTexts[language];
  const { page, pageCount, count, requests } = ended;
  if (count === 0) return null;
  const rows = requests.map((one) => ({
    key: one.requestId,
    title: one.initiativeName,
    href: `/freigaben/${one.requestId}`,
    note: one.serviceName,
    aside: `${formatDay(language, one.endedOn)} · ${tellEnd(one, language)}`,
  }));
  return (
    <Panel title={texts.ended} subline={texts.endedSubline(count, formatNumber(language, count))} id={ID}>
      {rows.length === 0 ? <p>{texts.noSuchPage}</p> : <RowList rows={rows} />}
      <Pagination
        label={texts.pages}
        currentPage={page}
        pageCount={pageCount}
        hrefForPage={(wanted) => (wanted === 1 ? `/freigaben#${ID}` : `/freigaben?page=${wanted}#${ID}`)}
        previousLabel={texts.previous}
        nextLabel={texts.next}
        pageLabel={texts.page}
      />
    </Panel>
  );
}

function tellEnd(one: EndedRequest, language: Language): string {
  const texts = approvalsTexts[language];
  if (one.withdrawal !== null) return texts.withdrawals[one.withdrawal];
  if (one.isAtOnce) return texts.grantedAtOnce;
  return texts.granted(formatNumber(language, one.workingDays));
}
