import { buildSearch } from "#features/voices/build-search.server.ts";
import { countVoices, countVoicesOverTime } from "#features/voices/count-voices.server.ts";
import { exportVoices } from "#features/voices/export-voices.server.ts";
import { findVoice } from "#features/voices/find-voice.server.ts";
import { findSimilarVoices } from "#features/voices/find-similar-voices.server.ts";
import { followVoiceTexts } from "#features/voices/follow-voice-texts.server.ts";
import { listPickedVoices } from "#features/voices/list-picked-voices.server.ts";
import { listChosenVoices } from "#features/voices/list-chosen-voices.server.ts";
import { listUntriagedVoices } from "#features/voices/list-untriaged-voices.server.ts";
import { listVoices } from "#features/voices/list-voices.server.ts";
import { lockVoices } from "#features/voices/lock-voices.server.ts";
import { maskVoice } from "#features/voices/mask-voice.server.ts";
import { recordImportedVoices } from "#features/voices/record-imported-voices.server.ts";
import { recordVoice } from "#features/voices/record-voice.server.ts";
import { submitFeedback } from "#features/voices/submit-feedback.server.ts";
import { voiceFilterInput } from "#features/voices/voice-input.ts";
import { withdrawVoice } from "#features/voices/withdraw-voice.server.ts";
import type { Attempt, Try } from "./attempt.ts";
import type { FilledAuthority } from "./two-authorities.server.ts";
import { inOurScope } from "./in-our-scope.ts";

const formToken = "00000000-0000-4000-8000-00000000beef";
const allVoices = voiceFilterInput.parse({});

function voiceOf(theirs: FilledAuthority) {
  return { serviceKey: theirs.ownService.key, voiceId: theirs.voiceId };
}

/** Their voice under a service of ours, which exists. */
function voiceUnderOurs({ ours, theirs }: Attempt) {
  return { serviceKey: ours.ownService.key, voiceId: theirs.voiceId };
}

