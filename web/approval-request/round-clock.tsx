import { getStation } from "#features/approvals/approval.ts";
import type { StationRound } from "#features/approvals/approval.ts";
import type { Language } from "#features/authorities/authority.ts";
import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { Hurts } from "#ui/hurts.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatRange, formatTwoDigits } from "../words/format-estimate.ts";
import { formatNumber } from "../words/format-number.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { requestPageTexts } from "../texts/request-page-texts.ts";
import { AnswerDue } from "../approvals/answer-due.tsx";
import { useLanguage } from "../frame/use-visitor.ts";
import type { RequestPageProps } from "./request-page-props.ts";

type RoundProps = Pick<RequestPageProps, "found" | "today"> & { readonly round: StationRound };

/** How long a station has waited or took, until when it has, since when it is late, and what people lost meanwhile. */
export function RoundClock({ found, today, round }: RoundProps) {
  const language = useLanguage();
  const clock = found.roundClocks[round.id];
  const late = tellLate({ found, today, round }, language);
  return (
    <p>
      {tellTime({ found, today, round }, language)} {late === undefined ? null : <Hurts>{late}</Hurts>}{" "}
      <AnswerDue round={round} today={today} />{" "}
      {clock && clock.days > 0 ? tellLost(clock.lost.citizens, language) : null}
    </p>
  );
}

function tellTime({ found, today, round }: RoundProps, language: Language): string {
  const texts = requestPageTexts[language];
  const { request, roundClocks } = found;
  const days = formatNumber(language, roundClocks[round.id]?.workingDaysWaited ?? 0);
  const period = formatNumber(language, getStation(request, round.stationKey).periodInWorkingDays);
  const closedOn = formatDay(language, dayOf(round.closedAt ?? request.sentAt));
  switch (round.state) {
    case "waiting":
      return texts.opensAfter(round.after.map((key) => getStation(request, key).name).join(", "));
    case "open":
      return [texts.waited(days, period), tellLeft({ found, today, round }, language)].join(" ").trim();
    case "questioned":
      return texts.rests(days, period);
    case "dropped":
      return (request.state === "withdrawn" && round.isCurrent ? texts.droppedByWithdrawal : texts.dropped)(
        closedOn,
      );
    default:
      return texts.decided(closedOn, days);
  }
}

/** Until when an open station has. */
function tellLeft({ found, today, round }: RoundProps, language: Language): string {
  const texts = requestPageTexts[language];
  const { lastDay } = round;
  if (lastDay === null || lastDay < today) return "";
  const day = formatDay(language, lastDay);
  if (lastDay === today) return texts.lastDay(day);
  return texts.until(day, formatNumber(language, found.roundClocks[round.id]?.workingDaysLeft ?? 0));
}

/** Since when an open station is late; undefined where it is not. */
function tellLate({ found, today, round }: RoundProps, language: Language): string | undefined {
  const { state, lastDay } = round;
  if (state !== "open" || lastDay === null || lastDay >= today) return undefined;
  const days = 0 - (found.roundClocks[round.id]?.workingDaysLeft ?? 0);
  return requestPageTexts[language].overdue(formatDay(language, lastDay), formatNumber(language, days));
}

function tellLost(lost: HoursLost, language: Language): string {
  const texts = requestPageTexts[language];
  if (lost.outcome === "unknown") return texts.lostHereUnknown;
  const hours = initiativesTexts[language].hours(formatTwoDigits(language, lost.hours.likely));
  return texts.lostHere(hours, formatRange(language, lost.hours, formatTwoDigits));
}
