import { Readable } from "node:stream";
import { changeAuthority } from "#features/authorities/change-authority.server.ts";
import { createAuthority } from "#features/authorities/create-authority.server.ts";
import { getAuthority } from "#features/authorities/find-authority.server.ts";
import { addClosingDays } from "#features/closing-days/add-closing-days.server.ts";
import { findFreeDays } from "#features/closing-days/find-free-days.server.ts";
import { listClosingDays } from "#features/closing-days/list-closing-days.server.ts";
import { removeClosingDay } from "#features/closing-days/remove-closing-day.server.ts";
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
import { exportApprovalLog } from "#features/approval-logs/export-approval-log.server.ts";
import { exportApprovalHistories } from "#features/journal/export-approval-histories.server.ts";
import { listHistory, listJournalEntries } from "#features/journal/list-journal-entries.server.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { listMails } from "#features/mails/list-mails.server.ts";
import { postMail, sendMail } from "#features/mails/send-mail.server.ts";
import { changeMember } from "#features/members/change-member.server.ts";
import { findMember } from "#features/members/find-member.server.ts";
import { inviteMember } from "#features/members/invite-member.server.ts";
import { listMembers, listMembersInScope } from "#features/members/list-members.server.ts";
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
import { archiveService } from "#features/services/archive-service.server.ts";
import { changeService } from "#features/services/change-service.server.ts";
import { createService } from "#features/services/create-service.server.ts";
import { findPublicService } from "#features/services/find-public-service.server.ts";
import { findService, findServiceInScope } from "#features/services/find-service.server.ts";
import { listServices } from "#features/services/list-services.server.ts";
import type { ServiceInput } from "#features/services/service-input.ts";
import { createTeam } from "#features/teams/create-team.server.ts";
import { areTeamsKnown, findTeam, listTeams } from "#features/teams/list-teams.server.ts";
import { renameTeam } from "#features/teams/rename-team.server.ts";
import { discardVoiceImport } from "#features/voice-imports/discard-voice-import.server.ts";
import {
  findVoiceImport,
  listRefusals,
  listVoiceImports,
} from "#features/voice-imports/find-voice-import.server.ts";
import { prepareVoiceImport } from "#features/voice-imports/prepare-voice-import.server.ts";
import { receiveFile } from "#features/voice-imports/receive-file.server.ts";
import { recordBatch } from "#features/voice-imports/record-batch.server.ts";
import { runVoiceImportJob } from "#features/voice-imports/resume-voice-imports.server.ts";
import { runVoiceImport } from "#features/voice-imports/run-voice-import.server.ts";
import { startVoiceImport } from "#features/voice-imports/start-voice-import.server.ts";
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
import type { Workshop } from "#platform/workshop.server.ts";
import { foreignApprovalAttempts } from "./foreign-approval-attempts.server.ts";
import { foreignPathAttempts } from "./foreign-path-attempts.server.ts";
import { closedOn } from "./two-authorities.server.ts";
import type { Attempt, Try } from "./attempt.ts";
import type { FilledAuthority } from "./two-authorities.server.ts";

/** Functions that no actor calls with an identifier, each with the reason. */
export const withoutForeignIdentifiers: Readonly<Record<string, string>> = {
  findAuthority: "finds by the key that stands in public addresses; what it returns is public",
  listAuthorityKeys: "keys are public",
  createMailTransport: "does not reach the database",
  deliverPasswordLink: "called by the login with the user it just found",
  toPasswordLink: "writes an address, does not reach the database",
  findMemberByLogin: "called with the user of a login that just succeeded",
  signIn: "asks for the password",
  listDemoPeople: "shows the people of demo authorities to everybody on purpose",
  signInAsDemoPerson: "signs in as anybody of a demo authority on purpose",
  previewVoiceImport: "takes the import that findVoiceImport found",
  receiveFile: "takes no identifier",
  pathOfUpload: "takes the key of an import that was found",
  deleteUpload: "takes the key of an import that was found",
  listOldUploads: "keys of files, for the job that deletes them",
  resumeVoiceImports: "works for all authorities, with ids only",
  resumeApprovalWatch: "works for all authorities, with ids only",
  findMovedLastDay: "reckons with what it is given, does not reach the database",
  findLastDay: "reckons with what it is given, does not reach the database",
  listPeopleOfStation: "chooses among the members it is given",
  recordAtStation: "takes a request that lockApproval locked",
  toContent: "does not reach the database",
  isUnderApproval: "looks at the initiative it is given",
  readXes: "reads a file, does not reach the database",
  tidyUploads: "works for all authorities, with keys of files only",
};

