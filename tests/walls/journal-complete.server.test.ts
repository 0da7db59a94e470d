import { Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { operatorOf } from "#features/actors/actor.ts";
import { changeAuthority } from "#features/authorities/change-authority.server.ts";
import { createAuthority } from "#features/authorities/create-authority.server.ts";
import { answerQuestion } from "#features/approvals/answer-question.server.ts";
import { changeApproval } from "#features/approvals/change-approval.server.ts";
import { escalateStation } from "#features/approvals/escalate-station.server.ts";
import { grantBySilence } from "#features/approvals/grant-by-silence.server.ts";
import { findApproval } from "#features/approvals/find-approval.server.ts";
import { lockApproval } from "#features/approvals/lock-approval.server.ts";
import type { LockedApproval } from "#features/approvals/lock-approval.server.ts";
import { recordFreshness } from "#features/approvals/record-freshness.server.ts";
import { recordOverdueAnswer } from "#features/approvals/record-overdue-answer.server.ts";
import { sendApproval } from "#features/approvals/send-approval.server.ts";
import { withdrawApproval } from "#features/approvals/withdraw-approval.server.ts";
import { addClosingDays } from "#features/closing-days/add-closing-days.server.ts";
import { removeClosingDay } from "#features/closing-days/remove-closing-day.server.ts";
import { changeInitiative } from "#features/initiatives/change-initiative.server.ts";
import { createInitiative } from "#features/initiatives/create-initiative.server.ts";
import { endInitiative } from "#features/initiatives/end-initiative.server.ts";
import { beginStay, lockInitiative } from "#features/initiatives/lock-initiative.server.ts";
import { pauseInitiative } from "#features/initiatives/pause-initiative.server.ts";
import { reopenInitiative } from "#features/initiatives/reopen-initiative.server.ts";
import { resumeInitiative } from "#features/initiatives/resume-initiative.server.ts";
import { journalEvents } from "#features/journal/journal-entry.ts";
import type { JournalEvent } from "#features/journal/journal-entry.ts";
import { changeMember } from "#features/members/change-member.server.ts";
import { inviteMember } from "#features/members/invite-member.server.ts";
import { attachVoices } from "#features/needs/attach-voices.server.ts";
import { changeNeed } from "#features/needs/change-need.server.ts";
import { confirmNeed } from "#features/needs/confirm-need.server.ts";
import { createNeed } from "#features/needs/create-need.server.ts";
import { decidePlaces, inSorting } from "#features/needs/decide-places.server.ts";
import { detachVoice } from "#features/needs/detach-voice.server.ts";
import { dismissVoices } from "#features/needs/dismiss-voices.server.ts";
import { mergeNeeds } from "#features/needs/merge-needs.server.ts";
import { splitNeed } from "#features/needs/split-need.server.ts";
import { undoDecision } from "#features/needs/undo-decision.server.ts";
import { archiveService } from "#features/services/archive-service.server.ts";
import { changeService } from "#features/services/change-service.server.ts";
import { createService } from "#features/services/create-service.server.ts";
import { createTeam } from "#features/teams/create-team.server.ts";
import { renameTeam } from "#features/teams/rename-team.server.ts";
import { discardVoiceImport } from "#features/voice-imports/discard-voice-import.server.ts";
import { prepareVoiceImport } from "#features/voice-imports/prepare-voice-import.server.ts";
import { deleteUpload, receiveFile } from "#features/voice-imports/receive-file.server.ts";
import { recordBatch } from "#features/voice-imports/record-batch.server.ts";
import { runVoiceImport } from "#features/voice-imports/run-voice-import.server.ts";
import { startVoiceImport } from "#features/voice-imports/start-voice-import.server.ts";
import { maskVoice } from "#features/voices/mask-voice.server.ts";
import { recordVoice } from "#features/voices/record-voice.server.ts";
import { submitFeedback } from "#features/voices/submit-feedback.server.ts";
import { withdrawVoice } from "#features/voices/withdraw-voice.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { aMember } from "#tests/database/an-authority.server.ts";
import { aRequestInput, readRequest, sayAt, someTexts } from "#tests/database/an-approval.server.ts";
import { harmless } from "#tests/approvals/a-path-content.ts";
import { listPathChanges } from "./list-path-changes.server.ts";
import { listUseCases } from "./list-use-cases.server.ts";
import { twoAuthorities } from "./two-authorities.server.ts";

const { fresh, ours, theirs, owner, readAllOf } = await twoAuthorities();
afterAll(() => owner.end());

const { member, administrator, ownService, voiceId, needId, initiativeId, draftImportId, draftFileKey } =
  ours;
const serviceKey = ownService.key;
const authorityId = ours.authority.id;

const fields = {
  name: "Neuer Dienst",
  shortDescription: "Ein Dienst.",
  address: undefined,
  leikaKey: undefined,
  teamId: ours.teamId,
  casesAYear: undefined,
  citizenMinutesACase: undefined,
  staffMinutesACase: undefined,
};
const person = {
  name: "Sam Muster",
  discipline: "design",
  role: "approver",
  teamIds: [ours.teamId],
} as const;
const change = { ...person, teamIds: [ours.teamId] };
const memberId = member.memberId ?? "";
const columns = { sourceName: "Postfach", text: "text", title: undefined, id: undefined, date: undefined };
const outingOn = "2026-09-11";
const feedback = { text: "Das war leicht.", email: "jemand@example.org", trap: "" };
const observation = { source: "interview", text: "Sie suchte den Knopf.", consent: "given" } as const;
const clauses = { who: "Eltern", what: "brauchen Ruhe", situation: "wenn es eilt", purpose: "damit es geht" };
const initiative = { serviceKey, initiativeId };
const proposal = {
  name: "Mehr Licht",
  answer: "Laternen.",
  needIds: [needId],
  helpedCasesInPercent: undefined,
  citizenMinutesSavedACase: undefined,
  staffMinutesSavedACase: undefined,
  effortInPersonDays: undefined,
};

type Change = {
  readonly name: string;
  readonly does: (workshop: Workshop) => Promise<unknown>;
  /** The words that the change writes, in order. */
  readonly writes: readonly JournalEvent[];
};

let laterImportId = "";
let otherVoiceId = "";
let otherNeedId = "";
let mergeDecisionId = "";

let requestId = "";
const answers = { ...harmless, "new-personal-data": "yes" } as const;
const approver = await aMember(fresh.workshop, ours.operator, {
  email: "prueferin@aachdorf.example",
  role: "approver",
  teamIds: [],
});
const at = (stationKey: string) => ({ requestId, stationKey });
const roundAt = async (stationKey: string) => {
  const { rounds } = await readRequest(fresh.workshop, member, requestId);
  return rounds.find((round) => round.stationKey === stationKey && round.isCurrent)?.id ?? "";
};

/** Requests and what their stations say. */
const approvalChanges: readonly Change[] = [
  {
    name: "sendApproval",
    does: async (workshop) => {
      const sent = await sendApproval(workshop, member, initiative, aRequestInput(ours.path, harmless));
      if (sent.outcome !== "not-needed") throw new Error(sent.outcome);
    },
    writes: ["approval-not-needed"],
  },
  {
    name: "sendApproval",
    does: async (workshop) => {
      const sent = await sendApproval(workshop, member, initiative, aRequestInput(ours.path));
      if (sent.outcome === "sent") ({ requestId } = sent);
    },
    writes: ["approval-sent", "approval-station-opened", "approval-station-opened", "initiative-waiting"],
  },
  {
    name: "decideStation",
    does: (workshop) => sayAt(workshop, approver, at("data-protection"), "question"),
    writes: ["approval-station-questioned", "initiative-waiting"],
  },
  {
    name: "answerQuestion",
    does: async (workshop) =>
      answerQuestion(workshop, member, at("data-protection"), {
        note: "Der Verlag.",
        roundId: await roundAt("data-protection"),
      }),
    writes: ["approval-station-answered", "initiative-waiting"],
  },
  {
    name: "decideStation",
    does: (workshop) => sayAt(workshop, approver, at("data-protection"), "granted"),
    writes: ["approval-station-granted", "initiative-waiting"],
  },
  {
    name: "decideStation",
    does: (workshop) => sayAt(workshop, approver, at("information-security"), "refused"),
    writes: ["approval-station-refused", "initiative-resumed"],
  },
  {
    name: "changeApproval",
    does: (workshop) =>
      changeApproval(workshop, member, requestId, {
        ...someTexts,
        change: "Anders.",
        answers: { ...answers, "new-system-connected": "yes" },
        baseVersion: 1,
      }),
    writes: [
      "approval-revised",
      "approval-station-reopened",
      "approval-station-reopened",
      "initiative-waiting",
    ],
  },
  {
    name: "decideStation",
    does: (workshop) => sayAt(workshop, approver, at("data-protection"), "granted-with-condition"),
    writes: ["approval-station-granted-with-condition", "initiative-waiting"],
  },
  {
    name: "decideStation",
    does: (workshop) => sayAt(workshop, approver, at("information-security"), "granted"),
    writes: ["approval-station-granted", "approval-granted", "initiative-resumed"],
  },
  {
    name: "changeApproval",
    does: (workshop) =>
      changeApproval(workshop, member, requestId, {
        ...someTexts,
        change: "Noch anders.",
        answers: { ...answers, "new-personal-data": "no", "new-system-connected": "yes" },
        baseVersion: 2,
      }),
    writes: [
      "approval-revised",
      "approval-station-dropped",
      "approval-station-reopened",
      "initiative-waiting",
    ],
  },
  {
    name: "withdrawApproval",
    does: (workshop) =>
      withdrawApproval(workshop, member, requestId, { kind: "given-up", reason: "Zu viel." }),
    writes: ["approval-station-dropped", "approval-withdrawn", "initiative-resumed"],
  },
];

/** A year later, when periods are over and nobody has said for long that the need still stands. */
const inAYear = (workshop: Workshop): Workshop => ({
  ...workshop,
  now: () => new Date("2028-01-10T10:00:00Z"),
});
const asJob = operatorOf(authorityId, "job");
const locking = (workshop: Workshop, id: string, work: (locked: LockedApproval) => Promise<void>) =>
  lockApproval(workshop, asJob, id, work);
const endingAt = (stationKey: string, end: typeof escalateStation) => (locked: LockedApproval) => {
  const round = locked.request.rounds.find((one) => one.stationKey === stationKey && one.isCurrent);
  return round ? end(locked, round) : Promise.resolve();
};

/** What the watch of periods does at requests; it holds on to what fails, so its parts are tried one by one. */
const watchChanges: readonly Change[] = [
  {
    name: "escalateStation",
    does: (workshop) =>
      locking(inAYear(workshop), ours.approvalRequestId, endingAt("information-security", escalateStation)),
    writes: ["approval-station-escalated"],
  },
  {
    name: "recordOverdueAnswer",
    does: (workshop) =>
      locking(inAYear(workshop), ours.approvalRequestId, endingAt("data-protection", recordOverdueAnswer)),
    writes: ["approval-station-answer-overdue"],
  },
  {
    name: "recordFreshness",
    does: (workshop) => locking(inAYear(workshop), ours.approvalRequestId, recordFreshness),
    writes: ["approval-need-faded"],
  },
  {
    name: "recordFreshness",
    does: async (workshop) => {
      const found = await findApproval(workshop, member, ours.approvalRequestId);
      const place = { serviceKey, needId: found?.initiative.needs[0]?.id ?? "" };
      await confirmNeed(inAYear(workshop), member, place, { reason: "Nachgefragt." });
      return locking(inAYear(workshop), ours.approvalRequestId, recordFreshness);
    },
    writes: ["need-confirmed", "approval-need-confirmed"],
  },
  {
    name: "sendApproval",
    does: async (workshop) => {
      const input = aRequestInput(ours.path, { ...harmless, "staff-data": "yes" });
      const sent = await sendApproval(workshop, member, initiative, input);
      if (sent.outcome === "sent") ({ requestId } = sent);
    },
    writes: ["approval-sent", "approval-station-opened", "initiative-waiting"],
  },
  {
    name: "changeApproval",
    does: (workshop) =>
      changeApproval(workshop, member, requestId, {
        ...someTexts,
        change: "Anders, bevor jemand entschieden hat.",
        answers: { ...harmless, "staff-data": "yes" },
        baseVersion: 1,
      }),
    writes: ["approval-revised", "approval-station-broken-off", "approval-station-reopened"],
  },
  {
    name: "grantBySilence",
    does: (workshop) => locking(inAYear(workshop), requestId, endingAt("staff-council", grantBySilence)),
    writes: ["approval-station-granted-by-silence", "approval-granted", "initiative-resumed"],
  },
];

/** In this order: later changes build on earlier ones. */
const changes: readonly Change[] = [
  {
    name: "changeAuthority",
    does: (workshop) => changeAuthority(workshop, administrator, { ...ours.authority, name: "Stadt Aach" }),
    writes: ["authority-changed"],
  },
  {
    name: "addClosingDays",
    does: (workshop) =>
      addClosingDays(workshop, administrator, { from: outingOn, until: outingOn, name: "Ausflug" }),
    writes: ["closing-day-added"],
  },
  {
    name: "removeClosingDay",
    does: (workshop) => removeClosingDay(workshop, administrator, outingOn),
    writes: ["closing-day-removed"],
  },
  {
    name: "createTeam",
    does: (workshop) => createTeam(workshop, administrator, { name: "Neues Team" }),
    writes: ["team-created"],
  },
  {
    name: "renameTeam",
    does: (workshop) => renameTeam(workshop, administrator, ours.teamId, { name: "Anders" }),
    writes: ["team-renamed"],
  },
  {
    name: "inviteMember",
    does: (workshop) =>
      inviteMember(
        workshop,
        administrator,
        { ...change, email: "sam@aachdorf.example" },
        { password: "lang-genug-1" },
      ),
    writes: ["member-invited"],
  },
  {
    name: "changeMember",
    does: (workshop) => changeMember(workshop, administrator, memberId, { ...change, isDeactivated: false }),
    writes: ["member-changed"],
  },
  {
    name: "changeMember",
    does: (workshop) => changeMember(workshop, administrator, memberId, { ...change, isDeactivated: true }),
    writes: ["member-deactivated"],
  },
  {
    name: "createService",
    does: (workshop) => createService(workshop, member, fields),
    writes: ["service-created"],
  },
  {
    name: "changeService",
    does: (workshop) => changeService(workshop, member, "neuer-dienst", fields),
    writes: ["service-changed"],
  },
  {
    name: "archiveService",
    does: (workshop) => archiveService(workshop, member, "neuer-dienst", "archived"),
    writes: ["service-archived"],
  },
  {
    name: "archiveService",
    does: (workshop) => archiveService(workshop, member, "neuer-dienst", "restored"),
    writes: ["service-restored"],
  },
  {
    name: "recordVoice",
    does: async (workshop) => {
      const input = { ...observation, formToken: token(11) };
      const recorded = await recordVoice(workshop, member, serviceKey, input);
      if (recorded.outcome === "recorded") otherVoiceId = recorded.voiceId;
    },
    writes: ["voice-recorded"],
  },
  {
    name: "submitFeedback",
    does: (workshop) =>
      submitFeedback(
        workshop,
        { authorityKey: ours.authority.key, serviceKey },
        { ...feedback, formToken: token(12) },
      ),
    writes: ["voice-recorded"],
  },
  {
    name: "attachVoices",
    does: (workshop) =>
      attachVoices(workshop, member, serviceKey, { voiceIds: [otherVoiceId], needId, stance: "supports" }),
    writes: ["voices-attached"],
  },
  {
    name: "splitNeed",
    does: async (workshop) => {
      const input = { ...clauses, voiceIds: [otherVoiceId] };
      const split = await splitNeed(workshop, member, { serviceKey, needId }, input);
      if (split.outcome === "split") otherNeedId = split.newNeedId;
    },
    writes: ["need-split", "need-created"],
  },
  {
    name: "changeNeed",
    does: (workshop) => changeNeed(workshop, member, { serviceKey, needId: otherNeedId }, clauses),
    writes: ["need-changed"],
  },
  {
    name: "confirmNeed",
    does: (workshop) =>
      confirmNeed(workshop, member, { serviceKey, needId: otherNeedId }, { reason: "Nachgefragt." }),
    writes: ["need-confirmed"],
  },
  {
    name: "mergeNeeds",
    does: async (workshop) => {
      const place = { serviceKey, needId: otherNeedId };
      const merged = await mergeNeeds(workshop, member, place, { intoNeedId: needId });
      if (merged.outcome === "merged") mergeDecisionId = merged.decisionId;
    },
    writes: ["need-merged"],
  },
  {
    name: "undoDecision",
    // The clock stands still here: which of the decisions is the newest would be chance.
    does: (workshop) => undoDecision(workshop, member, serviceKey, mergeDecisionId),
    writes: ["triage-undone"],
  },
  {
    name: "detachVoice",
    does: (workshop) =>
      detachVoice(workshop, member, { serviceKey, needId: otherNeedId, voiceId: otherVoiceId }),
    writes: ["voices-detached"],
  },
  {
    name: "dismissVoices",
    does: (workshop) =>
      dismissVoices(workshop, member, serviceKey, {
        voiceIds: [otherVoiceId],
        reason: "other",
        note: "Kein Bedarf.",
      }),
    writes: ["voices-dismissed"],
  },
  {
    name: "createNeed",
    does: (workshop) => createNeed(workshop, member, serviceKey, { ...clauses, voiceIds: [otherVoiceId] }),
    writes: ["need-created"],
  },
  {
    name: "createInitiative",
    does: (workshop) => createInitiative(workshop, member, serviceKey, proposal),
    writes: ["initiative-created"],
  },
  {
    name: "changeInitiative",
    does: (workshop) => changeInitiative(workshop, member, initiative, proposal),
    writes: ["initiative-changed"],
  },
  {
    name: "resumeInitiative",
    does: (workshop) => resumeInitiative(workshop, member, initiative),
    writes: ["initiative-resumed"],
  },
  {
    name: "pauseInitiative",
    does: (workshop) => pauseInitiative(workshop, member, initiative, { waitsFor: "Rat" }),
    writes: ["initiative-waiting"],
  },
  ...listPathChanges(administrator),
  ...approvalChanges,
  ...watchChanges,
  {
    name: "endInitiative",
    does: (workshop) =>
      endInitiative(workshop, member, initiative, { ending: "dropped", reason: "Zu teuer." }),
    writes: ["initiative-ended"],
  },
  {
    name: "reopenInitiative",
    does: (workshop) => reopenInitiative(workshop, member, initiative),
    writes: ["initiative-reopened"],
  },
  {
    name: "maskVoice",
    does: (workshop) => maskVoice(workshop, member, { serviceKey, voiceId }, { phrase: "Hier" }),
    writes: ["voice-masked"],
  },
  {
    name: "withdrawVoice",
    does: (workshop) => withdrawVoice(workshop, member, { serviceKey, voiceId }, { reason: "auf Wunsch" }),
    writes: ["voice-withdrawn"],
  },
  {
    name: "startVoiceImport",
    does: (workshop) => startVoiceImport(workshop, member, { serviceKey, importId: draftImportId }, columns),
    writes: ["voice-import-started"],
  },
  {
    name: "runVoiceImport",
    does: async (workshop) => {
      await deleteUpload(fresh.workshop, draftFileKey);
      return runVoiceImport(workshop, { authorityId, importId: draftImportId });
    },
    writes: ["voice-import-unreadable"],
  },
  {
    name: "prepareVoiceImport",
    does: async (workshop) => {
      const received = await receiveFile(workshop, Readable.from(["text\nGut so.\n"]));
      if (received.outcome !== "received") throw new Error(received.outcome);
      const file = { fileKey: received.fileKey, fileName: "b.csv" };
      const prepared = await prepareVoiceImport(workshop, member, serviceKey, file);
      if (prepared.outcome === "prepared") laterImportId = prepared.importId;
    },
    writes: ["voice-import-prepared"],
  },
  {
    name: "runVoiceImport",
    does: async (workshop) => {
      const place = { serviceKey, importId: laterImportId };
      await startVoiceImport(workshop, member, place, { ...columns, runsHere: true });
      return runVoiceImport(workshop, { authorityId, importId: laterImportId });
    },
    writes: ["voice-import-started", "voices-imported", "voice-import-finished"],
  },
  {
    name: "discardVoiceImport",
    does: (workshop) =>
      discardVoiceImport(workshop, theirs.member, {
        serviceKey: theirs.ownService.key,
        importId: theirs.draftImportId,
      }),
    writes: ["voice-import-discarded"],
  },
];

/** What writes an entry by being part of a use case above. */
const partsOfOthers: readonly string[] = [
  recordBatch.name,
  "recordInJournal",
  inSorting.name,
  decidePlaces.name,
  lockInitiative.name,
  beginStay.name,
  ...["holdInitiative", "isUnderApproval", "recordApprovalWait"],
  ...["lockPath", "lockPathVersion", "savePathVersion"],
  ...[
    "lockApproval",
    "recordAtStation",
    "settleApproval",
    "findLastDay",
    "resumeRound",
    "dropRound",
    "toContent",
  ],
];

function token(number: number): string {
  return `00000000-0000-4000-8000-0000000000${number}`;
}

async function wordsAfter(id: number): Promise<readonly string[]> {
  const { rows } = await owner.query<{ what: string }>(
    "select what from journal_entries where id > $1 order by id",
    [id],
  );
  return rows.map((row) => row.what);
}

async function lastEntry(): Promise<number> {
  const { rows } = await owner.query<{ last: number }>(
    "select coalesce(max(id), 0) as last from journal_entries",
  );
  return rows[0]?.last ?? 0;
}

class PowerCut extends Error {}

/** A workshop in which every transaction fails just before it is committed. */
const cutOff: Workshop = {
  ...fresh.workshop,
  inScope: (id, work) =>
    fresh.workshop.inScope(id, async (scope) => {
      await work(scope);
      throw new PowerCut();
    }),
};

describe("the journal", () => {
  test.each(changes)(
    "$name leaves neither change nor entry when its transaction fails, then writes $writes",
    async (one) => {
      const before = [await readAllOf(ours.authority), await readAllOf(theirs.authority)];
      const last = await lastEntry();

      await expect(one.does(cutOff)).rejects.toThrow(PowerCut);
      expect([await readAllOf(ours.authority), await readAllOf(theirs.authority)]).toEqual(before);
      await one.does(fresh.workshop);

      expect(await wordsAfter(last)).toEqual(one.writes);
      expect([await readAllOf(ours.authority), await readAllOf(theirs.authority)]).not.toEqual(before);
    },
  );

  test("createAuthority leaves nothing when its transaction fails, then writes authority-created", async () => {
    const wanted = { ...ours.authority, key: "neudorf" };
    const last = await lastEntry();

    await expect(createAuthority(cutOff, wanted)).rejects.toThrow(PowerCut);
    const opened = await createAuthority(fresh.workshop, wanted);

    expect(opened.outcome).toBe("created");
    expect(await wordsAfter(last)).toEqual(["authority-created"]);
  });

  test("every use case that writes an entry is among these changes, and every word is written by one", async () => {
    const names = new Set([...changes.map((one) => one.name), ...partsOfOthers, "createAuthority"]);
    const writers = listUseCases().filter((useCase) => useCase.writesJournal);
    const written = new Set(await wordsAfter(0));

    expect(writers.map((useCase) => useCase.name).filter((name) => !names.has(name))).toEqual([]);
    expect(journalEvents.filter((word) => !written.has(word))).toEqual([]);
    expect([...written].filter((word) => !(journalEvents as readonly string[]).includes(word))).toEqual([]);
  });

  test("holds no word of a citizen's and no address", async () => {
    const { rows } = await owner.query<{ line: string }>(
      "select to_jsonb(j)::text as line from journal_entries j",
    );
    const all = rows.map((row) => row.line).join("\n");

    expect(
      [ours.ownWord, "Das war leicht", "Knopf", "jemand@example.org"].filter((part) => all.includes(part)),
    ).toEqual([]);
  });
});
