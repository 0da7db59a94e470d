import { changeInitiative } from "#features/initiatives/change-initiative.server.ts";
import { createInitiative } from "#features/initiatives/create-initiative.server.ts";
import { endInitiative } from "#features/initiatives/end-initiative.server.ts";
import { exportInitiatives } from "#features/initiatives/export-initiatives.server.ts";
import { findInitiative } from "#features/initiatives/find-initiative.server.ts";
import {
  countInitiatives,
  describeInitiatives,
  listInitiatives,
  listInitiativesOfNeed,
  listInitiativesWithIds,
  listWaitingInitiatives,
} from "#features/initiatives/list-initiatives.server.ts";
import { beginStay, holdInitiative, lockInitiative } from "#features/initiatives/lock-initiative.server.ts";
import { pauseInitiative } from "#features/initiatives/pause-initiative.server.ts";
import { recordApprovalWait } from "#features/initiatives/record-approval-wait.server.ts";
import { reopenInitiative } from "#features/initiatives/reopen-initiative.server.ts";
import { resumeInitiative } from "#features/initiatives/resume-initiative.server.ts";
import type { Attempt, Try } from "./attempt.ts";
import type { FilledAuthority } from "./two-authorities.server.ts";
import { inOurScope } from "./in-our-scope.ts";

const initiative = {
  name: "Übernommen",
  answer: "Übernommen",
  helpedCasesInPercent: undefined,
  citizenMinutesSavedACase: undefined,
  staffMinutesSavedACase: undefined,
  effortInPersonDays: undefined,
};
const end = { ending: "done", reason: "Übernommen" } as const;
const unknownInitiative = { outcome: "initiative-unknown" };

function initiativeOf(theirs: FilledAuthority) {
  return { serviceKey: theirs.ownService.key, initiativeId: theirs.initiativeId };
}

/** Their initiative under a service of ours, which exists. */
function initiativeUnderOurs({ ours, theirs }: Attempt) {
  return { serviceKey: ours.ownService.key, initiativeId: theirs.initiativeId };
}

/** The same change tried at both addresses of an initiative of theirs. */
function triesAt(
  change: (attempt: Attempt, place: ReturnType<typeof initiativeOf>) => Promise<unknown>,
): readonly Try[] {
  return [
    { of: (attempt) => change(attempt, initiativeOf(attempt.theirs)), gives: unknownInitiative },
    { of: (attempt) => change(attempt, initiativeUnderOurs(attempt)), gives: unknownInitiative },
  ];
}