const change: ServiceInput = {
  name: "Übernommen",
  shortDescription: "Übernommen",
  address: undefined,
  leikaKey: undefined,
  teamId: "",
  casesAYear: undefined,
  citizenMinutesACase: undefined,
  staffMinutesACase: undefined,
};
const person = { name: "Übernommen", discipline: "product", role: "administrator" } as const;
const formToken = "00000000-0000-4000-8000-00000000beef";
const allVoices = voiceFilterInput.parse({});
const columns = { sourceName: "x", text: "text", title: undefined, id: undefined, date: undefined };

function voiceOf(theirs: FilledAuthority) {
  return { serviceKey: theirs.ownService.key, voiceId: theirs.voiceId };
}

/** Their voice under a service of ours, which exists. */
function voiceUnderOurs({ ours, theirs }: Attempt) {
  return { serviceKey: ours.ownService.key, voiceId: theirs.voiceId };
}

function inOurScope<T>(
  attempt: Attempt,
  work: Parameters<typeof attempt.workshop.inScope<T>>[1],
): Promise<T> {
  return attempt.workshop.inScope(attempt.actor.authorityId, work);
}

async function upload(workshop: Workshop) {
  const received = await receiveFile(workshop, Readable.from(["text\nHallo\n"]));
  if (received.outcome !== "received") throw new Error(received.outcome);
  return { fileKey: received.fileKey, fileName: "a.csv" };
}

const authorities: Readonly<Record<string, readonly Try[]>> = {
  changeAuthority: [
    {
      of: ({ workshop, actor, ours }) =>
        changeAuthority(workshop, actor, { ...ours.authority, name: "Übernommen" }),
      gives: { outcome: "changed" },
    },
  ],
  createAuthority: [
    {
      of: ({ workshop, theirs }) => createAuthority(workshop, theirs.authority),
      gives: { outcome: "key-taken" },
    },
  ],
  getAuthority: [{ of: ({ workshop, actor }) => getAuthority(workshop, actor.authorityId) }],
};

const closingDays: Readonly<Record<string, readonly Try[]>> = {
  addClosingDays: [
    {
      of: ({ workshop, actor }) =>
        addClosingDays(workshop, actor, { from: closedOn, until: closedOn, name: "Übernommen" }),
      gives: { outcome: "already-free" },
    },
  ],
  findFreeDays: [
    {
      of: async (attempt) => [...(await inOurScope(attempt, findFreeDays))],
    },
  ],
  listClosingDays: [{ of: ({ workshop, actor }) => listClosingDays(workshop, actor) }],
  removeClosingDay: [
    // Both houses are closed on that day: the first attempt opens ours, the second finds none.
    {
      of: ({ workshop, actor }) => removeClosingDay(workshop, actor, closedOn),
      gives: { outcome: "removed" },
    },
    {
      of: ({ workshop, actor }) => removeClosingDay(workshop, actor, closedOn),
      gives: { outcome: "closing-day-unknown" },
    },
  ],
};

const journal: Readonly<Record<string, readonly Try[]>> = {
  exportApprovalHistories: [
    {
      of: async ({ workshop, actor }) => {
        const exported = await exportApprovalHistories(workshop, actor);
        return exported.outcome === "exported" ? Array.fromAsync(exported.histories) : [];
      },
    },
  ],
  exportApprovalLog: [
    {
      of: async ({ workshop, actor }) => {
        const exported = await exportApprovalLog(workshop, actor);
        return exported.outcome === "exported" ? Array.fromAsync(exported.pieces) : [];
      },
    },
  ],
  listJournalEntries: [
    { of: ({ workshop, actor }) => listJournalEntries(workshop, actor) },
    { of: ({ workshop, actor }) => listJournalEntries(workshop, actor, 1_000_000) },
  ],
  listHistory: [
    {
      of: ({ workshop, actor, theirs }) =>
        listHistory(workshop, actor, { kind: "voice", id: theirs.voiceId }),
      gives: [],
    },
  ],
  recordInJournal: [
    {
      of: (attempt) =>
        inOurScope(attempt, (scope) =>
          recordInJournal(
            scope,
            { via: "page", memberId: attempt.theirs.member.memberId },
            { at: new Date(), what: "voice-masked", about: { kind: "voice", id: attempt.ours.voiceId } },
          ),
        ),
      gives: "refused by the database: 23503",
    },
  ],
};

