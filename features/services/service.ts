import { belongsToTeam, isAdministrator } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { ServiceEstimates } from "./estimate.ts";

/** A public online service of an authority. Its key stands in addresses and never changes. */
export type Service = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly shortDescription: string;
  /** Where citizens reach it, if it has an address. */
  readonly address: string | null;
  /** The 14 digits of the Leistungskatalog, if known. */
  readonly leikaKey: string | null;
  readonly teamId: string;
  readonly teamName: string;
  readonly isArchived: boolean;
  readonly estimates: ServiceEstimates;
};

export function mayCreateService(actor: Actor, teamId: string): boolean {
  return isAdministrator(actor) || belongsToTeam(actor, teamId);
}

/** Whether there is any team for which the actor may create a service. */
export function mayCreateAnyService(actor: Actor): boolean {
  return isAdministrator(actor) || actor.teamIds.length > 0;
}

export function mayEditService(actor: Actor, service: Pick<Service, "teamId">): boolean {
  return isAdministrator(actor) || belongsToTeam(actor, service.teamId);
}

/** Longest key: it stands in addresses that people read out on the telephone. */
const LONGEST_KEY = 60;

/** A key from a name: "Straßenschaden melden" becomes "strassenschaden-melden". Empty where no letter or digit is left. */
export function toServiceKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_KEY)
    .replace(/^-+|-+$/g, "");
}
