import { dotMaskedText } from "#engines/personal-data-masking/mask-personal-data.ts";
import { belongsToTeam, isAdministrator } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";

/** Who needs what, when, to achieve what: four clauses that read as one sentence. */
export type NeedStatement = {
  /** "Neu Zugezogene" */
  readonly who: string;
  /** With the verb: "müssen wissen, welche Papiere sie brauchen" */
  readonly what: string;
  /** "bevor sie einen Tag freinehmen" */
  readonly situation: string;
  /** "damit sie nicht zweimal kommen" */
  readonly purpose: string;
};

/** Most characters of each clause, as in the table: together they still read as one sentence. */
export const longestClauses: Readonly<Record<keyof NeedStatement, number>> = {
  who: 160,
  what: 300,
  situation: 200,
  purpose: 200,
};

export type Need = NeedStatement & {
  readonly id: string;
  /** The service at which it was found; its voices may come from others, too. */
  readonly serviceId: string;
  readonly createdAt: Date;
};

/**
 * The four clauses as one sentence, with commas between them and a full stop, whatever signs were typed there, and with dots for
 * personal data that was removed.
 */
export function toNeedSentence({ who, what, situation, purpose }: NeedStatement): string {
  const clauses = [`${who} ${what}`, situation, purpose].map((clause) =>
    dotMaskedText(clause)
      .trim()
      .replace(/^[\s,;.]+|[\s,;.]+$/gu, ""),
  );
  return `${clauses.filter((clause) => clause !== "").join(", ")}.`;
}

type ServiceOfNeed = { readonly teamId: string; readonly isArchived: boolean };

/** Sorting voices and writing needs is the business of the team that answers for the service. */
export function mayTriageVoices(actor: Actor, service: ServiceOfNeed): boolean {
  return !service.isArchived && (isAdministrator(actor) || belongsToTeam(actor, service.teamId));
}

/** Rewording, merging, splitting and confirming a need. */
export function mayChangeNeed(actor: Actor, service: ServiceOfNeed): boolean {
  return mayTriageVoices(actor, service);
}