const mails: Readonly<Record<string, readonly Try[]>> = {
  listMails: [{ of: ({ workshop, actor }) => listMails(workshop, actor) }],
  postMail: [
    {
      of: (attempt) =>
        inOurScope(attempt, (scope) =>
          postMail(attempt.workshop, scope, { recipient: "a@b.example", subject: "s", body: "b" }),
        ),
    },
  ],
  sendMail: [
    {
      of: async ({ workshop, actor, theirs }) => {
        const sent: unknown[] = [];
        const transport = (mail: unknown) => Promise.resolve(void sent.push(mail));
        await sendMail(workshop, transport, { authorityId: actor.authorityId, id: theirs.mailId });
        return sent;
      },
      gives: [],
    },
  ],
};

const members: Readonly<Record<string, readonly Try[]>> = {
  changeMember: [
    {
      of: ({ workshop, actor, theirs }) =>
        changeMember(workshop, actor, theirs.member.memberId ?? "", {
          ...person,
          teamIds: [],
          isDeactivated: true,
        }),
      gives: { outcome: "member-unknown" },
    },
    {
      of: ({ workshop, actor, ours, theirs }) => {
        const withTheirTeam = { ...person, teamIds: [theirs.teamId], isDeactivated: false };
        return changeMember(workshop, actor, ours.member.memberId ?? "", withTheirTeam);
      },
      gives: { outcome: "team-unknown" },
    },
  ],
  findMember: [
    {
      of: ({ workshop, actor, theirs }) => findMember(workshop, actor, theirs.member.memberId ?? ""),
      gives: undefined,
    },
  ],
  inviteMember: [
    {
      of: ({ workshop, actor, theirs }) =>
        inviteMember(workshop, actor, { ...person, email: theirs.memberEmail, teamIds: [] }),
      gives: { outcome: "email-taken" },
    },
    {
      of: ({ workshop, actor, theirs }) =>
        inviteMember(workshop, actor, {
          ...person,
          email: "fremd@aachdorf.example",
          teamIds: [theirs.teamId],
        }),
      gives: { outcome: "team-unknown" },
    },
  ],
  listMembers: [{ of: ({ workshop, actor }) => listMembers(workshop, actor) }],
  listMembersInScope: [{ of: (attempt) => inOurScope(attempt, (scope) => listMembersInScope(scope)) }],
};

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

