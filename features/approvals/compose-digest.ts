import type { HoursRange } from "#features/services/calculate-hours.ts";
import { approvalMailTexts } from "./approval-mail-texts.ts";
import type { ApprovalMailTexts } from "./approval-mail-texts.ts";
import type { Language } from "#features/authorities/authority.ts";
import { getStation } from "./approval.ts";
import { LEAST_LINK_DAYS } from "./mail-link.ts";
import type { StationRound } from "./approval.ts";
import type { DigestPlan, OverdueLine, OwnLine, WaitingLine } from "./plan-digest.ts";

export type DigestFacts = {
  readonly language: Language;
  /** yyyy-mm-dd */
  readonly today: string;
  /** Hours that citizens lose with every day a request waits; undefined where nobody knows. */
  readonly hoursADayOf: (requestId: string) => Pick<HoursRange, "low" | "high"> | undefined;
  /** The sentence of a need that a request is for; undefined where it is not any more. */
  readonly sentenceOf: (requestId: string, needId: string) => string | undefined;
  readonly hrefOfStation: (roundId: string) => string;
  readonly hrefOfRequest: (requestId: string) => string;
};

/** One mail with all that a person is told that day: names of initiatives and stations, sentences of needs, days and hours. */
export function composeDigest(
  plan: DigestPlan,
  facts: DigestFacts,
): { readonly subject: string; readonly body: string } {
  const texts = approvalMailTexts[facts.language];
  const { waiting, own, overdue } = plan;
  const parts = [
    texts.greeting,
    ...(waiting.length > 0 ? [texts.waitingLead(waiting.length)] : []),
    ...waiting.map((line) => describeWaiting(line, { texts, facts })),
    ...(own.length > 0 ? [texts.ownLead(own.length)] : []),
    ...own.map((line) => describeOwn(line, { texts, facts })),
    ...(overdue.length > 0 ? [texts.overdueLead(overdue.length)] : []),
    ...overdue.map((line) => describeOverdue(line, { texts, facts })),
    [...(waiting.length > 0 ? [texts.aboutLinks(LEAST_LINK_DAYS)] : []), texts.aboutDigest].join("\n"),
  ];
  return { subject: composeSubject(plan, texts), body: `${parts.join("\n\n")}\n` };
}

/** What is to be done; what is good news only where there is nothing to do. */
function composeSubject({ waiting, own, overdue }: DigestPlan, texts: ApprovalMailTexts): string {
  const toDo = own.filter(({ kind }) => kind !== "granted").length;
  const subjects = [
    ...(waiting.length > 0 ? [texts.waitingSubject(waiting.length)] : []),
    ...(toDo > 0 ? [texts.ownSubject(toDo)] : []),
    ...(overdue.length > 0 ? [texts.overdueSubject(overdue.length)] : []),
  ];
  return subjects.length > 0 ? subjects.join(", ") : texts.grantedSubject(own.length);
}

type Telling = { readonly texts: ApprovalMailTexts; readonly facts: DigestFacts };

function describeWaiting({ request, round }: WaitingLine, { texts, facts }: Telling): string {
  return [
    request.initiative.name,
    texts.station(getStation(request, round.stationKey).name),
    describeLastDay(round, { texts, facts }),
    texts.cost(facts.hoursADayOf(request.id)),
    facts.hrefOfStation(round.id),
  ].join("\n");
}

function describeLastDay({ lastDay }: StationRound, { texts, facts }: Telling): string {
  if (lastDay === null) return texts.clockRests;
  if (lastDay === facts.today) return texts.lastDayToday(lastDay);
  return lastDay < facts.today ? texts.lastDayOver(lastDay) : texts.lastDay(lastDay);
}

function describeOwn(line: OwnLine, { texts, facts }: Telling): string {
  const { request } = line;
  const cost = line.kind === "granted" ? [] : [texts.cost(facts.hoursADayOf(request.id))];
  return [
    request.initiative.name,
    describeNews(line, { texts, facts }),
    ...cost,
    facts.hrefOfRequest(request.id),
  ].join("\n");
}

function describeQuestion({ request, round }: OverdueLine, { texts, facts }: Telling): string {
  const { answerLastDay: day } = round;
  const asked = texts.question(getStation(request, round.stationKey).name);
  if (day === null) return asked;
  if (day === facts.today) return `${asked}\n${texts.answerToday(day)}`;
  return `${asked}\n${day < facts.today ? texts.answerOver(day) : texts.answerUntil(day)}`;
}

function describeOverdue({ request, round }: OverdueLine, { texts, facts }: Telling): string {
  return [
    request.initiative.name,
    texts.station(getStation(request, round.stationKey).name),
    ...(round.answerLastDay === null ? [] : [texts.answerOver(round.answerLastDay)]),
    texts.teamsTurn(request.service.teamName),
    texts.cost(facts.hoursADayOf(request.id)),
    facts.hrefOfRequest(request.id),
  ].join("\n");
}

function describeNews({ kind, request, round, needIds }: OwnLine, { texts, facts }: Telling): string {
  switch (kind) {
    case "question":
      return round ? describeQuestion({ request, round }, { texts, facts }) : "";
    case "refused":
      return texts.refused;
    case "need-faded":
      return texts.needFaded(needIds.flatMap((id) => facts.sentenceOf(request.id, id) ?? []));
    case "granted":
      return texts.granted;
    default:
      return kind satisfies never;
  }
}
