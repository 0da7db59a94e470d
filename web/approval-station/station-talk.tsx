import type { StationDecision } from "#features/approvals/approval.ts";
import { Panel } from "#ui/panel.tsx";
import { approvalStationTexts } from "../texts/approval-station-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { SaidAtStation } from "../approvals/said-at-station.tsx";
import type { StationPageData } from "./station-page-data.ts";

const talk: readonly StationDecision["kind"][] = ["question", "answer", "escalation"];

/** Questions, answers and escalations of this round, in the order of time. */
export function StationTalk({ page: { found, round } }: { readonly page: StationPageData }) {
  const texts = approvalStationTexts[useLanguage()].talk;
  const said = found.request.decisions.filter(
    ({ roundId, kind }) => roundId === round?.id && talk.includes(kind),
  );
  if (said.length === 0) return null;
  const isAsked = said.some(({ kind }) => kind === "question");
  return (
    <Panel title={isAsked ? texts.title : texts.titleWithoutQuestion}>
      <SaidAtStation said={said} memberNames={found.memberNames} />
    </Panel>
  );
}