const needs: Readonly<Record<string, readonly Try[]>> = {
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

const initiatives: Readonly<Record<string, readonly Try[]>> = {
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

const services: Readonly<Record<string, readonly Try[]>> = {
  archiveService: [
    {
      of: ({ workshop, actor, theirs }) => archiveService(workshop, actor, theirs.ownService.key, "archived"),
      gives: { outcome: "service-unknown" },
    },
  ],
  changeService: [
    {
      of: ({ workshop, actor, ours, theirs }) =>
        changeService(workshop, actor, theirs.ownService.key, { ...change, teamId: ours.teamId }),
      gives: { outcome: "service-unknown" },
    },
    {
      of: ({ workshop, actor, ours, theirs }) =>
        changeService(workshop, actor, ours.ownService.key, { ...change, teamId: theirs.teamId }),
      gives: { outcome: "team-unknown" },
    },
    {
      // The same key in both authorities: ours is changed, theirs is not.
      of: ({ workshop, actor, ours }) =>
        changeService(workshop, actor, ours.service.key, { ...change, teamId: ours.teamId }),
      gives: { outcome: "changed" },
    },
  ],
  createService: [
    {
      of: ({ workshop, actor, theirs }) =>
        createService(workshop, actor, { ...change, teamId: theirs.teamId }),
      gives: { outcome: "team-unknown" },
    },
  ],
  findService: [
    {
      of: ({ workshop, actor, theirs }) => findService(workshop, actor, theirs.ownService.key),
      gives: undefined,
    },
  ],
  findPublicService: [
    {
      of: ({ workshop, ours, theirs }) =>
        findPublicService(workshop, { authorityKey: ours.authority.key, serviceKey: theirs.ownService.key }),
      gives: undefined,
    },
  ],
  findServiceInScope: [
    {
      of: (attempt) =>
        inOurScope(attempt, (scope) => findServiceInScope(scope, attempt.theirs.ownService.key)),
      gives: undefined,
    },
  ],
  listServices: [{ of: ({ workshop, actor }) => listServices(workshop, actor) }],
};

const teams: Readonly<Record<string, readonly Try[]>> = {
  createTeam: [{ of: ({ workshop, actor }) => createTeam(workshop, actor, { name: "Neues Team" }) }],
  listTeams: [{ of: ({ workshop, actor }) => listTeams(workshop, actor) }],
  findTeam: [
    { of: ({ workshop, actor, theirs }) => findTeam(workshop, actor, theirs.teamId), gives: undefined },
  ],
  areTeamsKnown: [
    {
      of: (attempt) => inOurScope(attempt, (scope) => areTeamsKnown(scope, [attempt.theirs.teamId])),
      gives: false,
    },
  ],
  renameTeam: [
    {
      of: ({ workshop, actor, theirs }) => renameTeam(workshop, actor, theirs.teamId, { name: "Übernommen" }),
      gives: { outcome: "team-unknown" },
    },
  ],
};

const voiceImports: Readonly<Record<string, readonly Try[]>> = {
  discardVoiceImport: [
    {
      of: ({ workshop, actor, ours, theirs }) =>
        discardVoiceImport(workshop, actor, {
          serviceKey: ours.ownService.key,
          importId: theirs.draftImportId,
        }),
      gives: { outcome: "import-unknown" },
    },
    {
      of: ({ workshop, actor, theirs }) =>
        discardVoiceImport(workshop, actor, {
          serviceKey: theirs.ownService.key,
          importId: theirs.draftImportId,
        }),
      gives: { outcome: "import-unknown" },
    },
  ],
  findVoiceImport: [
    {
      of: ({ workshop, actor, theirs }) =>
        findVoiceImport(workshop, actor, theirs.ownService, theirs.finishedImportId),
      gives: undefined,
    },
  ],
  listVoiceImports: [
    { of: ({ workshop, actor, theirs }) => listVoiceImports(workshop, actor, theirs.ownService), gives: [] },
  ],
  listRefusals: [
    {
      of: ({ workshop, actor, theirs }) => listRefusals(workshop, actor, theirs.finishedImportId),
      gives: [],
    },
  ],
  prepareVoiceImport: [
    {
      of: async ({ workshop, actor, theirs }) =>
        prepareVoiceImport(workshop, actor, theirs.ownService.key, await upload(workshop)),
      gives: { outcome: "service-unknown" },
    },
  ],
  recordBatch: [
    {
      of: (attempt) =>
        inOurScope(attempt, (scope) =>
          recordBatch(scope, attempt.actor, {
            importId: attempt.theirs.finishedImportId,
            firstRow: 0,
            rows: [{ line: 9, values: { text: "Übernommen" } }],
            today: "2026-11-23",
            at: new Date(),
          }),
        ),
      gives: undefined,
    },
  ],
  runVoiceImportJob: [
    {
      of: ({ workshop, actor, theirs }) =>
        runVoiceImportJob(
          workshop,
          { authorityId: actor.authorityId, id: theirs.draftImportId },
          new AbortController().signal,
        ),
      gives: undefined,
    },
  ],
  runVoiceImport: [
    {
      of: ({ workshop, actor, theirs }) =>
        runVoiceImport(workshop, { authorityId: actor.authorityId, importId: theirs.finishedImportId }),
      gives: { outcome: "not-startable" },
    },
  ],
  startVoiceImport: [
    {
      of: ({ workshop, actor, ours, theirs }) =>
        startVoiceImport(
          workshop,
          actor,
          { serviceKey: ours.ownService.key, importId: theirs.draftImportId },
          columns,
        ),
      gives: { outcome: "import-unknown" },
    },
  ],
};

const voices: Readonly<Record<string, readonly Try[]>> = {
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

/** For each exported function of the features: how somebody of ours would use it to reach theirs. */
export const foreignAttempts: Readonly<Record<string, readonly Try[]>> = {
  ...authorities,
  ...foreignApprovalAttempts,
  ...foreignPathAttempts,
  ...initiatives,
  ...closingDays,
  ...journal,
  ...mails,
  ...members,
  ...needs,
  ...services,
  ...teams,
  ...voiceImports,
  ...voices,
};
