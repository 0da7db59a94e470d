import type { Actor } from "#features/actors/actor.ts";
import { holdInitiative } from "#features/initiatives/lock-initiative.server.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { resumeRound } from "./answer-question.server.ts";
import type { ChangeApprovalInput } from "./approval-input.ts";
import { saveNewRounds, saveRequestState, saveRound, saveVersion } from "./approval-store.server.ts";
import type { NewRound, RoundChange } from "./approval-store.server.ts";
import { getLastVersion, listCurrentRounds, undecidedStates } from "./approval.ts";
import type { RequestVersion, StationRound } from "./approval.ts";
import { findChangeRefusal } from "./find-change-refusal.server.ts";
import type { ChangeRefusal } from "./find-change-refusal.server.ts";
import { endLinks } from "./link-store.server.ts";
import { listStationsWithoutDecider } from "./list-stations-without-decider.server.ts";
import { listRoundsGrantedBy } from "./list-rounds-granted-by.ts";
import { lockApproval, recordAtStation } from "./lock-approval.server.ts";
import type { ApprovalUnknown, LockedApproval } from "./lock-approval.server.ts";
import { reviseRounds } from "./revise-rounds.ts";
import type { RoundRevision } from "./revise-rounds.ts";
import { toContent } from "./send-approval.server.ts";
import { settleApproval } from "./settle-approval.server.ts";

export type ChangeApprovalResult =
  | { readonly outcome: "changed"; readonly reopenedKeys: readonly string[] }
  | { readonly outcome: "unchanged" }
  /** Somebody changed it since the form was shown. */
  | { readonly outcome: "outdated" }
  | { readonly outcome: "nobody-decides"; readonly stationNames: readonly string[] }
  | ChangeRefusal
  | ApprovalUnknown;

/** A new version of a request. Exactly the stations whose rule or answer it touches look again; old versions stay. */
export async function changeApproval(
  workshop: Workshop,
  actor: Actor,
  requestId: string,
  input: ChangeApprovalInput,
): Promise<ChangeApprovalResult> {
  return lockApproval<ChangeApprovalResult>(workshop, actor, requestId, async (locked) => {
    const { request, scope, at } = locked;
    // What is asked for an initiative, and its end, go through its lock: neither comes between the look and the change.
    await holdInitiative(scope, { serviceId: request.service.id, initiativeId: request.initiative.id });
    const refusal = await findChangeRefusal(scope, actor, request, at);
    if (refusal) return refusal;
    const before = getLastVersion(request);
    if (before.number !== input.baseVersion) return { outcome: "outdated" };
    const version = { ...toContent(input), number: before.number + 1, memberId: actor.memberId, sentAt: at };
    const revision = reviseRounds(request.path.content, listCurrentRounds(request), {
      before,
      after: version,
      grantedBySender: listRoundsGrantedBy(request, actor.memberId),
    });
    if (isEmpty(revision)) return { outcome: "unchanged" };
    const versions = [...request.versions, version];
    const stationNames = await listStationsWithoutDecider(scope, listStationsAsked(revision), {
      versions,
      decisions: request.decisions,
    });
    if (stationNames.length > 0) return { outcome: "nobody-decides", stationNames };
    await saveVersion(scope, { id: newId(at), requestId, version });
    await recordRevision(locked, version, revision);
    await applyRevision({ ...locked, request: { ...request, versions } }, revision);
    await settleApproval({ ...locked, request: { ...request, versions } });
    return { outcome: "changed", reopenedKeys: revision.reopened.map(({ round }) => round.stationKey) };
  });
}

function isEmpty({ change }: RoundRevision): boolean {
  return change.answers.length + change.texts.length === 0;
}

function listStationsAsked({ added, reopened, goingOn }: RoundRevision) {
  return [...added, ...reopened.map(({ planned }) => planned), ...goingOn.map(({ planned }) => planned)].map(
    ({ station }) => station,
  );
}

async function recordRevision(
  { scope, actor, request, at }: LockedApproval,
  { number }: RequestVersion,
  { change, reopened }: RoundRevision,
): Promise<void> {
  await recordInJournal(scope, actor, {
    at,
    what: "approval-revised",
    about: { kind: "approval", id: request.id },
    details: {
      version: number,
      changed: [...change.answers, ...change.texts],
      reopened: reopened.map(({ round }) => round.stationKey),
    },
  });
}

async function applyRevision(locked: LockedApproval, revision: RoundRevision): Promise<void> {
  const { scope, request, at } = locked;
  // Where no station has to look at it, what was granted stays granted, since the day on which it was.
  const isAsked = revision.added.length + revision.reopened.length > 0;
  if (request.state === "granted" && isAsked)
    await saveRequestState(scope, request.id, { state: "running", at });
  for (const round of revision.dropped) await dropRound(locked, round);
  for (const { planned, round } of [...revision.standing, ...revision.goingOn]) {
    await saveRound(scope, round.id, { after: planned.after });
  }
  for (const { round } of revision.goingOn) {
    if (round.state === "questioned") await resumeRound(locked, round, "");
  }
  for (const { round } of revision.reopened) {
    await saveRound(scope, round.id, { isCurrent: false, ...closeUndecided(round, at) });
    if (undecidedStates.includes(round.state))
      await recordAtStation(locked, "approval-station-broken-off", round);
  }
  await saveNewRounds(scope, request.id, listNewRounds(locked, revision));
}

/** A round that is not needed any more counts no longer; one that was never decided is closed without a decision. */
async function dropRound(locked: LockedApproval, round: StationRound): Promise<void> {
  await saveRound(locked.scope, round.id, { isCurrent: false, ...closeUndecided(round, locked.at) });
  await endLinks(locked.scope, round.id, null, locked.at);
  await recordAtStation(locked, "approval-station-dropped", round, {
    wasDecided: !undecidedStates.includes(round.state),
  });
}

function closeUndecided(round: StationRound, at: Date): RoundChange {
  return undecidedStates.includes(round.state) ? { state: "dropped", closedAt: at } : {};
}

function listNewRounds({ request, at }: LockedApproval, revision: RoundRevision): readonly NewRound[] {
  const sinceVersion = getLastVersion(request).number;
  const nextRound = (key: string) =>
    1 +
    Math.max(0, ...request.rounds.flatMap(({ stationKey, round }) => (stationKey === key ? [round] : [])));
  const added = revision.added.map((planned) => ({ planned, because: null }));
  return [...added, ...revision.reopened].map(({ planned: { station, after }, because }) => ({
    id: newId(at),
    stationKey: station.key,
    round: nextRound(station.key),
    after,
    sinceVersion,
    reopenedBecause: because,
  }));
}