export const foreignVoiceAttempts: Readonly<Record<string, readonly Try[]>> = {
  buildSearch: [
    {
      of: (attempt) => inOurScope(attempt, (scope) => buildSearch(scope, attempt.theirs.ownWord.slice(7))),
      gives: { outcome: "nothing-can-match" },
    },
  ],
  countVoices: [{ of: async ({ workshop, actor }) => [...(await countVoices(workshop, actor)).keys()] }],
  countVoicesOverTime: [
    {
      of: async ({ workshop, actor, theirs }) => {
        const { weeks, bySource } = await countVoicesOverTime(workshop, actor, theirs.ownService.id);
        return [...weeks, ...bySource];
      },
      gives: [],
    },
  ],
  exportVoices: [
    {
      of: ({ workshop, actor, theirs }) =>
        Array.fromAsync(exportVoices(workshop, actor, theirs.ownService.id, "jsonl")),
      gives: [],
    },
  ],
  findVoice: [
    {
      of: ({ workshop, actor, theirs }) => findVoice(workshop, actor, theirs.ownService, theirs.voiceId),
      gives: undefined,
    },
    {
      of: ({ workshop, actor, ours, theirs }) => findVoice(workshop, actor, ours.ownService, theirs.voiceId),
      gives: undefined,
    },
  ],
  listChosenVoices: [
    {
      of: (attempt) => inOurScope(attempt, (scope) => listChosenVoices(scope, [attempt.theirs.voiceId])),
      gives: [],
    },
  ],
  listPickedVoices: [
    {
      of: ({ workshop, actor, ours, theirs }) =>
        listPickedVoices(workshop, actor, ours.ownService.id, [theirs.voiceId]),
      gives: [],
    },
    {
      of: ({ workshop, actor, theirs }) =>
        listPickedVoices(workshop, actor, theirs.ownService.id, [theirs.voiceId]),
      gives: [],
    },
  ],
  findSimilarVoices: [
    {
      of: ({ workshop, actor, theirs }) =>
        findSimilarVoices(workshop, actor, { serviceId: theirs.ownService.id, voiceId: theirs.voiceId }, 10),
      gives: { text: undefined, similar: [], isComplete: true },
    },
  ],
  followVoiceTexts: [
    {
      of: async ({ workshop, actor, theirs }) => {
        const { index } = await followVoiceTexts(workshop, actor.authorityId, theirs.ownService.id);
        return [...index.places.keys()];
      },
      gives: [],
    },
  ],
  listUntriagedVoices: [
    {
      of: async ({ workshop, actor, theirs }) => {
        const inbox = await listUntriagedVoices(workshop, actor, theirs.ownService.id, allVoices);
        return [inbox.voices, inbox.count, inbox.totalCount];
      },
      gives: [[], 0, 0],
    },
    {
      of: async ({ workshop, actor, theirs }) => {
        const filter = { ...allVoices, query: "Laterne" };
        return (await listUntriagedVoices(workshop, actor, theirs.ownService.id, filter)).voices;
      },
      gives: [],
    },
  ],
  listVoices: [
    {
      of: async ({ workshop, actor, theirs }) => {
        const { voices, count } = await listVoices(workshop, actor, theirs.ownService.id, allVoices);
        return { voices, count };
      },
      gives: { voices: [], count: 0 },
    },
    {
      of: async ({ workshop, actor, theirs }) => {
        const filter = { ...allVoices, query: "steht" };
        const { voices, count } = await listVoices(workshop, actor, theirs.ownService.id, filter);
        return { voices, count };
      },
      gives: { voices: [], count: 0 },
    },
  ],
  lockVoices: [
    {
      of: (attempt) => inOurScope(attempt, (scope) => lockVoices(scope, [attempt.theirs.voiceId])),
      gives: [],
    },
  ],
  maskVoice: [
    {
      of: (attempt) =>
        maskVoice(attempt.workshop, attempt.actor, voiceOf(attempt.theirs), { phrase: "Hier" }),
      gives: { outcome: "voice-unknown" },
    },
    {
      of: (attempt) =>
        maskVoice(attempt.workshop, attempt.actor, voiceUnderOurs(attempt), { phrase: "Hier" }),
      gives: { outcome: "voice-unknown" },
    },
  ],
  recordImportedVoices: [
    {
      of: (attempt) => {
        const { ours, theirs } = attempt;
        const batch = {
          serviceId: theirs.ownService.id,
          sourceName: "x",
          importId: ours.draftImportId,
          at: new Date(),
        };
        return inOurScope(attempt, (scope) => recordImportedVoices(scope, batch, [{ text: "Übernommen" }]));
      },
      gives: "refused by the database: 23503",
    },
  ],
  recordVoice: [
    {
      of: ({ workshop, actor, theirs }) =>
        recordVoice(workshop, actor, theirs.ownService.key, {
          source: "interview",
          text: "Übernommen",
          consent: "given",
          formToken,
        }),
      gives: { outcome: "service-unknown" },
    },
  ],
  submitFeedback: [
    {
      of: ({ workshop, ours, theirs }) =>
        submitFeedback(
          workshop,
          { authorityKey: ours.authority.key, serviceKey: theirs.ownService.key },
          { text: "Übernommen", email: undefined, trap: "", formToken },
        ),
      gives: { outcome: "service-unknown" },
    },
  ],
  withdrawVoice: [
    {
      of: (attempt) =>
        withdrawVoice(attempt.workshop, attempt.actor, voiceOf(attempt.theirs), { reason: "x" }),
      gives: { outcome: "voice-unknown" },
    },
    {
      of: (attempt) =>
        withdrawVoice(attempt.workshop, attempt.actor, voiceUnderOurs(attempt), { reason: "x" }),
      gives: { outcome: "voice-unknown" },
    },
  ],
};
