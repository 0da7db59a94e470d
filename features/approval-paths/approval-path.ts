import { isAdministrator } from "#features/actors/actor.ts";
import type { Actor, Role } from "#features/actors/actor.ts";
import type { StationRule } from "./station-rule.ts";

/** What a station looks at. Some subjects can never be granted by silence, whatever an order says. */
export const stationSubjects = [
  "data-protection",
  "information-security",
  "staff-council",
  "disabled-staff",
  "equality",
  "accessibility",
  "budget",
  "procurement",
  "law",
  "leadership",
  "other",
] as const;
export type StationSubject = (typeof stationSubjects)[number];

/** Subjects in which silence is never consent (product rule; for the first three see domain facts 4.1). */
export const subjectsNeverGrantedBySilence: readonly StationSubject[] = [
  "data-protection",
  "information-security",
  "budget",
];

/** Why a station exists: a law (paragraph), an order, or a rule of the house (whose). */
export const reasonKinds = ["law", "order", "house-rule"] as const;
export type ReasonKind = (typeof reasonKinds)[number];
export type StationReason = {
  readonly kind: ReasonKind;
  /** The paragraph, the order's name, or the house rule and whose it is. */
  readonly source: string;
};

/** Who acts at a station: everybody with one of these roles, and these members. */
export type StationPeople = { readonly roles: readonly Role[]; readonly memberIds: readonly string[] };

/** What silence means when the period is over. */
export type Silence =
  | { readonly means: "escalated"; readonly to: StationPeople }
  /** Only where an order allows it, which is named. */
  | { readonly means: "granted"; readonly order: string };

/** One stop of an approval path. */
export type Station = {
  /** Stays the same over all versions of a path, so that a station can be measured. */
  readonly key: string;
  readonly name: string;
  readonly subject: StationSubject;
  readonly deciders: StationPeople;
  readonly standIns: StationPeople;
  readonly reason: StationReason;
  readonly rule: StationRule;
  readonly periodInWorkingDays: number;
  readonly silence: Silence;
  /** Keys of the stations that must be closed before this one opens. Empty: it opens at once, in parallel. */
  readonly after: readonly string[];
  /** What is looked at, in one line, shown beside the decision. */
  readonly looksAt: string;
  /** A default of a template that nobody of the authority has confirmed yet. */
  readonly isToBeConfirmed: boolean;
};

/** Limits of the risk class and of procurement. Configurable: none of them is law everywhere. */
export type RiskLimits = {
  /** Up to this share of people affected a change is small, in percent. */
  readonly smallShareInPercent: number;
  /** Above this share a change that cannot be taken back is of high risk, in percent. */
  readonly largeShareInPercent: number;
  /** Above this sum buying is no direct award any more, in euros net, with its source. */
  readonly directAwardInEuros: number;
  readonly source: string;
};

/** What one version of a path says. A new version never changes a running request. */
export type PathContent = {
  readonly stations: readonly Station[];
  readonly limits: RiskLimits;
};

export type PathVersion = {
  readonly id: string;
  readonly number: number;
  readonly createdAt: Date;
  readonly content: PathContent;
};

/** The rules of an authority for approving a kind of change, in its newest version. */
export type ApprovalPath = {
  readonly id: string;
  readonly name: string;
  readonly isRetired: boolean;
  readonly version: PathVersion;
};

/** Which approvals an authority requires is the business of its leadership; administrators write it down. */
export function mayManagePaths(actor: Actor): boolean {
  return isAdministrator(actor) || actor.role === "leadership";
}

/** Whether these people include somebody with that role and id. */
export function includesPerson(
  people: StationPeople,
  person: { readonly role: Role; readonly memberId: string | null },
): boolean {
  return (
    person.memberId !== null &&
    (people.roles.includes(person.role) || people.memberIds.includes(person.memberId))
  );
}
