import { belongsToTeam, isAdministrator } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { Estimate } from "#features/services/estimate.ts";

/** What is estimated about an initiative. Units: minutes a case, percent of all cases, person-days. */
export const initiativeQuantities = [
  "citizen-minutes-saved-a-case",
  "staff-minutes-saved-a-case",
  "helped-cases-in-percent",
  "effort-in-person-days",
] as const;
export type InitiativeQuantity = (typeof initiativeQuantities)[number];
export type InitiativeEstimates = Readonly<Partial<Record<InitiativeQuantity, Estimate>>>;

/** Done: what was proposed is there. Dropped: it will not come, and the reason says why. */
export const endings = ["done", "dropped"] as const;
export type Ending = (typeof endings)[number];

/** A stretch of time in which an initiative was worked on, or waited for somebody. Half-open: `until` is not in it. */
export type Stay = {
  readonly from: Date;
  /** Null while it lasts. */
  readonly until: Date | null;
  /** For whom or what it waited; null while it was worked on. */
  readonly waitsFor: string | null;
  /** The request for approval it belongs to: such a stay ends with the request, not by hand. */
  readonly approvalRequestId?: string | null;
};

/** A proposed answer to one or more needs. */
export type Initiative = {
  readonly id: string;
  readonly serviceId: string;
  readonly serviceKey: string;
  readonly name: string;
  /** What is to change, in the team's words. */
  readonly answer: string;
  readonly createdAt: Date;
  readonly end: { readonly at: Date; readonly ending: Ending; readonly reason: string } | null;
  /** As they were linked; merges are followed when needs are read. */
  readonly needIds: readonly string[];
  readonly estimates: InitiativeEstimates;
  /** In the order of time. While the initiative lives, the last one has no end. */
  readonly stays: readonly Stay[];
};

/** Most characters of what an initiative says, as in the table; `source` is where an estimate comes from. */
export const longestWords = { name: 160, answer: 2000, source: 500 } as const;

type ServiceOfInitiative = { readonly teamId: string; readonly isArchived: boolean };

/** Proposing an answer is the business of the team that answers for the service. */
export function mayProposeInitiative(actor: Actor, service: ServiceOfInitiative): boolean {
  return !service.isArchived && (isAdministrator(actor) || belongsToTeam(actor, service.teamId));
}

/** Changing an initiative, noting what it waits for, ending it and taking it up again. */
export function mayChangeInitiative(actor: Actor, service: ServiceOfInitiative): boolean {
  return mayProposeInitiative(actor, service);
}
