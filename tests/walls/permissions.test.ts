import { describe, expect, test } from "vitest";
import { roles } from "#features/actors/actor.ts";
import type { Actor, Role } from "#features/actors/actor.ts";
import { mayManagePaths } from "#features/approval-paths/approval-path.ts";
import { mayHandleRequest, mayReadApprovals } from "#features/approvals/may-handle-request.ts";
import { mayManageAuthority } from "#features/authorities/authority.ts";
import { mayManageClosingDays } from "#features/closing-days/closing-day.ts";
import { mayChangeInitiative, mayProposeInitiative } from "#features/initiatives/initiative.ts";
import { mayExportApprovalHistories, mayReadJournal } from "#features/journal/journal-entry.ts";
import { mayReadOutbox } from "#features/mails/mail.ts";
import { mayManageMembers } from "#features/members/member.ts";
import { mayChangeNeed, mayTriageVoices } from "#features/needs/need.ts";
import { mayCreateAnyService, mayCreateService, mayEditService } from "#features/services/service.ts";
import { mayManageTeams } from "#features/teams/team.ts";
import { mayReadVoiceImports } from "#features/voice-imports/voice-import.ts";
import {
  mayImportVoices,
  mayMaskVoice,
  mayReadContact,
  mayRecordVoice,
  mayWithdrawVoice,
} from "#features/voices/voice.ts";
import { toAuthorityId } from "#platform/authority-id.ts";
import { listPermissions } from "./list-permissions.server.ts";

const teamId = "0190a1b2-0000-7000-8000-000000000001";
const otherTeamId = "0190a1b2-0000-7000-8000-000000000002";
const inUse = { id: "0190a1b2-0000-7000-8000-000000000003", teamId, isArchived: false };
const archived = { ...inUse, isArchived: true };

function actorWith(role: Role, isInTeam: boolean): Actor {
  const authorityId = toAuthorityId("0190a1b2-0000-7000-8000-000000000000");
  return { authorityId, memberId: null, role, teamIds: [isInTeam ? teamId : otherTeamId], via: "page" };
}

/** Who may: everybody, nobody, administrators, or also every member of the responsible team whatever the role. */
type Circle =
  "everybody" | "nobody" | "administrators" | "leadership-and-administrators" | "team-and-administrators";

const table: readonly {
  readonly question: string;
  readonly circle: Circle;
  readonly may: (actor: Actor) => boolean;
}[] = [
  { question: "mayManageAuthority", circle: "administrators", may: mayManageAuthority },
  { question: "mayManagePaths", circle: "leadership-and-administrators", may: mayManagePaths },
  {
    question: "mayExportApprovalHistories",
    circle: "leadership-and-administrators",
    may: mayExportApprovalHistories,
  },
  { question: "mayReadApprovals", circle: "everybody", may: mayReadApprovals },
  {
    question: "mayHandleRequest",
    circle: "team-and-administrators",
    may: (actor) => mayHandleRequest(actor, { service: { ...inUse, key: "", name: "", teamName: "" } }),
  },
  { question: "mayManageClosingDays", circle: "administrators", may: mayManageClosingDays },
  { question: "mayReadJournal", circle: "administrators", may: mayReadJournal },
  { question: "mayManageMembers", circle: "administrators", may: mayManageMembers },
  { question: "mayManageTeams", circle: "administrators", may: mayManageTeams },
  {
    question: "mayReadOutbox of the demo",
    circle: "administrators",
    may: (actor) => mayReadOutbox(actor, { isDemo: true }),
  },
  {
    question: "mayReadOutbox otherwise",
    circle: "nobody",
    may: (actor) => mayReadOutbox(actor, { isDemo: false }),
  },
  {
    question: "mayCreateService",
    circle: "team-and-administrators",
    may: (actor) => mayCreateService(actor, teamId),
  },
  { question: "mayCreateAnyService", circle: "everybody", may: mayCreateAnyService },
  {
    question: "mayEditService",
    circle: "team-and-administrators",
    may: (actor) => mayEditService(actor, inUse),
  },
  {
    question: "mayReadVoiceImports",
    circle: "team-and-administrators",
    may: (actor) => mayReadVoiceImports(actor, inUse),
  },
  { question: "mayRecordVoice", circle: "everybody", may: (actor) => mayRecordVoice(actor, inUse) },
  { question: "mayRecordVoice, archived", circle: "nobody", may: (actor) => mayRecordVoice(actor, archived) },
  {
    question: "mayImportVoices",
    circle: "team-and-administrators",
    may: (actor) => mayImportVoices(actor, inUse),
  },
  {
    question: "mayImportVoices, archived",
    circle: "nobody",
    may: (actor) => mayImportVoices(actor, archived),
  },
  { question: "mayMaskVoice", circle: "everybody", may: (actor) => mayMaskVoice(actor, inUse) },
  { question: "mayMaskVoice, archived", circle: "everybody", may: (actor) => mayMaskVoice(actor, archived) },
  {
    question: "mayWithdrawVoice",
    circle: "team-and-administrators",
    may: (actor) => mayWithdrawVoice(actor, inUse),
  },
  {
    question: "mayReadContact",
    circle: "team-and-administrators",
    may: (actor) => mayReadContact(actor, inUse),
  },
  {
    question: "mayTriageVoices",
    circle: "team-and-administrators",
    may: (actor) => mayTriageVoices(actor, inUse),
  },
  {
    question: "mayTriageVoices, archived",
    circle: "nobody",
    may: (actor) => mayTriageVoices(actor, archived),
  },
  {
    question: "mayChangeNeed",
    circle: "team-and-administrators",
    may: (actor) => mayChangeNeed(actor, inUse),
  },
  {
    question: "mayProposeInitiative",
    circle: "team-and-administrators",
    may: (actor) => mayProposeInitiative(actor, inUse),
  },
  {
    question: "mayProposeInitiative, archived",
    circle: "nobody",
    may: (actor) => mayProposeInitiative(actor, archived),
  },
  {
    question: "mayChangeInitiative",
    circle: "team-and-administrators",
    may: (actor) => mayChangeInitiative(actor, inUse),
  },
  {
    question: "mayChangeInitiative, archived",
    circle: "nobody",
    may: (actor) => mayChangeInitiative(actor, archived),
  },
  { question: "mayChangeNeed, archived", circle: "nobody", may: (actor) => mayChangeNeed(actor, archived) },
];

function belongs(circle: Circle, role: Role, isInTeam: boolean): boolean {
  if (circle === "everybody" || circle === "nobody") return circle === "everybody";
  if (circle === "leadership-and-administrators") return role === "leadership" || role === "administrator";
  return role === "administrator" || (circle === "team-and-administrators" && isInTeam);
}

describe("permissions", () => {
  const rows = table.flatMap((row) =>
    roles.flatMap((role) => [true, false].map((isInTeam) => ({ ...row, role, isInTeam }))),
  );

  test.each(rows)("$question: $circle ($role, in the team: $isInTeam)", ({ may, circle, role, isInTeam }) => {
    expect(may(actorWith(role, isInTeam))).toBe(belongs(circle, role, isInTeam));
  });

  test("whoever belongs to no team creates no service, but administrators do", () => {
    const circle = roles.filter((role) => mayCreateAnyService({ ...actorWith(role, false), teamIds: [] }));

    expect(circle).toEqual(["administrator"]);
  });

  test("the table asks every may… question of the features", () => {
    const asked = new Set(table.map((row) => row.question.split(/[ ,]/)[0]));

    expect(listPermissions().filter((name) => !asked.has(name))).toEqual([]);
  });
});
