import type { Station } from "#features/approval-paths/approval-path.ts";
import { listStages } from "#features/approval-paths/list-stages.ts";
import { approvalPathTexts } from "#features/approval-paths/ui/approval-path-texts.ts";
import { describePlace } from "#features/approval-paths/ui/describe-station.ts";
import type { StationValue } from "#features/approvals/measure-station.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { PanelGrid } from "#ui/panel-grid.tsx";
import { Panel } from "#ui/panel.tsx";
import { StationLine } from "#ui/station-line.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { ApprovalPathLimits, ApprovalPathQuestions, ApprovalPathVersions } from "./approval-path-facts.tsx";
import { ApprovalPathManagement } from "./approval-path-management.tsx";
import type { ApprovalPathPageProps } from "./approval-path-page-props.ts";
import { ApprovalPathStations } from "./approval-path-stations.tsx";
import { ApprovalPathTrial } from "./approval-path-trial.tsx";
import { ApprovalPathLead } from "./approval-paths-lead.tsx";
import { OutcomeTable } from "../approvals/outcome-table.tsx";
import { StationValueNote } from "../approvals/station-value-note.tsx";
import { formatMoment } from "../words/format-moment.ts";
import { formatNumber } from "../words/format-number.ts";
import { approvalPathsTexts } from "../texts/approval-paths-texts.ts";
import { waitsTexts } from "../texts/waits-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** One approval path: its line, its stations by why they exist, what triggers them, and a place to try it. */
export function ApprovalPathPage(props: ApprovalPathPageProps) {
  const { path, measures, mayManage, isNewest } = props;
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const { stations } = path.version.content;
  const items = [{ label: texts.title, href: "/freigabewege" }, { label: path.name }];
  const addStation =
    mayManage && isNewest ? (
      <ButtonLink href={`/freigabewege/${path.id}/stationen/neu`}>{texts.addStation}</ButtonLink>
    ) : undefined;
  return (
    <>
      <title>{`${path.name} · Wirkstatt`}</title>
      <PageTitle
        title={path.name}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={<Lead {...props} />}
        actions={
          stations.length === 0 ? undefined : (
            <>
              {addStation}
              <ButtonLink href="#ausprobieren" variant="tertiary">
                {texts.trial}
              </ButtonLink>
            </>
          )
        }
      />
      {stations.length === 0 ? (
        <EmptyState heading={texts.noStations} action={addStation}>
          {texts.noStationsLead}
        </EmptyState>
      ) : (
        <Panel title={texts.line} subline={texts.lineSubline}>
          <StationLine stages={toStages(stations, language)} />
        </Panel>
      )}
      <PanelGrid layout="main-aside">
        <div>
          <ApprovalPathStations {...props} tellValue={(key) => <Value value={measures.values[key]} />} />
          <ApprovalPathQuestions path={path} />
          <ApprovalPathLimits {...props} />
        </div>
        <div>
          <ApprovalPathTrial {...props} />
          <ApprovalPathVersions {...props} />
          {mayManage && isNewest ? <ApprovalPathManagement {...props} /> : null}
        </div>
      </PanelGrid>
      <Outcomes {...props} />
    </>
  );
}

/** A station that was added a moment ago has no value yet. */
function Value({ value }: { readonly value: StationValue | undefined }) {
  return value ? <StationValueNote value={value} /> : null;
}

function Outcomes({ measures: { outcomes } }: ApprovalPathPageProps) {
  const texts = waitsTexts[useLanguage()];
  if (!outcomes) return null;
  return (
    <Panel title={texts.outcomesTitle} subline={texts.outcomesSubline}>
      <OutcomeTable outcomes={[outcomes]} />
    </Panel>
  );
}

function Lead({ path, isNewest }: ApprovalPathPageProps) {
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const { number, createdAt, content } = path.version;
  if (!isNewest) {
    return (
      <>
        <Hurts>{texts.oldVersion(formatNumber(language, number), formatMoment(language, createdAt))}</Hurts>{" "}
        <TextLink href={`/freigabewege/${path.id}`}>{texts.toNewest}</TextLink>
      </>
    );
  }
  return (
    <>
      {path.isRetired ? <Hurts>{texts.retiredLead} </Hurts> : null}
      {content.stations.length === 0 ? null : <ApprovalPathLead stations={content.stations} />}
    </>
  );
}

/** What can be decided side by side stands at one stop. House rules are drawn lighter: they could go. */
function toStages(stations: readonly Station[], language: "de" | "en") {
  const texts = approvalPathsTexts[language];
  const words = approvalPathTexts[language];
  return listStages(stations).map((stage, place) => {
    const when = place === 0 ? texts.first : texts.then;
    return {
      key: String(place),
      caption: stage.length === 1 ? when : `${when}, ${texts.sideBySide}`,
      stations: stage.map((station) => {
        const period = words.workingDays(String(station.periodInWorkingDays));
        return {
          key: station.key,
          label: station.name,
          href: `#station-${station.key}`,
          note:
            station.after.length === 0 ? period : `${period}, ${describePlace(language, station, stations)}`,
          tone: station.reason.kind === "house-rule" ? ("soft" as const) : ("ours" as const),
        };
      }),
    };
  });
}
