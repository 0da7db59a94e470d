import type { Member } from "#features/members/member.ts";
import { getStation, isUnderWay } from "./approval.ts";
import type { ApprovalRequest, StationRound } from "./approval.ts";
import { judgeCapacity } from "./judge-capacity.ts";
import type { Notice } from "./notice.ts";

type NoticeKind = Notice["kind"];
type UntoldNotice = {
  readonly requestId: string;
  readonly roundId: string | null;
  readonly needId: string | null;
  readonly kind: NoticeKind;
};
type Reader = Pick<Member, "id" | "role" | "isDeactivated">;

/** A station that waits for the reader. */
export type WaitingLine = { readonly request: ApprovalRequest; readonly round: StationRound };
/** News of a request that the reader sent. */
export type OwnLine = {
  readonly request: ApprovalRequest;
  /** The round that asked back; null for what concerns the whole request. */
  readonly round: StationRound | null;
  readonly kind: "question" | "refused" | "need-faded" | "granted";
  /** The needs that are asked about; empty where it is about something else. */
  readonly needIds: readonly string[];
};
/** A question that waits for its team for longer than it should: for the reader to know, not to decide. */
export type OverdueLine = { readonly request: ApprovalRequest; readonly round: StationRound };
/** What one person is told in one mail: one line a matter, however many notices it had. */
export type DigestPlan = {
  readonly waiting: readonly WaitingLine[];
  readonly own: readonly OwnLine[];
  readonly overdue: readonly OverdueLine[];
};

/** What was put down to be told, less what is not true any more. What presses most comes first. */
export function planDigest(
  notices: readonly UntoldNotice[],
  requests: ReadonlyMap<string, ApprovalRequest>,
  reader: Reader,
): DigestPlan {
  const lines: Lines = { waiting: new Map(), own: new Map(), overdue: new Map() };
  for (const notice of reader.isDeactivated ? [] : notices) {
    const request = requests.get(notice.requestId);
    if (request) placeNotice(lines, notice, { request, reader });
  }
  return {
    waiting: [...lines.waiting.values()].sort((one, other) => (lastDayOf(one) < lastDayOf(other) ? -1 : 1)),
    own: [...lines.own.values()].sort(
      (one, other) => urgency.indexOf(one.kind) - urgency.indexOf(other.kind),
    ),
    overdue: [...lines.overdue.values()],
  };
}

type Lines = {
  readonly waiting: Map<string, WaitingLine>;
  readonly own: Map<string, OwnLine>;
  readonly overdue: Map<string, OverdueLine>;
};

type Told = { readonly request: ApprovalRequest; readonly reader: Reader };

function placeNotice(lines: Lines, notice: UntoldNotice, { request, reader }: Told): void {
  const round = request.rounds.find(({ id }) => id === notice.roundId) ?? null;
  const kind = toMatter(notice.kind);
  if (isOwn(kind)) placeOwn(lines.own, { ...notice, kind }, { request, round });
  else if (round && kind === "answer-overdue") {
    if (isStillOverdue(request, round)) lines.overdue.set(round.id, { request, round });
  } else if (round && isStillWaiting(request, round, { kind, reader })) {
    lines.waiting.set(round.id, { request, round });
  }
}

function placeOwn(
  own: Lines["own"],
  { roundId, needId, kind }: UntoldNotice & Pick<OwnLine, "kind">,
  { request, round }: Pick<OwnLine, "request" | "round">,
): void {
  if (!isStillNews(request, { round, needId, kind })) return;
  const key = `${request.id} ${roundId} ${kind}`;
  const needIds = [...(own.get(key)?.needIds ?? []), ...(needId === null ? [] : [needId])];
  own.set(key, { request, round, kind, needIds });
}

/** However often the team is told of a question, it is one matter. */
function toMatter(kind: NoticeKind): Exclude<NoticeKind, "answer-reminder" | "answer-deadline"> {
  return kind === "answer-reminder" || kind === "answer-deadline" ? "question" : kind;
}

const urgency: readonly OwnLine["kind"][] = ["question", "need-faded", "refused", "granted"];

function isOwn(kind: NoticeKind): kind is OwnLine["kind"] {
  return (urgency as readonly NoticeKind[]).includes(kind);
}

type News = Pick<OwnLine, "round" | "kind"> & { readonly needId: string | null };

function isStillNews(request: ApprovalRequest, { round, needId, kind }: News): boolean {
  switch (kind) {
    case "question":
      return round !== null && isStillAsked(request, round);
    case "need-faded":
      return isUnderWay(request) && request.fadedNeeds.some((need) => need.needId === needId);
    case "refused":
    case "granted":
      return request.state === kind;
    default:
      return kind satisfies never;
  }
}

function isStillAsked(request: ApprovalRequest, round: StationRound): boolean {
  return isUnderWay(request) && round.isCurrent && round.state === "questioned";
}

/** A later question has a time of its own. */
function isStillOverdue(request: ApprovalRequest, round: StationRound): boolean {
  return isStillAsked(request, round) && round.answerOverdueAt !== null;
}

/** Undecided, and the reader may still decide it. While a question is open only those to whom it was escalated are told. */
function isStillWaiting(
  request: ApprovalRequest,
  round: StationRound,
  { kind, reader }: { readonly kind: NoticeKind; readonly reader: Reader },
): boolean {
  const isUndecided = round.state === "open" || (kind === "escalation" && round.state === "questioned");
  if (!isUnderWay(request) || !round.isCurrent || !isUndecided) return false;
  const person = { memberId: reader.id, role: reader.role };
  return judgeCapacity(person, getStation(request, round.stationKey), request, round).outcome === "may";
}

/** While the clock rests there is none: such rounds come last. */
function lastDayOf({ round }: WaitingLine): string {
  return round.lastDay ?? "9999-12-31";
}
