import { attachVoices } from "#features/needs/attach-voices.server.ts";
import { changeNeed } from "#features/needs/change-need.server.ts";
import { confirmNeed } from "#features/needs/confirm-need.server.ts";
import { createNeed } from "#features/needs/create-need.server.ts";
import { decidePlaces, inSorting } from "#features/needs/decide-places.server.ts";
import { detachVoice } from "#features/needs/detach-voice.server.ts";
import { dismissVoices } from "#features/needs/dismiss-voices.server.ts";
import { exportDismissals } from "#features/needs/export-dismissals.server.ts";
import { exportNeeds } from "#features/needs/export-needs.server.ts";
import { findNeed, findPlacesOfVoice } from "#features/needs/find-need.server.ts";
import { findSuggestions } from "#features/needs/find-suggestions.server.ts";
import {
  listIdsOfNeed,
  listNeeds,
  listNeedsInScope,
  toOverviews,
} from "#features/needs/list-needs.server.ts";
import { listRecentDecisions } from "#features/needs/list-recent-decisions.server.ts";
import { lockLivingNeed } from "#features/needs/lock-living-need.server.ts";
import { measureDaysToNeed } from "#features/needs/measure-days-to-need.server.ts";
import { mergeNeeds } from "#features/needs/merge-needs.server.ts";
import { splitNeed } from "#features/needs/split-need.server.ts";
import { undoDecision } from "#features/needs/undo-decision.server.ts";
import type { Attempt, Try } from "./attempt.ts";
import type { FilledAuthority } from "./two-authorities.server.ts";
import { inOurScope } from "./in-our-scope.ts";

const clauses = { who: "Übernommen", what: "braucht", situation: "wenn", purpose: "damit" };
const supports = "supports" as const;
const today = "2026-11-23";

function needOf(theirs: FilledAuthority) {
  return { serviceKey: theirs.ownService.key, needId: theirs.needId };
}

/** Their need under a service of ours, which exists. */
function needUnderOurs({ ours, theirs }: Attempt) {
  return { serviceKey: ours.ownService.key, needId: theirs.needId };
}

