import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Actor } from "#features/actors/actor.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { AnswerQuestionInput } from "./approval-input.ts";
import { saveDecision, saveRound } from "./approval-store.server.ts";
import { getLastVersion } from "./approval.ts";
import type { StationDecision, StationRound } from "./approval.ts";
import type { StationPlace } from "./decide-station.server.ts";
import { lockApproval, recordAtStation } from "./lock-approval.server.ts";
import type { ApprovalUnknown, LockedApproval } from "./lock-approval.server.ts";
import { mayHandleRequest } from "./may-handle-request.ts";
import { sendNotices } from "./send-notices.server.ts";
import { findLastDay, settleApproval } from "./settle-approval.server.ts";

export type AnswerQuestionResult =
  | { readonly outcome: "answered" }
  /** Nothing is asked there (any more). */
  | { readonly outcome: "no-question" }
  | { readonly outcome: "not-permitted" }
  | ApprovalUnknown;

/** Answers what a station asked back. Its clock goes on with the next day. */
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
    await resumeRound(locked, round, maskPersonalData(input.note).text);
    await settleApproval(locked);
    return { outcome: "answered" };
  });
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
