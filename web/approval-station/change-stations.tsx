import { planStations } from "#features/approval-paths/plan-stations.ts";
import type { JudgedStation } from "#features/approval-paths/plan-stations.ts";
import { describeVerdict } from "#features/approval-paths/ui/describe-rule.ts";
import { getLastVersion, getStation, listCurrentRounds } from "#features/approvals/approval.ts";
import type { StationRound } from "#features/approvals/approval.ts";
import type { FoundApproval } from "#features/approvals/find-approval.server.ts";
import type { Language } from "#features/authorities/authority.ts";
import { Panel } from "#ui/panel.tsx";
import { StopList } from "#ui/stop-list.tsx";
import type { Stop, StopTone } from "#ui/stop-list.tsx";
import { Tag } from "#ui/tag.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { Written } from "#ui/written.tsx";
import { approvalStationTexts } from "../texts/approval-station-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { countInWords } from "../approvals/count-in-words.ts";
import { describeReason } from "../approvals/describe-station.ts";
import { nameStations } from "./name-stations.ts";

type ChangeStationsProps = { readonly found: FoundApproval; readonly currentKey: string };

/** All stations of the path: how the needed ones stand, and why the others are spared. */
export function ChangeStations({ found, currentKey }: ChangeStationsProps) {
  const language = useLanguage();
  const texts = approvalStationTexts[language].stations;
  const { request } = found;
  const { content } = request.path;
  const rounds = listCurrentRounds(request);
  const needed = new Set(rounds.map(({ stationKey }) => stationKey));
  const spared = planStations(content, getLastVersion(request).answers).spared.filter(
    ({ station }) => !needed.has(station.key),
  );
  const stops = [
    ...rounds.map((round) => toStop({ found, round, currentKey, language })),
    ...spared.map((judged) => toSparedStop(judged, language)),
  ];
  return (
    <Panel title={texts.title} subline={countNeeded(rounds.length, content.stations.length, language)}>
      <StopList stops={stops} label={texts.list} />
    </Panel>
  );
}

type Shown = {
  readonly found: FoundApproval;
  readonly round: StationRound;
  readonly currentKey: string;
  readonly language: Language;
};

function toStop(shown: Shown): Stop {
  const { found, round, currentKey, language } = shown;
  const station = getStation(found.request, round.stationKey);
  const isHere = station.key === currentKey;
  const href = `/freigaben/${found.request.id}/${encodeURIComponent(station.key)}`;
  return {
    key: round.id,
    title: (
      <>
        {isHere ? (
          <Written>{station.name}</Written>
        ) : (
          <TextLink href={href}>
            <Written>{station.name}</Written>
          </TextLink>
        )}
        <span className="station-source"> · {describeReason(station, language)}</span>
      </>
    ),
    tags: isHere ? <Tag tone="ours">{approvalStationTexts[language].stations.here}</Tag> : undefined,
    aside: tellState(shown),
    tone: toneOf(round),
  };
}

function toneOf({ state }: StationRound): StopTone {
  if (state === "open" || state === "questioned" || state === "refused") return "waiting";
  if (state === "waiting") return "coming";
  return state === "dropped" ? "spared" : "done";
}

function tellState({ found, round, language }: Shown): string {
  const texts = approvalStationTexts[language].stations;
  const { request, roundClocks } = found;
  const waited = roundClocks[round.id]?.workingDaysWaited ?? 0;
  switch (round.state) {
    case "waiting":
      return texts.waitsFor(nameStations(language, request, round.after));
    case "open":
      return texts.waited(waited, getStation(request, round.stationKey).periodInWorkingDays);
    case "questioned":
      return texts.resting(waited);
    case "dropped":
      return approvalStationTexts[language].endings.dropped;
    default:
      return texts.ended(round.state, waited);
  }
}

/** "Personalrat entfällt, weil keine Daten über Beschäftigte anfallen" */
function toSparedStop({ station, verdict }: JudgedStation, language: Language): Stop {
  const sentence = describeVerdict(language, verdict).replace(/\.$/, "");
  const lower = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return {
    key: station.key,
    title: approvalStationTexts[language].stations.spared(station.name, lower),
    tone: "spared",
  };
}

function countNeeded(needed: number, all: number, language: Language): string {
  const texts = approvalStationTexts[language].stations;
  if (needed === 0) return texts.noneNeeded;
  if (needed === all) return texts.allNeeded;
  return texts.needed(needed, countInWords(language, needed), countInWords(language, all));
}
