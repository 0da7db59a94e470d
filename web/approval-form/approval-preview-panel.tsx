import { describeVerdict } from "#features/approval-paths/ui/describe-rule.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { findLastOfDays, nameStationsWithoutDecider } from "#features/approvals/station-forecast.ts";
import type { ApprovalPreview } from "#features/approvals/station-forecast.ts";
import type { Language } from "#features/authorities/authority.ts";
import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { Panel } from "#ui/panel.tsx";
import { Stack } from "#ui/stack.tsx";
import { StationLine } from "#ui/station-line.tsx";
import { StopList } from "#ui/stop-list.tsx";
import { formatDay } from "../words/format-day.ts";
import { approvalPreviewTexts } from "../texts/approval-preview-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { NobodyDecides } from "./nobody-decides.tsx";
import { RiskLine } from "./risk-line.tsx";
import { SparedStations } from "./spared-stations.tsx";
import { StationNote, StationPeriod, StationTags } from "./station-note.tsx";
import { toLineStages } from "./to-line-stages.ts";
import { toShownStations } from "./to-shown-stations.ts";
import { WaitingCosts } from "./waiting-costs.tsx";

type ApprovalPreviewPanelProps = {
  readonly preview: ApprovalPreview & { readonly answers: ScreeningAnswers };
  /** What a day of waiting costs people. */
  readonly lost: HoursLost;
  /** Why the stations are shown instead of the request being sent. */
  readonly notice: string | undefined;
  readonly pathKeepers: readonly string[];
};

/** Which stations a change needs, and which not, before anything is sent; with the button that sends it. */
export function ApprovalPreviewPanel({ preview, lost, notice, pathKeepers }: ApprovalPreviewPanelProps) {
  const language = useLanguage();
  const texts = approvalPreviewTexts[language];
  const { path, needed, spared, risk, answers } = preview;
  const isFree = needed.length === 0;
  const stationNames = nameStationsWithoutDecider(needed);
  return (
    <Panel title={tellCount(language, preview)} subline={texts.byPath(path.name, path.versionNumber)}>
      <input type="hidden" name="pathVersion" value={path.versionNumber} />
      <input type="hidden" name="shown" value={toShownStations(preview)} />
      <Stack>
        {notice === undefined ? null : (
          <p role="alert">
            <Hurts>{notice}</Hurts>
          </p>
        )}
        <div>
          <Consequence preview={preview} />
          <RiskLine risk={risk} answers={answers} />
          {isFree ? null : <WaitingCosts lost={lost} />}
        </div>
        {isFree ? null : <NeededStations preview={preview} />}
        <SparedStations spared={spared} />
        {stationNames.length > 0 ? (
          <NobodyDecides stationNames={stationNames} pathKeepers={pathKeepers} />
        ) : (
          <Stack gap="small">
            <FormActions>
              <Button name="intent" value="send">
                {isFree ? texts.begin : texts.send}
              </Button>
            </FormActions>
            <p className="note">
              {isFree ? null : `${texts.sendHint} `}
              {texts.editBelow}
            </p>
          </Stack>
        )}
      </Stack>
    </Panel>
  );
}

/** "Diese Änderung braucht 2 von 9 Stationen." */
export function tellCount(language: Language, { needed, spared }: ApprovalPreview): string {
  const texts = approvalPreviewTexts[language];
  if (needed.length === 0) return texts.noneNeeded;
  return spared.length === 0
    ? texts.neededAll(needed.length)
    : texts.needed(needed.length, needed.length + spared.length);
}

function Consequence({ preview: { needed, spared } }: Pick<ApprovalPreviewPanelProps, "preview">) {
  const language = useLanguage();
  const texts = approvalPreviewTexts[language];
  const lastDay = findLastOfDays(needed);
  if (lastDay === undefined) return <p className="statement">{tellNoneNeeded(language, spared.length)}</p>;
  return <p>{texts.ifAllTakeLong(formatDay(language, lastDay))}</p>;
}

function tellNoneNeeded(language: Language, all: number): string {
  const { noneNeededOfNone, noneNeededOfOne, noneNeededLead } = approvalPreviewTexts[language];
  if (all === 0) return noneNeededOfNone;
  return all === 1 ? noneNeededOfOne : noneNeededLead(all);
}

function NeededStations({ preview: { needed } }: Pick<ApprovalPreviewPanelProps, "preview">) {
  const language = useLanguage();
  const stops = needed.map((forecast) => ({
    key: forecast.station.key,
    title: forecast.station.name,
    tags: <StationTags station={forecast.station} />,
    note: (
      <StationNote
        forecast={forecast}
        all={needed}
        opening={needed}
        reasons={[describeVerdict(language, forecast.verdict)]}
      />
    ),
    aside: <StationPeriod forecast={forecast} />,
    tone: "coming" as const,
  }));
  return (
    <>
      {needed.length === 1 ? null : <StationLine stages={toLineStages(language, needed)} />}
      <StopList stops={stops} />
    </>
  );
}
