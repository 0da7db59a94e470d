import { dayOf } from "#platform/values/day-value.ts";
import { Hurts } from "#ui/hurts.tsx";
import { Written } from "#ui/written.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatTwoDigits } from "../words/format-estimate.ts";
import { approvalStationTexts } from "../texts/approval-station-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { nameStations } from "./name-stations.ts";
import type { StationPageData } from "./station-page-data.ts";
import { AnswerDue } from "../approvals/answer-due.tsx";
import { tellDeadline } from "../approvals/tell-deadline.ts";

type OfPage = { readonly page: StationPageData };

/** What the reader is here for, or why there is nothing for them to decide, until when, and what waiting costs. */
export function StationLead({ page }: OfPage) {
  const texts = approvalStationTexts[useLanguage()].lead;
  const { station, standing } = page;
  const name = (
    <strong>
      <Written>{station.name}</Written>
    </strong>
  );
  switch (standing.kind) {
    case "may":
      return (
        <>
          {texts.youDecideAs} {name}
          {texts.capacities[standing.capacity]}. <Waiting page={page} />
        </>
      );
    case "own-request":
      return (
        <>
          {texts.ownRequest} {texts.whoDecides} {name}. <Waiting page={page} />
        </>
      );
    case "not-yours":
      return (
        <>
          {texts.whoDecides} {name}, {texts.notYou} <Waiting page={page} />
        </>
      );
    default:
      return <Closed page={page} />;
  }
}

/** Where nobody decides here now. */
function Closed({ page: { found, station, round, standing } }: OfPage) {
  const language = useLanguage();
  const texts = approvalStationTexts[language];
  const name = (
    <strong>
      <Written>{station.name}</Written>
    </strong>
  );
  const day = (at: Date | null | undefined) => formatDay(language, dayOf(at ?? found.request.sentAt));
  if (standing.kind === "withdrawn") return texts.lead.withdrawn(day(found.request.endedAt));
  if (standing.kind === "not-open") {
    return (
      <>
        {name} {texts.lead.notOpen(nameStations(language, found.request, standing.after))}
      </>
    );
  }
  if (standing.kind === "spared" || !round) {
    return (
      <>
        {name} {texts.lead.spared}
      </>
    );
  }
  const { state } = round;
  if (state === "waiting" || state === "open" || state === "questioned") return name;
  const said = state === "granted-by-silence" ? texts.lead.bySilence : texts.lead.decided;
  return (
    <>
      {name} {said(day(round.closedAt))} <strong>{texts.endings[state]}</strong>.
    </>
  );
}

function Waiting({ page: { found, round, today } }: OfPage) {
  const language = useLanguage();
  const texts = approvalStationTexts[language].lead;
  const clock = round ? found.roundClocks[round.id] : undefined;
  if (!round || !clock) return null;
  const lost = clock.lost.citizens;
  const deadline = tellDeadline(
    language,
    { lastDay: round.lastDay, workingDaysLeft: clock.workingDaysLeft },
    today,
  );
  const hurts = deadline.state === "over" || deadline.state === "soon";
  return (
    <>
      {deadline.state === "resting" ? (
        <>
          {texts.questioned} <AnswerDue round={round} today={today} />
        </>
      ) : (
        <>
          {texts.deadline} {hurts ? <Hurts>{deadline.words}</Hurts> : deadline.words}
        </>
      )}{" "}
      {lost.outcome === "unknown" ? (
        texts.costsUnknown
      ) : (
        <>
          {texts.costs}{" "}
          <strong>{texts.citizenHours(formatTwoDigits(language, lost.hoursADay.likely))}</strong>.
        </>
      )}
    </>
  );
}
