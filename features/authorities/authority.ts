import { isAdministrator } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { AuthorityId } from "#platform/authority-id.ts";

export const authorityLevels = ["bund", "land", "kommune"] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];

/** The sixteen Länder by ISO 3166-2:DE, without the country. Public holidays depend on them. */
export const laender = [
  "BB",
  "BE",
  "BW",
  "BY",
  "HB",
  "HE",
  "HH",
  "MV",
  "NI",
  "NW",
  "RP",
  "SH",
  "SL",
  "SN",
  "ST",
  "TH",
] as const;
export type Land = (typeof laender)[number];

export const languages = ["de", "en"] as const;
export type Language = (typeof languages)[number];

/** Below this many cases no group is ever shown (statistical confidentiality, BStatG § 16): the default and the floor. */
export const defaultSmallNumberThreshold = 5;
export const leastSmallNumberThreshold = 3;

/** The tenant: an authority of the federation, a Land or a municipality. */
export type Authority = {
  readonly id: AuthorityId;
  readonly key: string;
  readonly name: string;
  readonly level: AuthorityLevel;
  readonly land: Land;
  readonly language: Language;
  readonly smallNumberThreshold: number;
  readonly isDemo: boolean;
};

export function mayManageAuthority(actor: Actor): boolean {
  return isAdministrator(actor);
}
