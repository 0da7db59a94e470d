import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { approvalsTexts } from "../texts/approvals-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { ApprovalsEnded } from "./approvals-ended.tsx";
import { ApprovalsLead } from "./approvals-lead.tsx";
import { ApprovalsOthers } from "./approvals-others.tsx";
import type { ApprovalsPageData } from "./approvals-page-data.ts";
import { ApprovalsYourTurn } from "./approvals-your-turn.tsx";

/** What waits for the reader first, then what else is under way, then what has ended. */
export function ApprovalsPage({ page }: { readonly page: ApprovalsPageData }) {
  const texts = approvalsTexts[useLanguage()];
  const isEmpty = page.toDecide.length + page.ownTurns.length + page.others.length + page.ended.count === 0;
  return (
    <>
      <title>{`${texts.title} · Wirkstatt`}</title>
      <PageTitle title={texts.title} lead={isEmpty ? undefined : <ApprovalsLead page={page} />} />
      {isEmpty ? (
        <EmptyState
          heading={texts.none}
          action={
            <>
              <ButtonLink href="/dienste" variant="primary">
                {texts.toServices}
              </ButtonLink>
              <ButtonLink href="/freigabewege">{texts.toPaths}</ButtonLink>
            </>
          }
        >
          {texts.noneLead}
        </EmptyState>
      ) : null}
      <ApprovalsYourTurn page={page} />
      <ApprovalsOthers requests={page.others} />
      <ApprovalsEnded ended={page.ended} />
      {page.mayExport && !isEmpty ? (
        <Panel title={texts.export}>
          <p>
            <a className="text-link" href="/freigaben/protokoll.xes" download>
              {texts.exportXes}
            </a>
          </p>
        </Panel>
      ) : null}
    </>
  );
}
