import { answerQuestion, resumeRound } from "#features/approvals/answer-question.server.ts";
import { changeApproval } from "#features/approvals/change-approval.server.ts";
import { decideStation } from "#features/approvals/decide-station.server.ts";
import { escalateStation } from "#features/approvals/escalate-station.server.ts";
import { grantBySilence } from "#features/approvals/grant-by-silence.server.ts";
import {
  describeApprovals,
  findApproval,
  listApprovalsOfInitiative,
} from "#features/approvals/find-approval.server.ts";
import { findApprovalFile } from "#features/approvals/find-approval-file.server.ts";
import { followMailLink } from "#features/approvals/follow-mail-link.server.ts";
import { listApprovals } from "#features/approvals/list-approvals.server.ts";
import { listEndedApprovals } from "#features/approvals/list-ended-approvals.server.ts";
import { listDueApprovals } from "#features/approvals/list-due-approvals.server.ts";
import { findChangeRefusal } from "#features/approvals/find-change-refusal.server.ts";
import { listPathKeepers } from "#features/approvals/list-path-keepers.server.ts";
import { listStationsWithoutDecider } from "#features/approvals/list-stations-without-decider.server.ts";
import { listWaits } from "#features/approvals/list-waits.server.ts";
import { measureOneStation, measureStations } from "#features/approvals/measure-stations.server.ts";
import { measureTurns } from "#features/approvals/measure-turns.server.ts";
import { lockApproval } from "#features/approvals/lock-approval.server.ts";
import { recordFreshness } from "#features/approvals/record-freshness.server.ts";
import { recordOverdueAnswer } from "#features/approvals/record-overdue-answer.server.ts";
import { runApprovalWatch } from "#features/approvals/run-approval-watch.server.ts";
import { prepareApproval, previewApproval } from "#features/approvals/prepare-approval.server.ts";
import { prepareChange, previewChange } from "#features/approvals/prepare-change.server.ts";
import { previewStations } from "#features/approvals/preview-stations.server.ts";
import { sendApproval } from "#features/approvals/send-approval.server.ts";
import { sendDigests } from "#features/approvals/send-digests.server.ts";
import { sendNotices } from "#features/approvals/send-notices.server.ts";
import { settleApproval } from "#features/approvals/settle-approval.server.ts";
import { updateLastDays } from "#features/approvals/update-last-days.server.ts";
import { withdrawApproval } from "#features/approvals/withdraw-approval.server.ts";
import type { StationRound } from "#features/approvals/approval.ts";
import type { LockedApproval } from "#features/approvals/lock-approval.server.ts";
import { readRequests } from "#features/approvals/approval-reading-store.server.ts";
import type { Scope } from "#platform/workshop.server.ts";
import { aRequestInput, someTexts } from "#tests/database/an-approval.server.ts";
import { aStation, harmless } from "#tests/approvals/a-path-content.ts";
import type { Attempt, Try } from "./attempt.ts";

const stationKey = "data-protection";
const unknown = { outcome: "request-unknown" };

function theirStation({ theirs }: Attempt) {
  return { requestId: theirs.approvalRequestId, stationKey };
}

/** What a caller that had got hold of their request could hand on, within a scope of ours. */
async function withTheirRequest(
  { workshop, actor, theirs }: Attempt,
  work: (locked: LockedApproval, round: StationRound, scope: Scope) => Promise<unknown>,
): Promise<unknown> {
  const [request] = await workshop.inScope(theirs.authority.id, (scope) =>
    readRequests(scope, { requestId: theirs.approvalRequestId }),
  );
  const round = request?.rounds[0];
  if (!request || !round) throw new Error("they have no request");
  return workshop.inScope(actor.authorityId, (scope) =>
    work(
      { workshop, scope, actor, request, freeDays: new Map<string, string>(), at: workshop.now() },
      round,
      scope,
    ),
  );
}

/** When all periods that run now are over. */
function inAMonth(workshop: Attempt["workshop"]): Attempt["workshop"] {
  return { ...workshop, now: () => new Date("2026-12-23T11:00:00Z") };
}

