import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Actor } from "#features/actors/actor.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { AnswerQuestionInput } from "./approval-input.ts";
import { saveDecision, saveNewRounds, saveRound } from "./approval-store.server.ts";
import { getLastVersion, isGranted, listCurrentRounds } from "./approval.ts";
import type { StationDecision, StationRound } from "./approval.ts";
import type { StationPlace } from "./decide-station.server.ts";
import { listRoundsGrantedBy } from "./list-rounds-granted-by.ts";
import { listStationsLost } from "./list-stations-lost.ts";
import { listStationsWithoutDecider } from "./list-stations-without-decider.server.ts";
import { lockApproval, recordAtStation } from "./lock-approval.server.ts";
import type { ApprovalUnknown, LockedApproval } from "./lock-approval.server.ts";
import { mayHandleRequest } from "./may-handle-request.ts";
import { sendNotices } from "./send-notices.server.ts";
import { findLastDay, settleApproval } from "./settle-approval.server.ts";

export type AnswerQuestionResult =
  | { readonly outcome: "answered" }
  /** Nothing is asked there (any more). */
  | { readonly outcome: "no-question" }
  /** Whoever answers decides no more, and nobody else could decide there. */
  | { readonly outcome: "nobody-decides"; readonly stationNames: readonly string[] }
  | { readonly outcome: "not-permitted" }
  | ApprovalUnknown;

/**
 * Answers what a station asked back. Its clock goes on with the next day. Whoever answers acts for the request like whoever
 * sent it: what they granted before is asked again, of somebody else.
 */
export async function answerQuestion(
  workshop: Workshop,
  actor: Actor,
  { requestId, stationKey }: StationPlace,
  input: AnswerQuestionInput,
): Promise<AnswerQuestionResult> {
  return lockApproval<AnswerQuestionResult>(workshop, actor, requestId, async (locked) => {
    if (actor.memberId === null || !mayHandleRequest(actor, locked.request))
      return { outcome: "not-permitted" };
    const round = locked.request.rounds.find(
      (one) => one.stationKey === stationKey && one.isCurrent && one.id === input.roundId,
    );
    if (round?.state !== "questioned") return { outcome: "no-question" };
    const stationNames = await listLeftAlone(locked);
    if (stationNames.length > 0) return { outcome: "nobody-decides", stationNames };
    await resumeRound(locked, round, maskPersonalData(input.note).text);
    await reopenOwnGrants(locked);
    await settleApproval(locked);
    return { outcome: "answered" };
  });
}

/** Stations at which only the person who answers could decide. */
async function listLeftAlone({ scope, actor, request }: LockedApproval): Promise<readonly string[]> {
  const { undecided, granted } = listStationsLost(actor, request);
  return listStationsWithoutDecider(scope, [...undecided, ...granted], {
    versions: [...request.versions, { memberId: actor.memberId }],
    decisions: request.decisions,
  });
}

/** What the person who answers had granted counts no longer, as when they send a change. */
async function reopenOwnGrants({ scope, actor, request, at }: LockedApproval): Promise<void> {
  const own = listRoundsGrantedBy(request, actor.memberId);
  const rounds = listCurrentRounds(request).filter((round) => isGranted(round) && own.has(round.id));
  for (const { id } of rounds) await saveRound(scope, id, { isCurrent: false });
  const again = rounds.map(({ stationKey, round, after }) => ({
    id: newId(at),
    stationKey,
    round: round + 1,
    after,
    sinceVersion: getLastVersion(request).number,
    reopenedBecause: ["granted-by-answerer"] as const,
  }));
  await saveNewRounds(scope, request.id, again);
}

/** Lets a round go on that had a question. A new version of the request answers it, too: then the note is empty. */
export async function resumeRound(locked: LockedApproval, round: StationRound, note: string): Promise<void> {
  const { scope, actor, request, at, freeDays } = locked;
  const answer: StationDecision = {
    id: newId(at),
    roundId: round.id,
    kind: "answer",
    note,
    mustChange: "",
    capacity: "requester",
    memberId: actor.memberId,
    versionNumber: getLastVersion(request).number,
    decidedAt: at,
  };
  await saveDecision(scope, request.id, answer);
  const decisions = [...request.decisions, answer];
  const lastDay = findLastDay(
    freeDays,
    { ...request, decisions },
    { ...round, openedAt: round.openedAt ?? at },
  );
  await saveRound(scope, round.id, { state: "open", lastDay });
  await recordAtStation(locked, "approval-station-answered", round, {
    capacity: "requester",
    ...(note === "" ? {} : { reason: note }),
  });
  await sendNotices({ ...locked, request: { ...request, decisions } }, { kind: "answer", round });
}
