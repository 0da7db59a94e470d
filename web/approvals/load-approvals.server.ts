import type { Actor } from "#features/actors/actor.ts";
import { getStation, listCurrentRounds } from "#features/approvals/approval.ts";
import type { ApprovalOverview } from "#features/approvals/find-approval.server.ts";
import { listApprovals } from "#features/approvals/list-approvals.server.ts";
import type { ListedApproval } from "#features/approvals/list-approvals.server.ts";
import { listEndedApprovals } from "#features/approvals/list-ended-approvals.server.ts";
import { mayExportApprovalHistories } from "#features/journal/journal-entry.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type {
  ApprovalsPageData,
  EndedRequest,
  OwnTurn,
  RequestUnderWay,
  StationToDecide,
} from "./approvals-page-data.ts";

/** What waits for the reader, what else is under way, and what has ended. */
export async function loadApprovals(
  workshop: Workshop,
  actor: Actor,
  page: number,
): Promise<ApprovalsPageData> {
  const [underWay, ended] = await Promise.all([
    listApprovals(workshop, actor, { isUnderWay: true }),
    listEndedApprovals(workshop, actor, page),
  ]);
  const isForReader = (one: ListedApproval) => one.isOwnTurn || listOpen(one).length > 0;
  return {
    today: dayOf(workshop.now()),
    toDecide: underWay.flatMap(toStations).toSorted(bySoonest),
    ownTurns: underWay.filter(({ isOwnTurn }) => isOwnTurn).map(toOwnTurn),
    others: underWay
      .filter((one) => !isForReader(one))
      .map((one) => ({ ...toUnderWay(one), words: findWords(one) })),
    ended: {
      page,
      pageCount: ended.pageCount,
      count: ended.count,
      requests: ended.approvals.map(toEnded),
    },
    mayExport: mayExportApprovalHistories(actor),
  };
}

/** While a question is open it is the team's turn, although the station could decide. */
function listOpen({ toDecide }: ListedApproval) {
  return toDecide.filter(({ state }) => state === "open");
}

function toStations(listed: ListedApproval): readonly StationToDecide[] {
  const { request, roundClocks } = listed;
  return listOpen(listed).map((round) => {
    const clock = roundClocks[round.id];
    const lost = clock?.lost.citizens;
    return {
      ...nameRequest(listed),
      stationKey: round.stationKey,
      stationName: getStation(request, round.stationKey).name,
      deadline: { lastDay: round.lastDay, workingDaysLeft: clock?.workingDaysLeft ?? null },
      words: findWords(listed),
      hoursADay: lost?.outcome === "known" ? lost.hoursADay.likely : null,
    };
  });
}

/** The first of its needs that a voice still supports speaks for it. */
function findWords({ initiative }: ListedApproval): string | null {
  return initiative.needs.find(({ quote }) => quote !== null)?.quote?.text ?? null;
}

/** Of two with the same deadline the one that costs people more. */
function bySoonest(one: StationToDecide, other: StationToDecide): number {
  const [day, otherDay] = [one.deadline.lastDay ?? "9999", other.deadline.lastDay ?? "9999"];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return (other.hoursADay ?? 0) - (one.hoursADay ?? 0);
}

function toOwnTurn(listed: ListedApproval): OwnTurn {
  const { request } = listed;
  const isQuestioned = listCurrentRounds(request).some(({ state }) => state === "questioned");
  return {
    ...toUnderWay(listed),
    because: [
      ...(request.state === "refused" ? (["refusal"] as const) : []),
      ...(isQuestioned ? (["question"] as const) : []),
      ...(request.fadedNeeds.length === 0 ? [] : (["need-faded"] as const)),
    ],
  };
}

function toUnderWay(overview: ApprovalOverview): RequestUnderWay {
  const { request, clock, lost } = overview;
  const { turn } = clock;
  const keys = turn.whose === "stations" ? turn.stationKeys : [];
  return {
    ...nameRequest(overview),
    turn:
      turn.whose === "team"
        ? { whose: "team", name: request.service.teamName, because: turn.because }
        : { whose: "stations", names: keys.map((key) => getStation(request, key).name) },
    workingDays: clock.workingDays,
    hours: lost.citizens.outcome === "known" ? lost.citizens.hours : null,
  };
}

function toEnded(overview: ApprovalOverview): EndedRequest {
  const { request, clock } = overview;
  return {
    ...nameRequest(overview),
    state: request.state,
    isAtOnce: request.rounds.length === 0,
    withdrawal: request.withdrawal?.kind ?? null,
    endedOn: dayOf(request.endedAt ?? request.sentAt),
    workingDays: clock.workingDays,
  };
}

function nameRequest({ request }: ApprovalOverview) {
  return {
    requestId: request.id,
    initiativeName: request.initiative.name,
    serviceName: request.service.name,
  };
}