export const foreignInitiativeAttempts: Readonly<Record<string, readonly Try[]>> = {
  beginStay: [
    {
      // Their stay, which lasts, stands in the way before the wall does.
      of: (attempt) =>
        inOurScope(attempt, (scope) => {
          const of = { id: attempt.theirs.initiativeId, serviceId: "", serviceKey: "" };
          const words = { name: "x", answer: "x", createdAt: new Date(), end: null };
          const lived = { ...of, ...words, needIds: [], estimates: {}, stays: [] };
          const locked = { scope, actor: attempt.actor, initiative: lived, at: new Date() };
          return beginStay(locked, { waitsFor: null, what: "initiative-resumed" });
        }),
      gives: "refused by the database: 23505",
    },
  ],
  changeInitiative: [
    ...triesAt(({ workshop, actor, theirs }, place) =>
      changeInitiative(workshop, actor, place, { ...initiative, needIds: [theirs.needId] }),
    ),
    {
      of: ({ workshop, actor, ours, theirs }) =>
        changeInitiative(workshop, actor, initiativeOf(ours), { ...initiative, needIds: [theirs.needId] }),
      gives: { outcome: "need-unknown" },
    },
  ],
  countInitiatives: [
    { of: async ({ workshop, actor }) => [...(await countInitiatives(workshop, actor)).keys()] },
  ],
  createInitiative: [
    {
      of: ({ workshop, actor, ours, theirs }) =>
        createInitiative(workshop, actor, theirs.ownService.key, { ...initiative, needIds: [ours.needId] }),
      gives: { outcome: "service-unknown" },
    },
    {
      of: ({ workshop, actor, ours, theirs }) =>
        createInitiative(workshop, actor, ours.ownService.key, { ...initiative, needIds: [theirs.needId] }),
      gives: { outcome: "need-unknown" },
    },
  ],
  describeInitiatives: [
    {
      of: (attempt) =>
        inOurScope(attempt, async (scope) => {
          const { needId, ownService } = attempt.theirs;
          const of = { id: "x", serviceId: "x", serviceKey: ownService.key, needIds: [needId] };
          const lived = { ...of, name: "x", answer: "x", createdAt: new Date(), end: null };
          const estimate = { low: 1, likely: 1, high: 1, source: "x" };
          const estimates = {
            "helped-cases-in-percent": estimate,
            "citizen-minutes-saved-a-case": estimate,
          };
          const [told] = await describeInitiatives(scope, [{ ...lived, estimates, stays: [] }], new Date());
          return [told?.needs, told?.citizensTime.inputs[0]];
        }),
      gives: [[], { input: "cases-a-year", estimate: undefined }],
    },
  ],
  endInitiative: triesAt(({ workshop, actor }, place) => endInitiative(workshop, actor, place, end)),
  exportInitiatives: [
    {
      of: ({ workshop, actor, theirs }) =>
        Array.fromAsync(exportInitiatives(workshop, actor, theirs.ownService.id)),
      gives: [],
    },
  ],
  findInitiative: [
    {
      of: ({ workshop, actor, theirs }) =>
        findInitiative(workshop, actor, theirs.ownService, theirs.initiativeId),
      gives: undefined,
    },
    {
      of: ({ workshop, actor, ours, theirs }) =>
        findInitiative(workshop, actor, ours.ownService, theirs.initiativeId),
      gives: undefined,
    },
  ],
  lockInitiative: triesAt(({ workshop, actor }, place) =>
    lockInitiative(workshop, actor, place, () => Promise.resolve("reached")),
  ),
  listInitiatives: [
    {
      of: ({ workshop, actor, theirs }) => listInitiatives(workshop, actor, theirs.ownService),
      gives: [],
    },
  ],
  listInitiativesWithIds: [
    {
      of: (attempt) =>
        inOurScope(attempt, (scope) =>
          listInitiativesWithIds(scope, [attempt.theirs.initiativeId], new Date()),
        ),
      gives: [],
    },
  ],
  listWaitingInitiatives: [{ of: ({ workshop, actor }) => listWaitingInitiatives(workshop, actor) }],
  recordApprovalWait: [
    {
      of: (attempt) =>
        inOurScope(attempt, (scope) =>
          recordApprovalWait(scope, attempt.actor, {
            serviceId: attempt.theirs.ownService.id,
            initiativeId: attempt.theirs.initiativeId,
            requestId: attempt.theirs.approvalRequestId,
            waitsFor: "Übernommen",
            at: new Date(),
          }),
        ),
      gives: undefined,
    },
  ],
  holdInitiative: [
    {
      of: (attempt) =>
        inOurScope(attempt, (scope) =>
          holdInitiative(scope, {
            serviceId: attempt.theirs.ownService.id,
            initiativeId: attempt.theirs.initiativeId,
          }),
        ),
      gives: undefined,
    },
  ],
  listInitiativesOfNeed: [
    {
      of: ({ workshop, actor, theirs }) => listInitiativesOfNeed(workshop, actor, theirs.needId),
      gives: [],
    },
  ],
  pauseInitiative: triesAt(({ workshop, actor }, place) =>
    pauseInitiative(workshop, actor, place, { waitsFor: "Übernommen" }),
  ),
  reopenInitiative: triesAt(({ workshop, actor }, place) => reopenInitiative(workshop, actor, place)),
  resumeInitiative: triesAt(({ workshop, actor }, place) => resumeInitiative(workshop, actor, place)),
};