export const foreignNeedAttempts: Readonly<Record<string, readonly Try[]>> = {
  attachVoices: [
    {
      of: ({ workshop, actor, theirs }) => {
        const input = { voiceIds: [theirs.voiceId], needId: theirs.needId, stance: supports };
        return attachVoices(workshop, actor, theirs.ownService.key, input);
      },
      gives: { outcome: "service-unknown" },
    },
    {
      of: ({ workshop, actor, ours, theirs }) => {
        const input = { voiceIds: [theirs.voiceId], needId: ours.needId, stance: supports };
        return attachVoices(workshop, actor, ours.ownService.key, input);
      },
      gives: { outcome: "voices-unknown" },
    },
    {
      of: ({ workshop, actor, ours, theirs }) => {
        const input = { voiceIds: [ours.voiceId], needId: theirs.needId, stance: supports };
        return attachVoices(workshop, actor, ours.ownService.key, input);
      },
      gives: { outcome: "need-unknown" },
    },
  ],
  changeNeed: [
    {
      of: ({ workshop, actor, theirs }) => changeNeed(workshop, actor, needOf(theirs), clauses),
      gives: { outcome: "service-unknown" },
    },
    {
      of: (attempt) => changeNeed(attempt.workshop, attempt.actor, needUnderOurs(attempt), clauses),
      gives: { outcome: "need-unknown" },
    },
  ],
  confirmNeed: [
    {
      of: ({ workshop, actor, theirs }) => confirmNeed(workshop, actor, needOf(theirs), { reason: "x" }),
      gives: { outcome: "service-unknown" },
    },
    {
      of: (attempt) => confirmNeed(attempt.workshop, attempt.actor, needUnderOurs(attempt), { reason: "x" }),
      gives: { outcome: "need-unknown" },
    },
  ],
  createNeed: [
    {
      of: ({ workshop, actor, theirs }) =>
        createNeed(workshop, actor, theirs.ownService.key, { ...clauses, voiceIds: [theirs.voiceId] }),
      gives: { outcome: "service-unknown" },
    },
    {
      of: ({ workshop, actor, ours, theirs }) =>
        createNeed(workshop, actor, ours.ownService.key, { ...clauses, voiceIds: [theirs.voiceId] }),
      gives: { outcome: "voices-unknown" },
    },
  ],
  decidePlaces: [
    {
      of: (attempt) =>
        inOurScope(attempt, (scope) =>
          decidePlaces(
            { scope, actor: attempt.actor, service: attempt.ours.ownService, at: new Date() },
            {
              kind: "attached",
              needId: attempt.ours.needId,
              begins: [
                {
                  voiceId: attempt.theirs.voiceId,
                  place: { needId: attempt.ours.needId, stance: "supports" },
                },
              ],
              ends: [],
              journal: { what: "voices-attached", about: { kind: "need", id: attempt.ours.needId } },
            },
          ),
        ),
      gives: "refused by the database: 23503",
    },
    {
      of: (attempt) =>
        inOurScope(attempt, (scope) =>
          decidePlaces(
            { scope, actor: attempt.actor, service: attempt.ours.ownService, at: new Date() },
            {
              kind: "attached",
              needId: attempt.theirs.needId,
              begins: [],
              ends: [],
              journal: { what: "voices-attached", about: { kind: "need", id: attempt.ours.needId } },
            },
          ),
        ),
      gives: "refused by the database: 23503",
    },
  ],
  detachVoice: [
    {
      of: ({ workshop, actor, theirs }) =>
        detachVoice(workshop, actor, { ...needOf(theirs), voiceId: theirs.voiceId }),
      gives: { outcome: "service-unknown" },
    },
    {
      of: (attempt) =>
        detachVoice(attempt.workshop, attempt.actor, {
          ...needUnderOurs(attempt),
          voiceId: attempt.theirs.voiceId,
        }),
      gives: { outcome: "need-unknown" },
    },
    {
      of: ({ workshop, actor, ours, theirs }) =>
        detachVoice(workshop, actor, { ...needOf(ours), voiceId: theirs.voiceId }),
      gives: { outcome: "voice-not-there" },
    },
  ],
  dismissVoices: [
    {
      of: ({ workshop, actor, theirs }) => {
        const input = { voiceIds: [theirs.voiceId], reason: "thanks" as const, note: undefined };
        return dismissVoices(workshop, actor, theirs.ownService.key, input);
      },
      gives: { outcome: "service-unknown" },
    },
    {
      of: ({ workshop, actor, ours, theirs }) => {
        const input = { voiceIds: [theirs.voiceId], reason: "thanks" as const, note: undefined };
        return dismissVoices(workshop, actor, ours.ownService.key, input);
      },
      gives: { outcome: "voices-unknown" },
    },
  ],
  exportDismissals: [
    {
      of: ({ workshop, actor, theirs }) =>
        Array.fromAsync(exportDismissals(workshop, actor, theirs.ownService.id)),
      gives: [],
    },
  ],
  exportNeeds: [
    {
      of: ({ workshop, actor, theirs }) =>
        Array.fromAsync(exportNeeds(workshop, actor, theirs.ownService.id)),
      gives: [],
    },
  ],
  findNeed: [
    {
      of: ({ workshop, actor, theirs }) => findNeed(workshop, actor, needOf(theirs)),
      gives: { outcome: "need-unknown" },
    },
    {
      of: (attempt) => findNeed(attempt.workshop, attempt.actor, needUnderOurs(attempt)),
      gives: { outcome: "need-unknown" },
    },
  ],
  findPlacesOfVoice: [
    {
      of: ({ workshop, actor, theirs }) => findPlacesOfVoice(workshop, actor, theirs.voiceId),
      gives: [],
    },
  ],
  inSorting: [
    {
      of: ({ workshop, actor, theirs }) =>
        inSorting(workshop, actor, theirs.ownService.key, () => Promise.resolve("reached")),
      gives: { outcome: "service-unknown" },
    },
  ],
  listNeeds: [
    {
      of: ({ workshop, actor, theirs }) => listNeeds(workshop, actor, theirs.ownService.id),
      gives: [],
    },
  ],
  listIdsOfNeed: [
    {
      of: (attempt) => inOurScope(attempt, (scope) => listIdsOfNeed(scope, attempt.theirs.needId)),
      gives: [],
    },
  ],
  listNeedsInScope: [
    {
      of: (attempt) =>
        inOurScope(attempt, async (scope) => [
          ...(await listNeedsInScope(scope, [attempt.theirs.needId], today)),
        ]),
      gives: [],
    },
  ],
  findSuggestions: [
    {
      of: async ({ workshop, actor, theirs }) => {
        const place = { serviceId: theirs.ownService.id, voiceId: theirs.voiceId };
        return findSuggestions(workshop, actor, place, []);
      },
      gives: { needIds: [], alike: [], isComplete: true },
    },
  ],
  listRecentDecisions: [
    {
      of: async ({ workshop, actor, theirs }) => listRecentDecisions(workshop, actor, theirs.ownService.id),
      gives: { decisions: [], voicesToday: 0, othersAtWork: 0 },
    },
  ],
  lockLivingNeed: [
    {
      of: (attempt) => inOurScope(attempt, (scope) => lockLivingNeed(scope, attempt.theirs.needId, "alone")),
      gives: undefined,
    },
  ],
  measureDaysToNeed: [
    {
      of: ({ workshop, actor, theirs }) => measureDaysToNeed(workshop, actor, theirs.ownService.id),
      gives: null,
    },
  ],
  mergeNeeds: [
    {
      of: ({ workshop, actor, ours, theirs }) =>
        mergeNeeds(workshop, actor, needOf(theirs), { intoNeedId: ours.needId }),
      gives: { outcome: "service-unknown" },
    },
    {
      of: (attempt) =>
        mergeNeeds(attempt.workshop, attempt.actor, needUnderOurs(attempt), {
          intoNeedId: attempt.ours.needId,
        }),
      gives: { outcome: "need-unknown" },
    },
    {
      of: ({ workshop, actor, ours, theirs }) =>
        mergeNeeds(workshop, actor, needOf(ours), { intoNeedId: theirs.needId }),
      gives: { outcome: "need-unknown" },
    },
  ],
  splitNeed: [
    {
      of: ({ workshop, actor, theirs }) =>
        splitNeed(workshop, actor, needOf(theirs), { ...clauses, voiceIds: [theirs.voiceId] }),
      gives: { outcome: "service-unknown" },
    },
    {
      of: (attempt) =>
        splitNeed(attempt.workshop, attempt.actor, needUnderOurs(attempt), {
          ...clauses,
          voiceIds: [attempt.theirs.voiceId],
        }),
      gives: { outcome: "need-unknown" },
    },
    {
      of: ({ workshop, actor, ours, theirs }) =>
        splitNeed(workshop, actor, needOf(ours), { ...clauses, voiceIds: [theirs.voiceId] }),
      gives: { outcome: "no-supporting-voice" },
    },
  ],
  toOverviews: [
    {
      of: (attempt) =>
        inOurScope(attempt, async (scope) => {
          const filed = {
            ...clauses,
            id: attempt.theirs.needId,
            serviceId: attempt.ours.ownService.id,
            serviceKey: "x",
            serviceName: "x",
            createdAt: new Date(),
            mergedIntoId: null,
          };
          const [overview] = await toOverviews(scope, [filed], today);
          return [overview?.strength.voices, overview?.quote];
        }),
      gives: [0, null],
    },
  ],
  undoDecision: [
    {
      of: ({ workshop, actor, theirs }) =>
        undoDecision(workshop, actor, theirs.ownService.key, theirs.decisionId),
      gives: { outcome: "service-unknown" },
    },
    {
      of: ({ workshop, ours, theirs }) =>
        undoDecision(workshop, theirs.member, ours.ownService.key, theirs.decisionId),
      gives: { outcome: "service-unknown" },
    },
    {
      of: ({ workshop, actor, ours, theirs }) =>
        undoDecision(workshop, actor, ours.ownService.key, theirs.decisionId),
      gives: { outcome: "nothing-to-undo" },
    },
  ],
};
