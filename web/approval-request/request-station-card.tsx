import type { Station } from "#features/approval-paths/approval-path.ts";
import { judgeRule } from "#features/approval-paths/station-rule.ts";
import { describeVerdict } from "#features/approval-paths/ui/describe-rule.ts";
import { describePeople } from "#features/approval-paths/ui/describe-station.ts";
import { getLastVersion, getStation, isGranted } from "#features/approvals/approval.ts";
import type { StationRound } from "#features/approvals/approval.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { Expandable } from "#ui/expandable.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { Stack } from "#ui/stack.tsx";
import { Tag } from "#ui/tag.tsx";
import type { TagTone } from "#ui/tag.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { Written } from "#ui/written.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";
import { requestPageTexts } from "../texts/request-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { describeReason } from "../approvals/describe-station.ts";
import { nameCauses } from "../approvals/name-causes.ts";
import type { RequestPageProps } from "./request-page-props.ts";
import { RoundClock } from "./round-clock.tsx";
import { SaidAtStation } from "../approvals/said-at-station.tsx";

type OfRequest = Pick<RequestPageProps, "found" | "today">;
type CardProps = OfRequest & {
  readonly station: Station;
  /** Names of the stations that run at the same time. */
  readonly beside: readonly string[];
};

/** One station that a request needs: why, how it stands, how long it has waited, what was said. */
export function RequestStationCard({ found, today, station, beside }: CardProps) {
  const language = useLanguage();
  const texts = requestPageTexts[language];
  const { request } = found;
  const round = request.rounds.find(({ stationKey, isCurrent }) => isCurrent && stationKey === station.key);
  if (!round) return null;
  const verdict = judgeRule(station.rule, getLastVersion(request).answers);
  return (
    <Stack gap="small">
      <div className="station-card__head">
        <h3 className="station-card__name">
          <TextLink href={`/freigaben/${request.id}/${encodeURIComponent(station.key)}`}>
            <Written>{station.name}</Written>
          </TextLink>
        </h3>
        <Tag tone={toneOf(round)}>{approvalFileTexts[language].roundStates[round.state]}</Tag>
      </div>
      <p className="note">{describeReason(station, language)}</p>
      <p>
        {describeVerdict(language, verdict)} {beside.length === 0 ? "" : texts.parallel(beside.join(", "))}
      </p>
      <Round found={found} today={today} round={round} />
      <EarlierRounds found={found} today={today} stationKey={station.key} />
    </Stack>
  );
}

type RoundProps = OfRequest & { readonly round: StationRound };

function Round({ found, today, round }: RoundProps) {
  const language = useLanguage();
  const texts = requestPageTexts[language];
  const { silence } = getStation(found.request, round.stationKey);
  return (
    <>
      {round.reopenedBecause === null ? null : (
        <p>{texts.reopened(nameCauses(round.reopenedBecause, language))}</p>
      )}
      <RoundClock found={found} today={today} round={round} />
      <Escalated found={found} today={today} round={round} />
      {round.state === "granted-by-silence" && silence.means === "granted" ? (
        <p>{texts.grantedBySilence(silence.order)}</p>
      ) : null}
      <Said found={found} today={today} round={round} />
    </>
  );
}

/** What was said in this round; that it was escalated has its own sentence. */
function Said({ found: { request, memberNames }, round }: RoundProps) {
  const said = request.decisions.filter(({ roundId, kind }) => roundId === round.id && kind !== "escalation");
  return said.length === 0 ? null : <SaidAtStation said={said} memberNames={memberNames} />;
}

function Escalated({ found: { request, memberNames }, round }: RoundProps) {
  const language = useLanguage();
  const { silence } = getStation(request, round.stationKey);
  if (round.escalatedAt === null || silence.means !== "escalated") return null;
  const people = describePeople({ language, memberNames }, silence.to);
  const day = formatDay(language, dayOf(round.escalatedAt));
  return (
    <p>
      <Hurts>{requestPageTexts[language].escalatedSince(day, people)}</Hurts>
    </p>
  );
}

/** Rounds that no longer count at a station, to read when wanted: nothing of them is lost. */
export function EarlierRounds({ found, today, stationKey }: OfRequest & { readonly stationKey: string }) {
  const language = useLanguage();
  const texts = requestPageTexts[language];
  const earlier = found.request.rounds.filter((round) => !round.isCurrent && round.stationKey === stationKey);
  if (earlier.length === 0) return null;
  return (
    <Expandable summary={texts.earlierRounds(earlier.length)}>
      {earlier.map((round) => (
        <div key={round.id}>
          <h4 className="minor-heading">
            {texts.round(
              formatNumber(language, round.round),
              approvalFileTexts[language].roundStates[round.state],
            )}
          </h4>
          <Round found={found} today={today} round={round} />
        </div>
      ))}
    </Expandable>
  );
}

function toneOf(round: StationRound): TagTone {
  if (isGranted(round)) return "effect";
  return round.state === "waiting" || round.state === "dropped" ? "neutral" : "waiting";
}
