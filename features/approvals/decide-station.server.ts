import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { JournalEvent } from "#features/journal/journal-entry.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { DecideStationInput } from "./approval-input.ts";
import { saveDecision, saveRound } from "./approval-store.server.ts";
import type { RoundChange } from "./approval-store.server.ts";
import { getLastVersion, getStation, isUnderWay, undecidedStates } from "./approval.ts";
import type { ApprovalRequest, Capacity, DecisionKind, RequestState, StationRound } from "./approval.ts";
import { grantBySilence } from "./grant-by-silence.server.ts";
import { findAnswerLastDay } from "./judge-answer.ts";
import { judgeCapacity } from "./judge-capacity.ts";
import { judgePeriod } from "./judge-period.ts";
import { endLinks } from "./link-store.server.ts";
import { lockApproval, recordAtStation } from "./lock-approval.server.ts";
import type { ApprovalUnknown, LockedApproval } from "./lock-approval.server.ts";
import { sendNotices } from "./send-notices.server.ts";
import { settleApproval } from "./settle-approval.server.ts";

export type StationPlace = { readonly requestId: string; readonly stationKey: string };

export type DecideStationResult =
  | { readonly outcome: "decided"; readonly decision: DecisionKind; readonly requestState: RequestState }
  /** Somebody was faster, or silence was. */
  | { readonly outcome: "already-decided" }
  /** It was asked again, or what was asked has changed, since the page was shown: it must be read first. */
  | { readonly outcome: "outdated" }
  /** Its predecessors are not granted yet. */
  | { readonly outcome: "not-open" }
  /** A question is open already. */
  | { readonly outcome: "already-asked" }
  | { readonly outcome: "own-request" }
  | { readonly outcome: "not-permitted" }
  | { readonly outcome: "station-unknown" }
  | ApprovalUnknown;

const events: Readonly<Record<DecisionKind, JournalEvent>> = {
  granted: "approval-station-granted",
  "granted-with-condition": "approval-station-granted-with-condition",
  question: "approval-station-questioned",
  refused: "approval-station-refused",
};

/** Says at a station what there is to say, once a round, in the actor's own name. Words are masked: they stay for good. */
export async function decideStation(
  workshop: Workshop,
  actor: Actor,
  { requestId, stationKey }: StationPlace,
  input: DecideStationInput,
): Promise<DecideStationResult> {
  return lockApproval<DecideStationResult>(workshop, actor, requestId, async (locked) => {
    const { request } = locked;
    const round = request.rounds.find((one) => one.stationKey === stationKey && one.isCurrent);
    if (!round) return { outcome: "station-unknown" };
    const judged = judgeCapacity(actor, getStation(request, stationKey), request, round);
    if (judged.outcome !== "may") return judged;
    const refusal = refuseDecision(request, round, input);
    if (refusal) return { outcome: refusal };
    if (isGrantedBySilence(locked, round)) {
      await grantBySilence(locked, round);
      return { outcome: "already-decided" };
    }
    await record(locked, round, { input, capacity: judged.capacity });
    const { state } = await settleApproval(locked);
    return { outcome: "decided", decision: input.decision, requestState: state };
  });
}

/** Silence takes effect with the period's last moment, also where the job that notes it has not run since. */
function isGrantedBySilence({ request, freeDays, at }: LockedApproval, round: StationRound): boolean {
  const station = getStation(request, round.stationKey);
  const { decisions } = request;
  return judgePeriod(round, station, { decisions, freeDays, now: at }) === "grant-by-silence";
}

function refuseDecision(request: ApprovalRequest, round: StationRound, input: DecideStationInput) {
  if (!isUnderWay(request)) return "already-decided";
  if (round.id !== input.roundId) return "outdated";
  if (round.state === "waiting") return "not-open";
  if (!undecidedStates.includes(round.state)) return "already-decided";
  if (input.versionNumber !== getLastVersion(request).number) return "outdated";
  if (round.state === "questioned" && input.decision === "question") return "already-asked";
  return undefined;
}

async function record(
  locked: LockedApproval,
  round: StationRound,
  { input, capacity }: { readonly input: DecideStationInput; readonly capacity: Capacity },
): Promise<void> {
  const { scope, actor, request, at } = locked;
  const note = maskPersonalData(input.note).text;
  const mustChange = input.decision === "refused" ? maskPersonalData(input.mustChange).text : "";
  await saveDecision(scope, request.id, {
    id: newId(at),
    roundId: round.id,
    kind: input.decision,
    note,
    mustChange,
    capacity,
    memberId: actor.memberId,
    versionNumber: getLastVersion(request).number,
    decidedAt: at,
  });
  await saveRound(scope, round.id, toRoundChange(input.decision, round, locked));
  await endLinks(scope, round.id, input.decision === "question" ? actor.memberId : null, at);
  await recordAtStation(locked, events[input.decision], round, {
    capacity,
    ...(note === "" ? {} : { reason: note }),
    ...(mustChange === "" ? {} : { mustChange }),
  });
  if (input.decision === "question") await sendNotices(locked, { kind: "question", round });
}

function toRoundChange(
  decision: DecisionKind,
  round: StationRound,
  { request, freeDays, at }: LockedApproval,
): RoundChange {
  // The period is kept on a decided round, so that one can see later whether it was kept.
  if (decision !== "question") return { state: decision, closedAt: at, lastDay: round.lastDay };
  return {
    state: "questioned",
    lastDay: null,
    answerLastDay: findAnswerLastDay(freeDays, getStation(request, round.stationKey), dayOf(at)),
    answerRemindedAt: null,
    answerOverdueAt: null,
  };
}
