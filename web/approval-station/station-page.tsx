import { PageTitle } from "#ui/page-title.tsx";
import { PanelGrid } from "#ui/panel-grid.tsx";
import { approvalStationTexts } from "../texts/approval-station-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { ChangeStations } from "./change-stations.tsx";
import { StationAbout } from "./station-about.tsx";
import { StationAgain, StationMeanwhile } from "./station-again.tsx";
import { StationAside } from "./station-aside.tsx";
import { StationDecisionForm } from "./station-decision-form.tsx";
import { StationLead } from "./station-lead.tsx";
import type { StationAnswer, StationPageData } from "./station-page-data.ts";
import { StationTalk } from "./station-talk.tsx";

type StationPageProps = StationPageData & { readonly answer: StationAnswer | undefined };

/** One station of a request: read at the left, decide at the right. */
export function StationPage({ answer, ...page }: StationPageProps) {
  const language = useLanguage();
  const texts = approvalStationTexts[language];
  const { request } = page.found;
  const mayDecide = page.standing.kind === "may";
  const items = [
    { label: texts.approvals, href: "/freigaben" },
    { label: request.initiative.name, href: `/freigaben/${request.id}` },
  ];
  return (
    <>
      <title>{`${page.station.name}: ${request.initiative.name} · Wirkstatt`}</title>
      <PageTitle
        title={request.initiative.name}
        isWritten
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={<StationLead page={page} />}
        actions={mayDecide ? <ToDecision label={texts.toDecision} /> : undefined}
      />
      <PanelGrid layout="main-aside">
        <div>
          {answer?.refusal === "outdated" ? <StationMeanwhile page={page} values={answer.values} /> : null}
          <StationAgain page={page} />
          <StationAbout page={page} />
          <StationTalk page={page} />
          <ChangeStations found={page.found} currentKey={page.station.key} />
        </div>
        <div className="station-decision">
          {page.standing.kind === "may" ? (
            <StationDecisionForm page={page} standing={page.standing} answer={answer} />
          ) : (
            <StationAside page={page} answer={answer} />
          )}
        </div>
      </PanelGrid>
    </>
  );
}

/** Before all there is to read: the keyboard and the narrow screen reach the decision at once. */
function ToDecision({ label }: { readonly label: string }) {
  return (
    <a className="to-decision" href="#entscheidung">
      {label}
    </a>
  );
}
