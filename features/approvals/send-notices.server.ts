import { listMembersInScope } from "#features/members/list-members.server.ts";
import { toActor } from "#features/members/member.ts";
import type { Member } from "#features/members/member.ts";
import { includesPerson } from "#features/approval-paths/approval-path.ts";
import type { Station } from "#features/approval-paths/approval-path.ts";
import { newId } from "#platform/new-id.server.ts";
import { getLastVersion, getStation } from "./approval.ts";
import type { ApprovalRequest, StationRound } from "./approval.ts";
import { listRequesters } from "./list-requesters.ts";
import type { RequestActs } from "./list-requesters.ts";
import type { LockedApproval } from "./lock-approval.server.ts";
import { mayHandleRequest } from "./may-handle-request.ts";
import { saveNotices } from "./notice-store.server.ts";
import type { Notice } from "./notice.ts";

/** Notes for everybody concerned what they are to be told, in the transaction in which it happened. */
export async function sendNotices(locked: LockedApproval, notice: Notice): Promise<void> {
  const { workshop, scope, request, at } = locked;
  const members = (await listMembersInScope(scope)).filter(({ isDeactivated }) => !isDeactivated);
  const recipients = chooseRecipients(members, request, notice);
  const round = "round" in notice ? notice.round : undefined;
  await saveNotices(
    scope,
    recipients.map(({ id: memberId }) => ({
      id: newId(at),
      memberId,
      requestId: request.id,
      roundId: round?.id ?? null,
      needId: notice.kind === "need-faded" ? notice.need.needId : null,
      kind: notice.kind,
      occasion: occasionOf(request, notice),
      at,
    })),
  );
  await workshop.jobs.enqueue(scope, "watch-approvals", { authorityId: scope.authorityId });
}

/** Who decides at a station; where nobody of them may, who stands in. Nobody is asked about an own request. */
export function listPeopleOfStation<T extends Pick<Member, "id" | "role">>(
  members: readonly T[],
  station: Station,
  request: RequestActs,
): { readonly deciders: readonly T[]; readonly standIns: readonly T[] } {
  const requesters = listRequesters(request);
  const others = members.filter(({ id }) => !requesters.has(id));
  const among = (people: Station["deciders"]) =>
    others.filter(({ id, role }) => includesPerson(people, { role, memberId: id }));
  const deciders = among(station.deciders);
  return { deciders, standIns: among(station.standIns).filter((one) => !deciders.includes(one)) };
}

function chooseRecipients(
  members: readonly Member[],
  request: ApprovalRequest,
  notice: Notice,
): readonly Member[] {
  if (!("round" in notice)) return listSenders(members, request);
  const station = getStation(request, notice.round.stationKey);
  const { deciders, standIns } = listPeopleOfStation(members, station, request);
  const audience = audiences[notice.kind];
  switch (audience) {
    case "senders":
      return listSenders(members, request);
    case "team":
      return listAnswering(members, request);
    case "deciders":
      return deciders.length > 0 ? deciders : standIns;
    case "station":
      return [...deciders, ...standIns];
    case "escalated": {
      const escalated = listEscalated(members, station, request);
      // Where nobody of those is there, who could decide is told that it still waits.
      return escalated.length > 0 ? escalated : [...deciders, ...standIns];
    }
    default:
      return audience satisfies never;
  }
}

type RoundNotice = Extract<Notice, { readonly round: StationRound }>;

/** Who is told what about a round. */
const audiences = {
  question: "senders",
  "answer-reminder": "team",
  "answer-deadline": "team",
  "station-open": "deciders",
  answer: "deciders",
  reminder: "station",
  deadline: "station",
  escalation: "escalated",
  "answer-overdue": "escalated",
} as const satisfies Readonly<Record<RoundNotice["kind"], string>>;

function listEscalated(
  members: readonly Member[],
  station: Station,
  request: ApprovalRequest,
): readonly Member[] {
  const { silence } = station;
  if (silence.means !== "escalated") return [];
  const requesters = listRequesters(request);
  return members.filter(
    ({ id, role }) => includesPerson(silence.to, { role, memberId: id }) && !requesters.has(id),
  );
}

/** Whoever sent the newest version; where that person has left, everybody who sent one; where all have, their team. */
function listSenders(members: readonly Member[], request: ApprovalRequest): readonly Member[] {
  const last = members.filter(({ id }) => id === getLastVersion(request).memberId);
  if (last.length > 0) return last;
  const ids = new Set(request.versions.map(({ memberId }) => memberId));
  const senders = members.filter(({ id }) => ids.has(id));
  return senders.length > 0
    ? senders
    : members.filter(({ teamIds }) => teamIds.includes(request.service.teamId));
}

/** Who can answer a question: the team and whoever asked; administrators only where nobody else is there. */
function listAnswering(members: readonly Member[], request: ApprovalRequest): readonly Member[] {
  const requesters = listRequesters(request);
  const able = members.filter((member) => mayHandleRequest(toActor(member), request));
  const own = able.filter(
    ({ id, teamIds }) => teamIds.includes(request.service.teamId) || requesters.has(id),
  );
  return own.length > 0 ? own : able;
}

/** What makes an occasion unique besides person, request, round and kind. */
function occasionOf(request: ApprovalRequest, notice: Notice): string {
  if (notice.kind === "need-faded") return `${notice.need.needId} ${notice.need.noticedAt.toISOString()}`;
  if (!("round" in notice)) return `version-${getLastVersion(request).number}`;
  const { kind, round } = notice;
  switch (kind) {
    case "station-open":
    case "escalation":
      return kind;
    case "reminder":
    case "deadline":
      // A question moves the last day; the new one is an occasion of its own.
      return `${kind}-${String(round.lastDay)}`;
    default: {
      const said = request.decisions.filter(({ roundId }) => roundId === round.id).length;
      const isOfDay = kind === "answer-reminder" || kind === "answer-deadline";
      return `${kind}-${said}${isOfDay ? `-${String(round.answerLastDay)}` : ""}`;
    }
  }
}
