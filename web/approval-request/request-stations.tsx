import type { Station } from "#features/approval-paths/approval-path.ts";
import { listStages } from "#features/approval-paths/list-stages.ts";
import { judgeRule } from "#features/approval-paths/station-rule.ts";
import { describeVerdict } from "#features/approval-paths/ui/describe-rule.ts";
import { getLastVersion, getStation, listCurrentRounds } from "#features/approvals/approval.ts";
import type { ApprovalRequest } from "#features/approvals/approval.ts";
import type { Language } from "#features/authorities/authority.ts";
import { Panel } from "#ui/panel.tsx";
import { StationLine } from "#ui/station-line.tsx";
import { Written } from "#ui/written.tsx";
import { formatNumber } from "../words/format-number.ts";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";
import { requestPageTexts } from "../texts/request-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { describeReason } from "../approvals/describe-station.ts";
import type { RequestPageProps } from "./request-page-props.ts";
import { EarlierRounds, RequestStationCard } from "./request-station-card.tsx";

type OfRequest = Pick<RequestPageProps, "found" | "today">;

/** The stations of a request in the order of the path, each with its clock and what was said; then those it is spared. */
export function RequestStations({ found, today }: OfRequest) {
  const language = useLanguage();
  const texts = requestPageTexts[language];
  const { request } = found;
  const stages = listStagesOf(request);
  const isNeeded = stages.length > 0;
  const { name, versionNumber } = request.path;
  return (
    <>
      {isNeeded ? (
        <Panel title={texts.lineTitle} subline={texts.lineSubline}>
          <StationLine stages={toLineStages(request, stages, language)} />
        </Panel>
      ) : null}
      <Panel title={texts.stationsTitle} subline={texts.path(name, formatNumber(language, versionNumber))}>
        {isNeeded ? null : <p>{texts.noStations}</p>}
        <ul className="station-cards" role="list">
          {stages.flatMap((stage) =>
            stage.map((station) => (
              <li className="station-card" id={`station-${station.key}`} key={station.key}>
                <RequestStationCard
                  found={found}
                  today={today}
                  station={station}
                  beside={stage.filter(({ key }) => key !== station.key).map((one) => one.name)}
                />
              </li>
            )),
          )}
        </ul>
        <Spared found={found} today={today} />
      </Panel>
    </>
  );
}

/** The stations needed now, by the order in which they open: those of one stage run side by side. */
function listStagesOf(request: ApprovalRequest): readonly (readonly Station[])[] {
  const needed = listCurrentRounds(request).map(({ stationKey, after }) => ({
    ...getStation(request, stationKey),
    after,
  }));
  return listStages(needed);
}

function toLineStages(request: ApprovalRequest, stages: readonly (readonly Station[])[], language: Language) {
  const texts = requestPageTexts[language];
  const rounds = new Map(listCurrentRounds(request).map((round) => [round.stationKey, round]));
  return stages.map((stage, place) => ({
    key: stage.map(({ key }) => key).join(" "),
    caption: place === 0 ? texts.first : texts.next,
    stations: stage.map(({ key, name }) => {
      const state = rounds.get(key)?.state ?? "waiting";
      return {
        key,
        label: name,
        note: approvalFileTexts[language].roundStates[state],
        href: `#station-${key}`,
        tone: state === "waiting" ? ("soft" as const) : ("ours" as const),
      };
    }),
  }));
}

/** Stations of the path that this change does not need, each with its sentence, and what they said earlier. */
function Spared({ found, today }: OfRequest) {
  const language = useLanguage();
  const texts = requestPageTexts[language];
  const { request } = found;
  const needed = new Set(listCurrentRounds(request).map(({ stationKey }) => stationKey));
  const spared = request.path.content.stations.filter(({ key }) => !needed.has(key));
  if (spared.length === 0) return null;
  const { answers } = getLastVersion(request);
  return (
    <>
      <h3 className="minor-heading">{texts.sparedTitle}</h3>
      <ul className="plain-list plain-list--spaced" role="list">
        {spared.map((station) => (
          <li key={station.key}>
            <strong>
              <Written>{station.name}</Written>
            </strong>
            {`: ${describeVerdict(language, judgeRule(station.rule, answers))}`}
            <span className="cell-note">{describeReason(station, language)}</span>
            <EarlierRounds found={found} today={today} stationKey={station.key} />
          </li>
        ))}
      </ul>
    </>
  );
}
