import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Actor } from "#features/actors/actor.ts";
import { recordApprovalWait } from "#features/initiatives/record-approval-wait.server.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { WithdrawApprovalInput } from "./approval-input.ts";
import { saveRequestState, saveRound } from "./approval-store.server.ts";
import { isUnderWay, listCurrentRounds, undecidedStates } from "./approval.ts";
import { endLinks } from "./link-store.server.ts";
import { lockApproval, recordAtStation } from "./lock-approval.server.ts";
import type { ApprovalUnknown, LockedApproval } from "./lock-approval.server.ts";
import { mayHandleRequest } from "./may-handle-request.ts";

export type WithdrawApprovalResult =
  | { readonly outcome: "withdrawn" }
  /** It is granted or withdrawn already. */
  | { readonly outcome: "over" }
  | { readonly outcome: "not-permitted" }
  | ApprovalUnknown;

/** Takes a request back, with the reason; that the need vanished while it waited is counted at the path. */
export async function withdrawApproval(
  workshop: Workshop,
  actor: Actor,
  requestId: string,
  input: WithdrawApprovalInput,
): Promise<WithdrawApprovalResult> {
  const reason = maskPersonalData(input.reason).text;
  return lockApproval<WithdrawApprovalResult>(workshop, actor, requestId, async (locked) => {
    const { scope, request, at } = locked;
    if (!mayHandleRequest(actor, request)) return { outcome: "not-permitted" };
    if (!isUnderWay(request)) return { outcome: "over" };
    await closeRounds(locked);
    await saveRequestState(scope, request.id, {
      state: "withdrawn",
      at,
      withdrawal: { kind: input.kind, reason },
    });
    await recordInJournal(scope, actor, {
      at,
      what: "approval-withdrawn",
      about: { kind: "approval", id: request.id },
      details: { kind: input.kind, reason },
    });
    await recordApprovalWait(scope, actor, {
      serviceId: request.service.id,
      initiativeId: request.initiative.id,
      requestId: null,
      waitsFor: null,
      at,
    });
    return { outcome: "withdrawn" };
  });
}

async function closeRounds(locked: LockedApproval): Promise<void> {
  for (const round of listCurrentRounds(locked.request)) {
    if (!undecidedStates.includes(round.state)) continue;
    await saveRound(locked.scope, round.id, { state: "dropped", closedAt: locked.at });
    await endLinks(locked.scope, round.id, null, locked.at);
    await recordAtStation(locked, "approval-station-dropped", round, { wasDecided: false });
  }
}
