import { isAdministrator } from "#features/actors/actor.ts";
import type { Actor, Via } from "#features/actors/actor.ts";

/** Everything that can be recorded. The key is what the export calls concept:name. */
export const journalEvents = [
  "authority-created",
  "authority-changed",
  "closing-day-added",
  "closing-day-removed",
  "team-created",
  "team-renamed",
  "member-invited",
  "member-changed",
  "member-deactivated",
  "service-created",
  "service-changed",
  "service-archived",
  "service-restored",
  "voice-recorded",
  "voice-masked",
  "voice-withdrawn",
  "voices-imported",
  "voice-import-prepared",
  "voice-import-started",
  "voice-import-finished",
  "voice-import-unreadable",
  "voice-import-discarded",
  "need-created",
  "need-changed",
  "need-confirmed",
  "need-merged",
  "need-split",
  "voices-attached",
  "voices-detached",
  "voices-dismissed",
  "triage-undone",
  "initiative-created",
  "initiative-changed",
  "initiative-waiting",
  "initiative-resumed",
  "initiative-ended",
  "initiative-reopened",
  "approval-path-created",
  "approval-path-changed",
  "approval-path-retired",
  "approval-path-restored",
  "approval-sent",
  "approval-not-needed",
  "approval-revised",
  "approval-withdrawn",
  "approval-granted",
  "approval-station-opened",
  "approval-station-granted",
  "approval-station-granted-with-condition",
  "approval-station-refused",
  "approval-station-questioned",
  "approval-station-answered",
  "approval-station-granted-by-silence",
  "approval-station-escalated",
  "approval-station-answer-overdue",
  "approval-station-reopened",
  "approval-station-dropped",
  "approval-station-broken-off",
  "approval-need-faded",
  "approval-need-confirmed",
] as const;
export type JournalEvent = (typeof journalEvents)[number];

export type JournalSubject = {
  readonly kind:
    | "authority"
    | "team"
    | "member"
    | "service"
    | "voice"
    | "voice-import"
    | "need"
    | "initiative"
    | "approval-path"
    | "approval";
  readonly id: string;
};

/** One line of the journal: who did what to what, when. Append-only. */
export type JournalEntry = {
  readonly id: number;
  readonly at: Date;
  readonly via: Via;
  readonly memberName: string | null;
  readonly what: JournalEvent;
  readonly about: JournalSubject;
  readonly details: Readonly<Record<string, unknown>>;
};

/** A line of one subject's history, without who wrote it: histories are analysed, and nothing is measured per person. */
export type HistoryEntry = Pick<JournalEntry, "id" | "at" | "what" | "details"> & {
  readonly aboutId: string;
};

/** The whole journal shows who worked when; only administrators read it. Each page shows its own subject's history. */
export function mayReadJournal(actor: Actor): boolean {
  return isAdministrator(actor);
}

/** How the house decides, for those who may change it. It names stations and capacities, never a person. */
export function mayExportApprovalHistories(actor: Actor): boolean {
  return isAdministrator(actor) || actor.role === "leadership";
}
