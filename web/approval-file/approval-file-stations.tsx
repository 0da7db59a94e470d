import type { FileRound, FileStation } from "#features/approvals/approval-file.ts";
import type { Language } from "#features/authorities/authority.ts";
import { DescriptionList } from "#ui/description-list.tsx";
import { Panel } from "#ui/panel.tsx";
import { Written } from "#ui/written.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatMoment } from "../words/format-moment.ts";
import { formatNumber } from "../words/format-number.ts";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { ApprovalFileDecisions } from "./approval-file-decisions.tsx";
import { describeStation } from "../approvals/describe-station.ts";
import { nameCauses } from "../approvals/name-causes.ts";

/** Every station that looked at it, round by round, with all decisions and times. */
export function ApprovalFileStations({ stations }: { readonly stations: readonly FileStation[] }) {
  const language = useLanguage();
  const texts = approvalFileTexts[language];
  const asked = stations.filter(({ rounds }) => rounds.length > 0);
  if (asked.length === 0) {
    return (
      <Panel title={texts.stationsTitle}>
        <p>{texts.noStations}</p>
      </Panel>
    );
  }
  return (
    <Panel title={texts.stationsTitle} subline={texts.stationsSubline}>
      {asked.map((station) => (
        <div key={station.key}>
          <h3 className="minor-heading">
            <Written>{station.name}</Written>
          </h3>
          <p className="note">{describeStation(station, language)}</p>
          {station.rounds.map((round) => (
            <Round key={round.id} round={round} station={station} />
          ))}
        </div>
      ))}
    </Panel>
  );
}

function Round({ round, station }: { readonly round: FileRound; readonly station: FileStation }) {
  const language = useLanguage();
  const texts = approvalFileTexts[language];
  const number = formatNumber(language, round.round);
  return (
    <div className="approval-file__part">
      <h4 className="approval-file__round">{texts.round(number, texts.roundStates[round.state])}</h4>
      {round.isCurrent ? null : <p className="note">{texts.superseded}</p>}
      <DescriptionList items={listTimes(round, language)} />
      <ApprovalFileDecisions caption={texts.decisionsOf(station.name, number)} decisions={round.decisions} />
    </div>
  );
}

function listTimes(round: FileRound, language: Language) {
  const texts = approvalFileTexts[language];
  const moment = (term: string, at: Date | null) =>
    at === null ? [] : [{ term, description: formatMoment(language, at) }];
  const { reopenedBecause, openedAt, lastDay, workingDaysWaited } = round;
  return [
    { term: texts.since, description: texts.version(formatNumber(language, round.sinceVersion)) },
    ...(reopenedBecause === null
      ? []
      : [{ term: texts.because, description: nameCauses(reopenedBecause, language) }]),
    ...(openedAt === null
      ? [{ term: texts.openedAt, description: texts.neverOpened }]
      : moment(texts.openedAt, openedAt)),
    ...(lastDay === null ? [] : [{ term: texts.lastDay, description: formatDay(language, lastDay) }]),
    ...moment(texts.remindedAt, round.remindedAt),
    ...moment(texts.escalatedAt, round.escalatedAt),
    ...(round.answerLastDay === null
      ? []
      : [{ term: texts.answerLastDay, description: formatDay(language, round.answerLastDay) }]),
    ...moment(texts.answerRemindedAt, round.answerRemindedAt),
    ...moment(texts.answerOverdueAt, round.answerOverdueAt),
    ...moment(texts.closedAt, round.closedAt),
    ...(workingDaysWaited === null
      ? []
      : [{ term: texts.used, description: texts.workingDays(formatNumber(language, workingDaysWaited)) }]),
  ];
}
