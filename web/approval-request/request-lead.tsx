import { getStation, isUnderWay, listCurrentRounds } from "#features/approvals/approval.ts";
import type { ApprovalRequest, RoundState } from "#features/approvals/approval.ts";
import type { FoundApproval } from "#features/approvals/find-approval.server.ts";
import type { Language } from "#features/authorities/authority.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { Hurts } from "#ui/hurts.tsx";
import { formatTwoDigits } from "../words/format-estimate.ts";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import { nameMissing } from "../initiatives/stake-reckoning.tsx";
import { requestPageTexts } from "../texts/request-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type OfRequest = { readonly found: FoundApproval };

/** How a request stands, whose turn it is, how long it has waited and what that cost people. */
export function RequestLead({ found }: OfRequest) {
  const language = useLanguage();
  const cost = tellCost(found, language);
  return (
    <>
      {tellState(found, language)} {cost === "" ? null : <Hurts>{cost}</Hurts>}
    </>
  );
}

function tellState(found: FoundApproval, language: Language): string {
  const texts = requestPageTexts[language];
  const { request, clock } = found;
  const days = formatNumber(language, clock.workingDays);
  const endedOn = formatDay(language, dayOf(request.endedAt ?? request.sentAt));
  switch (request.state) {
    case "running":
      return join(texts.waits(days), ...tellTurns(found, language));
    case "refused":
      return join(
        texts.refusedBy(nameStations(request, "refused").join(", ")),
        texts.waits(days),
        texts.turnTeamRefusal(request.service.teamName),
      );
    case "granted": {
      if (request.rounds.length === 0) return texts.notNeeded(endedOn);
      const conditions = nameStations(request, "granted-with-condition");
      return join(
        texts.granted(endedOn, days),
        conditions.length === 0 ? "" : texts.grantedWithCondition(conditions.join(", ")),
      );
    }
    case "withdrawn":
      return join(
        texts.withdrawn(endedOn, days),
        request.withdrawal ? texts.withdrawals[request.withdrawal.kind] : "",
      );
  }
}

function tellTurns({ request, clock: { turn } }: FoundApproval, language: Language): readonly string[] {
  const texts = requestPageTexts[language];
  const { teamName } = request.service;
  const questioned = nameStations(request, "questioned").join(", ");
  if (turn.whose === "team") return [texts.turnTeamQuestion(teamName, questioned)];
  const open = nameStations(request, "open");
  return [
    texts.turnStations(open.join(", "), open.length),
    questioned === "" ? "" : texts.turnTeamToo(teamName, questioned),
  ];
}

function tellCost({ request, lost: { citizens } }: FoundApproval, language: Language): string {
  const texts = requestPageTexts[language];
  const isOver = !isUnderWay(request);
  if (isOver && request.rounds.length === 0) return "";
  if (citizens.outcome === "unknown")
    return `${texts.lostUnknown} ${nameMissing(citizens.missing, language)}.`;
  const hours = (number: number) => formatTwoDigits(language, number);
  if (citizens.days === 0) return isOver ? "" : texts.lostNothingYet(hours(citizens.hoursADay.likely));
  return (isOver ? texts.lostInAll : texts.lostSoFar)(hours(citizens.hours.likely));
}

function nameStations(request: ApprovalRequest, state: RoundState): readonly string[] {
  return listCurrentRounds(request)
    .filter((round) => round.state === state)
    .map(({ stationKey }) => getStation(request, stationKey).name);
}

function join(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
