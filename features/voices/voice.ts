import type { PersonalDataKind } from "#engines/personal-data-masking/mask-personal-data.ts";
import { belongsToTeam, isAdministrator } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";

/** Where a voice came in. */
export const voiceSources = [
  "feedback",
  "interview",
  "usability-observation",
  "support-call",
  "accessibility-finding",
  "import",
] as const;
export type VoiceSource = (typeof voiceSources)[number];

/** Sources that staff record by hand. */
export const staffVoiceSources = [
  "interview",
  "usability-observation",
  "support-call",
  "accessibility-finding",
] as const satisfies readonly VoiceSource[];

/** Whether people agreed that their words are kept. Imported contributions say nothing about it. */
export type Consent = "given" | "not-needed" | "unknown";

/** One piece of evidence in people's own words, or one observation. Never edited, only masked further or withdrawn. */
export type Voice = {
  readonly id: string;
  readonly source: VoiceSource;
  /** For imports: the collection it came from. */
  readonly sourceName: string;
  readonly title: string | null;
  readonly text: string;
  readonly maskedKinds: readonly PersonalDataKind[];
  /** Who said it or in which situation, never a name. */
  readonly context: string | null;
  readonly consent: Consent;
  /** Day it was said, yyyy-mm-dd; null where an import does not tell. */
  readonly saidOn: string | null;
  readonly recordedAt: Date;
  readonly hasContact: boolean;
  readonly withdrawal: { readonly at: Date; readonly reason: string } | null;
};

/** Longest text of a voice in characters: a letter of several pages. Longer things are documents, not voices. */
export const longestVoice = 20_000;

/** What counts as new on overviews, in days: said since then, or recorded where nobody knows when it was said. */
export const newVoiceDays = 30;

type ServiceOfVoice = { readonly teamId: string; readonly isArchived: boolean };

/** Everybody in the authority hears citizens, so every member may record what was heard. */
export function mayRecordVoice(_actor: Actor, service: ServiceOfVoice): boolean {
  return !service.isArchived;
}

export function mayImportVoices(actor: Actor, service: ServiceOfVoice): boolean {
  return !service.isArchived && ownsService(actor, service);
}

/** Masking protects people; it does not wait for the responsible team. */
export function mayMaskVoice(_actor: Actor, _service: ServiceOfVoice): boolean {
  return true;
}

export function mayWithdrawVoice(actor: Actor, service: ServiceOfVoice): boolean {
  return ownsService(actor, service);
}

/** An address left for an answer is for those who answer. */
export function mayReadContact(actor: Actor, service: ServiceOfVoice): boolean {
  return ownsService(actor, service);
}

function ownsService(actor: Actor, service: ServiceOfVoice): boolean {
  return isAdministrator(actor) || belongsToTeam(actor, service.teamId);
}
