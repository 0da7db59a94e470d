import { changeAuthority } from "#features/authorities/change-authority.server.ts";
import { createAuthority } from "#features/authorities/create-authority.server.ts";
import { getAuthority } from "#features/authorities/find-authority.server.ts";
import { addClosingDays } from "#features/closing-days/add-closing-days.server.ts";
import { findFreeDays } from "#features/closing-days/find-free-days.server.ts";
import { listClosingDays } from "#features/closing-days/list-closing-days.server.ts";
import { removeClosingDay } from "#features/closing-days/remove-closing-day.server.ts";
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
import { archiveService } from "#features/services/archive-service.server.ts";
import { changeService } from "#features/services/change-service.server.ts";
import { createService } from "#features/services/create-service.server.ts";
import { exportServices } from "#features/services/export-services.server.ts";
import { findPublicService } from "#features/services/find-public-service.server.ts";
import { findService, findServiceInScope } from "#features/services/find-service.server.ts";
import { listServices } from "#features/services/list-services.server.ts";
import type { ServiceInput } from "#features/services/service-input.ts";
import { createTeam } from "#features/teams/create-team.server.ts";
import { areTeamsKnown, findTeam, listTeams } from "#features/teams/list-teams.server.ts";
import { renameTeam } from "#features/teams/rename-team.server.ts";
import { foreignApprovalAttempts } from "./foreign-approval-attempts.server.ts";
import { foreignPathAttempts } from "./foreign-path-attempts.server.ts";
import { closedOn } from "./two-authorities.server.ts";
import type { Try } from "./attempt.ts";
import { inOurScope } from "./in-our-scope.ts";
import { foreignNeedAttempts } from "./foreign-need-attempts.server.ts";
import { foreignInitiativeAttempts } from "./foreign-initiative-attempts.server.ts";
import { foreignVoiceImportAttempts } from "./foreign-voice-import-attempts.server.ts";
import { foreignVoiceAttempts } from "./foreign-voice-attempts.server.ts";

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
  findMovedAnswerDay: "reckons with what it is given, does not reach the database",
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
  exportServices: [{ of: ({ workshop, actor }) => Array.fromAsync(exportServices(workshop, actor)) }],
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

/** For each exported function of the features: how somebody of ours would use it to reach theirs. */
export const foreignAttempts: Readonly<Record<string, readonly Try[]>> = {
  ...authorities,
  ...foreignApprovalAttempts,
  ...foreignPathAttempts,
  ...foreignInitiativeAttempts,
  ...closingDays,
  ...journal,
  ...mails,
  ...members,
  ...foreignNeedAttempts,
  ...services,
  ...teams,
  ...foreignVoiceImportAttempts,
  ...foreignVoiceAttempts,
};
