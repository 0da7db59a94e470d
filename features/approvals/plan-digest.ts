import type { Member } from "#features/members/member.ts";
import { getStation, isUnderWay } from "./approval.ts";
import type { ApprovalRequest, StationRound } from "./approval.ts";
import { judgeCapacity } from "./judge-capacity.ts";
import type { Notice } from "./notice.ts";

type NoticeKind = Notice["kind"];
type UntoldNotice = {
  readonly requestId: string;
  readonly roundId: string | null;
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
};
/** What one person is told in one mail: one line a matter, however many notices it had. */
export type DigestPlan = { readonly waiting: readonly WaitingLine[]; readonly own: readonly OwnLine[] };

/** What was put down to be told, less what is not true any more. What presses most comes first. */
export function planDigest(
  notices: readonly UntoldNotice[],
  requests: ReadonlyMap<string, ApprovalRequest>,
  reader: Reader,
): DigestPlan {
  const waiting = new Map<string, WaitingLine>();
  const own = new Map<string, OwnLine>();
  for (const { requestId, roundId, kind } of reader.isDeactivated ? [] : notices) {
    const request = requests.get(requestId);
    if (!request) continue;
    const round = request.rounds.find(({ id }) => id === roundId) ?? null;
    if (isOwn(kind)) {
      if (isStillNews(request, round, kind))
        own.set(`${requestId} ${roundId} ${kind}`, { request, round, kind });
    } else if (round && isStillWaiting(request, round, { kind, reader })) {
      waiting.set(round.id, { request, round });
    }
  }
  return {
    waiting: [...waiting.values()].sort((one, other) => (lastDayOf(one) < lastDayOf(other) ? -1 : 1)),
    own: [...own.values()].sort((one, other) => urgency.indexOf(one.kind) - urgency.indexOf(other.kind)),
  };
}

const urgency: readonly OwnLine["kind"][] = ["question", "need-faded", "refused", "granted"];

function isOwn(kind: NoticeKind): kind is OwnLine["kind"] {
  return (urgency as readonly NoticeKind[]).includes(kind);
}

function isStillNews(request: ApprovalRequest, round: StationRound | null, kind: OwnLine["kind"]): boolean {
  switch (kind) {
    case "question":
      return isUnderWay(request) && round !== null && round.isCurrent && round.state === "questioned";
    case "need-faded":
      return isUnderWay(request) && request.needFadedAt !== null;
    case "refused":
    case "granted":
      return request.state === kind;
    default:
      return kind satisfies never;
  }
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
