import type { JudgedStation } from "#features/approval-paths/plan-stations.ts";
import { describeVerdict } from "#features/approval-paths/ui/describe-rule.ts";
import { screeningTexts } from "#features/approval-paths/ui/screening-texts.ts";
import { nameStationsWithoutDecider } from "#features/approvals/station-forecast.ts";
import type { Language } from "#features/authorities/authority.ts";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { Panel } from "#ui/panel.tsx";
import { Stack } from "#ui/stack.tsx";
import { StopList } from "#ui/stop-list.tsx";
import type { Stop } from "#ui/stop-list.tsx";
import { approvalFormTexts } from "../texts/approval-form-texts.ts";
import { approvalPreviewTexts } from "../texts/approval-preview-texts.ts";
import { reopeningTexts } from "../texts/reopening-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { ChangeAnswer } from "./change-approval-action.server.ts";
import { describeGoingOn, describeReopening } from "./describe-reopening.ts";
import { NobodyDecides } from "./nobody-decides.tsx";
import { RiskLine } from "./risk-line.tsx";
import { StationNote, StationPeriod, StationTags } from "./station-note.tsx";
import { toShownRevision } from "./to-shown-stations.ts";

type Preview = NonNullable<ChangeAnswer["preview"]>;

type ChangePreviewPanelProps = {
  readonly preview: Preview;
  readonly notice: string | undefined;
  readonly pathKeepers: readonly string[];
};

/** What a new version sets off, before it is sent: who decides anew and why only those, what stands, what falls away. */
export function ChangePreviewPanel({ preview, notice, pathKeepers }: ChangePreviewPanelProps) {
  const language = useLanguage();
  const texts = approvalPreviewTexts[language];
  const stationNames = nameStationsWithoutDecider(preview.forecasts);
  return (
    <Panel title={texts.changeTitle}>
      <input type="hidden" name="shown" value={toShownRevision(preview)} />
      <Stack>
        {notice === undefined ? null : (
          <p role="alert">
            <Hurts>{notice}</Hurts>
          </p>
        )}
        <div>
          <p className="statement">{tellRevision(language, preview)}</p>
          <p>{texts.changed(nameChanges(language, preview))}</p>
          <RiskLine risk={preview.risk} answers={preview.after.answers} />
        </div>
        {listParts(language, preview).map(({ title, stops }) =>
          stops.length === 0 ? null : (
            <div key={title}>
              <h3 className="minor-heading">{title}</h3>
              <StopList stops={stops} />
            </div>
          ),
        )}
        {stationNames.length > 0 ? (
          <NobodyDecides stationNames={stationNames} pathKeepers={pathKeepers} />
        ) : (
          <Stack gap="small">
            <FormActions>
              <Button name="intent" value="send">
                {texts.sendChange}
              </Button>
            </FormActions>
            <p className="note">
              {texts.sendChangeHint} {texts.editBelow}
            </p>
          </Stack>
        )}
      </Stack>
    </Panel>
  );
}

/** "2 Stationen entscheiden neu. Eine kommt dazu. Eine Entscheidung bleibt." */
export function tellRevision(language: Language, { revision, forecasts }: Preview): string {
  const texts = approvalPreviewTexts[language];
  const { reopened, added, standing } = revision;
  if (forecasts.length + standing.length === 0) return texts.noneLeft;
  return [
    reopened.length === 0 ? texts.noneReopened : texts.reopenedLead(reopened.length),
    ...(added.length === 0 ? [] : [texts.addedLead(added.length)]),
    ...(standing.length === 0 ? [] : [texts.standingLead(standing.length)]),
  ].join(" ");
}

/** "Neue Daten, Kosten": so that nobody changes back unawares what somebody else wrote. */
function nameChanges(language: Language, { revision: { change } }: Preview): string {
  const { fields } = approvalFormTexts[language];
  const { questions } = screeningTexts[language];
  return [
    ...change.texts.map((text) => fields[text].label),
    ...change.answers.map((question) => questions[question].name),
  ].join(", ");
}

type Part = { readonly title: string; readonly stops: readonly Stop[] };

function listParts(language: Language, preview: Preview): readonly Part[] {
  const texts = approvalPreviewTexts[language];
  const { reopened, added, goingOn, standing, dropped } = preview.revision;
  const open = (key: string, reasons: readonly string[], tone: Stop["tone"]) =>
    toOpenStop(preview, key, { reasons, tone });
  return [
    {
      title: texts.reopened,
      stops: reopened.flatMap(({ planned: { station }, because }) => {
        const versions = { before: preview.before, after: preview.after };
        const reasons = because.map((cause) => describeReopening(language, station, cause, versions));
        return open(station.key, reasons, "waiting");
      }),
    },
    {
      title: texts.added,
      stops: added.flatMap(({ station, verdict }) =>
        open(station.key, [describeVerdict(language, verdict)], "coming"),
      ),
    },
    {
      title: texts.goingOn,
      stops: goingOn.map(({ planned, round }) =>
        toStop(planned, describeGoingOn(language, round.state), "coming"),
      ),
    },
    {
      title: texts.standing,
      stops: standing.map(({ planned }) => toStop(planned, reopeningTexts[language].standing, "done")),
    },
    {
      title: texts.dropped,
      stops: dropped.flatMap((round) => {
        const judged = preview.spared.find(({ station }) => station.key === round.stationKey);
        if (!judged) return [];
        const isDecided = round.closedAt !== null;
        const sentences = [
          describeVerdict(language, judged.verdict),
          ...(isDecided ? [reopeningTexts[language].decided] : []),
        ];
        return [toStop(judged, sentences.join(" "), "spared")];
      }),
    },
  ];
}

function toStop({ station }: JudgedStation, note: string, tone: Stop["tone"]): Stop {
  return { key: station.key, title: station.name, tags: <StationTags station={station} />, note, tone };
}

/** A station that has to decide: with all there is to know before sending. */
function toOpenStop(
  { forecasts, revision }: Preview,
  stationKey: string,
  { reasons, tone }: { readonly reasons: readonly string[]; readonly tone: Stop["tone"] },
): readonly Stop[] {
  const forecast = forecasts.find(({ station }) => station.key === stationKey);
  if (!forecast) return [];
  const goingOn = new Set(revision.goingOn.map(({ round }) => round.stationKey));
  const opening = forecasts.filter(({ station }) => !goingOn.has(station.key));
  return [
    {
      key: stationKey,
      title: forecast.station.name,
      tags: <StationTags station={forecast.station} />,
      note: <StationNote forecast={forecast} all={forecasts} opening={opening} reasons={reasons} />,
      aside: <StationPeriod forecast={forecast} />,
      tone,
    },
  ];
}