/** What somebody of ours would do with their requests. */
export const foreignApprovalAttempts: Readonly<Record<string, readonly Try[]>> = {
  findApproval: [
    {
      of: ({ workshop, actor, theirs }) => findApproval(workshop, actor, theirs.approvalRequestId),
      gives: undefined,
    },
  ],
  findApprovalFile: [
    {
      of: ({ workshop, actor, theirs }) => findApprovalFile(workshop, actor, theirs.approvalRequestId),
      gives: undefined,
    },
  ],
  listApprovals: [
    { of: ({ workshop, actor }) => listApprovals(workshop, actor) },
    {
      of: ({ workshop, actor, theirs }) =>
        listApprovals(workshop, actor, { serviceId: theirs.ownService.id }),
      gives: [],
    },
  ],
  listEndedApprovals: [{ of: ({ workshop, actor }) => listEndedApprovals(workshop, actor, 1) }],
  listWaits: [
    { of: ({ workshop, actor }) => listWaits(workshop, actor) },
    {
      of: ({ workshop, actor, theirs }) => listWaits(workshop, actor, { id: theirs.ownService.id }),
      gives: [],
    },
  ],
  measureTurns: [{ of: ({ workshop, actor }) => measureTurns(workshop, actor) }],
  measureStations: [
    {
      of: ({ workshop, actor, theirs }) => measureStations(workshop, actor, theirs.path.pathId),
      gives: { values: {}, outcomes: undefined },
    },
  ],
  measureOneStation: [
    {
      of: ({ workshop, actor, theirs }) =>
        measureOneStation(workshop, actor, { pathId: theirs.path.pathId, stationKey }),
      gives: undefined,
    },
  ],
  listApprovalsOfInitiative: [
    {
      of: ({ workshop, actor, theirs }) =>
        listApprovalsOfInitiative(workshop, actor, theirs.approvedInitiativeId),
      gives: [],
    },
  ],
  describeApprovals: [
    {
      of: ({ workshop, actor, theirs }) =>
        workshop.inScope(actor.authorityId, (scope) =>
          describeApprovals(scope, { requestId: theirs.approvalRequestId }, workshop.now()),
        ),
      gives: [],
    },
  ],
  lockApproval: [
    {
      of: ({ workshop, actor, theirs }) =>
        lockApproval(workshop, actor, theirs.approvalRequestId, ({ request }) => Promise.resolve(request)),
      gives: unknown,
    },
  ],
  sendApproval: [
    {
      of: ({ workshop, actor, theirs }) =>
        sendApproval(
          workshop,
          actor,
          { serviceKey: theirs.ownService.key, initiativeId: theirs.initiativeId },
          aRequestInput(theirs.path),
        ),
      gives: { outcome: "initiative-unknown" },
    },
    {
      // Our initiative by their path.
      of: ({ workshop, actor, ours, theirs }) =>
        sendApproval(
          workshop,
          actor,
          { serviceKey: ours.ownService.key, initiativeId: ours.initiativeId },
          aRequestInput(theirs.path),
        ),
      gives: { outcome: "path-unknown" },
    },
  ],
  prepareApproval: [
    {
      of: ({ workshop, actor, theirs }) =>
        prepareApproval(workshop, actor, {
          serviceKey: theirs.ownService.key,
          initiativeId: theirs.initiativeId,
        }),
      gives: { outcome: "initiative-unknown" },
    },
    {
      of: ({ workshop, actor, ours }) =>
        prepareApproval(workshop, actor, {
          serviceKey: ours.ownService.key,
          initiativeId: ours.initiativeId,
        }),
    },
  ],
  previewApproval: [
    {
      of: ({ workshop, actor, theirs }) =>
        previewApproval(
          workshop,
          actor,
          { serviceKey: theirs.ownService.key, initiativeId: theirs.initiativeId },
          aRequestInput(theirs.path),
        ),
      gives: { outcome: "initiative-unknown" },
    },
    {
      // Our initiative by their path.
      of: ({ workshop, actor, ours, theirs }) =>
        previewApproval(
          workshop,
          actor,
          { serviceKey: ours.ownService.key, initiativeId: ours.initiativeId },
          aRequestInput(theirs.path),
        ),
      gives: { outcome: "path-unknown" },
    },
  ],
  prepareChange: [
    {
      of: ({ workshop, actor, theirs }) => prepareChange(workshop, actor, theirs.approvalRequestId),
      gives: unknown,
    },
  ],
  previewChange: [
    {
      of: ({ workshop, actor, theirs }) =>
        previewChange(workshop, actor, theirs.approvalRequestId, {
          ...someTexts,
          answers: harmless,
          baseVersion: 1,
        }),
      gives: unknown,
    },
  ],
  previewStations: [
    {
      of: (attempt) =>
        withTheirRequest(attempt, async ({ request, at }, _round, scope) => {
          const station = aStation({ key: "a", deciders: { roles: ["member"], memberIds: [] } });
          const verdict = { isNeeded: true, isForLackOfAnswer: false, because: [] };
          const planned = [{ station, verdict, after: [] }];
          return previewStations(scope, planned, { request, now: at });
        }),
    },
  ],
  listPathKeepers: [{ of: (attempt) => withTheirRequest(attempt, ({ scope }) => listPathKeepers(scope)) }],
  findChangeRefusal: [
    {
      // Their request has not ended, and nothing of it is read: who may is asked with what the caller holds.
      of: (attempt) =>
        withTheirRequest(attempt, ({ scope, request, at }) =>
          findChangeRefusal(scope, { ...attempt.actor, role: "member", teamIds: [] }, request, at),
        ),
      gives: { outcome: "not-permitted" },
    },
  ],
  decideStation: [
    {
      of: (attempt) =>
        decideStation(attempt.workshop, attempt.actor, theirStation(attempt), {
          decision: "granted",
          note: "",
          mustChange: "",
          roundId: attempt.theirs.approvalRoundId,
          versionNumber: 1,
        }),
      gives: unknown,
    },
  ],
  answerQuestion: [
    {
      of: (attempt) =>
        answerQuestion(attempt.workshop, attempt.actor, theirStation(attempt), {
          note: "Ja.",
          roundId: attempt.theirs.approvalRoundId,
        }),
      gives: unknown,
    },
  ],
  changeApproval: [
    {
      of: ({ workshop, actor, theirs }) =>
        changeApproval(workshop, actor, theirs.approvalRequestId, {
          ...someTexts,
          answers: harmless,
          baseVersion: 1,
        }),
      gives: unknown,
    },
  ],
  withdrawApproval: [
    {
      of: ({ workshop, actor, theirs }) =>
        withdrawApproval(workshop, actor, theirs.approvalRequestId, { kind: "given-up", reason: "x" }),
      gives: unknown,
    },
  ],
  settleApproval: [
    {
      of: (attempt) => withTheirRequest(attempt, (locked) => settleApproval(locked)),
      gives: "refused by the database: Error: a request that is locked is gone",
    },
  ],
  resumeRound: [
    {
      of: (attempt) => withTheirRequest(attempt, (locked, round) => resumeRound(locked, round, "x")),
      gives: "refused by the database: 23503",
    },
  ],
  runApprovalWatch: [
    {
      of: ({ workshop, actor, theirs }) =>
        runApprovalWatch(inAMonth(workshop), {
          authorityId: actor.authorityId,
          id: theirs.approvalRequestId,
        }),
      gives: undefined,
    },
  ],
  listDueApprovals: [
    { of: ({ workshop, actor }) => listDueApprovals(inAMonth(workshop), actor.authorityId) },
  ],
  sendDigests: [
    { of: ({ workshop, actor }) => sendDigests(inAMonth(workshop), actor.authorityId), gives: undefined },
  ],
  escalateStation: [
    {
      of: (attempt) => withTheirRequest(attempt, (locked, round) => escalateStation(locked, round)),
      gives: "refused by the database: 23503",
    },
  ],
  grantBySilence: [
    {
      of: (attempt) =>
        withTheirRequest(attempt, ({ request, ...locked }, round) => {
          const silence = { means: "granted", order: "Erfunden" } as const;
          const stations = request.path.content.stations.map((station) => ({ ...station, silence }));
          const path = { ...request.path, content: { ...request.path.content, stations } };
          const lastDay = "2026-11-24";
          return grantBySilence({ ...locked, request: { ...request, path } }, { ...round, lastDay });
        }),
      gives: "refused by the database: 23503",
    },
  ],
  updateLastDays: [
    {
      of: (attempt) =>
        withTheirRequest(attempt, async (locked) => {
          const { rounds } = await updateLastDays({
            ...locked,
            freeDays: new Map([["2026-11-25", "Frei"]]),
          });
          return rounds.some((round, place) => round.lastDay !== locked.request.rounds[place]?.lastDay);
        }),
      // It thinks so; nothing of theirs has changed.
      gives: true,
    },
  ],
  recordOverdueAnswer: [
    {
      of: (attempt) => withTheirRequest(attempt, (locked, round) => recordOverdueAnswer(locked, round)),
      gives: "refused by the database: 23503",
    },
  ],
  recordFreshness: [
    {
      of: (attempt) => withTheirRequest(attempt, (locked) => recordFreshness(locked)),
      gives: undefined,
    },
  ],
  followMailLink: [
    {
      of: ({ workshop, actor, theirs }) => followMailLink(workshop, actor, theirs.linkToken),
      gives: { outcome: "link-unknown" },
    },
  ],
  sendNotices: [
    {
      of: (attempt) =>
        withTheirRequest(attempt, (locked, round) => sendNotices(locked, { kind: "reminder", round })),
    },
  ],
  listStationsWithoutDecider: [
    {
      of: (attempt) =>
        withTheirRequest(attempt, ({ scope }) =>
          listStationsWithoutDecider(
            scope,
            [
              aStation({
                key: "a",
                name: "Fremd",
                deciders: { roles: [], memberIds: [attempt.theirs.member.memberId ?? ""] },
                standIns: { roles: [], memberIds: [] },
              }),
            ],
            { versions: [], decisions: [] },
          ),
        ),
      gives: ["Fremd"],
    },
  ],
};
