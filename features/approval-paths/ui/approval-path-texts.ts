import { workingDayTexts } from "#features/closing-days/working-day-texts.ts";
import type { PathTemplateName } from "../path-templates.ts";
import type { ReasonKind, StationSubject } from "../approval-path.ts";
import type { RiskClass } from "../assess-risk.ts";
import type { StationPart } from "../list-content-changes.ts";

type ReasonKinds = Readonly<Record<ReasonKind, string>>;
type Subjects = Readonly<Record<StationSubject, string>>;
type Parts = Readonly<Record<StationPart, string>>;
type RiskClasses = Readonly<Record<RiskClass, string>>;
type Templates = Readonly<Record<PathTemplateName | "empty", string>>;

const deKinds: ReasonKinds = { law: "Gesetz", order: "Anordnung", "house-rule": "Hausregel" };
const deKindMeanings: ReasonKinds = {
  law: "Der Paragraf, zum Beispiel „BDSG § 6 Abs. 1“.",
  order: "Eine Geschäftsordnung, Dienstanweisung oder Leitlinie, zum Beispiel „GGO § 15“.",
  "house-rule": "Was das Haus sich selbst gegeben hat. Das lässt sich am leichtesten streichen.",
};
const deSubjects: Subjects = {
  "data-protection": "Schutz personenbezogener Daten",
  "information-security": "Sicherheit der Informationen",
  "staff-council": "Mitbestimmung der Beschäftigten",
  "disabled-staff": "Belange schwerbehinderter Beschäftigter",
  equality: "Gleichstellung der Geschlechter",
  accessibility: "Barrierefreier Zugang",
  budget: "Geld und Haushaltsmittel",
  procurement: "Einkauf und Vergabe",
  law: "Recht und Mitzeichnung",
  leadership: "Verantwortung der Leitung",
  other: "Etwas anderes",
};
const deParts: Parts = {
  name: "Name",
  subject: "Worum es geht",
  reason: "Grund",
  rule: "wann sie nötig ist",
  deciders: "wer entscheidet",
  standIns: "wer vertritt",
  periodInWorkingDays: "Frist",
  silence: "was Schweigen bedeutet",
  after: "Reihenfolge",
  looksAt: "was geprüft wird",
  isToBeConfirmed: "Bestätigung",
};
const deRisks: RiskClasses = { low: "gering", medium: "mittel", high: "hoch" };
const deTemplates: Templates = {
  kommune: "Vorlage Kommune",
  land: "Vorlage Land",
  bund: "Vorlage Bund",
  empty: "Ohne Vorlage",
};
const deTemplateMeanings: Templates = {
  kommune:
    "Städte, Gemeinden und Kreise. Vieles regelt das Landesrecht: Die Quellen sagen, wo Sie nachsehen.",
  land: "Behörden eines Landes. Jedes Land hat eigene Gesetze: Die Quellen sagen, wo Sie nachsehen.",
  bund: "Behörden des Bundes, mit den Paragrafen des Bundesrechts.",
  empty: "Sie beginnen ohne Station und legen nur an, was Sie wirklich brauchen.",
};

const de = {
  kinds: deKinds,
  kindMeanings: deKindMeanings,
  subjects: deSubjects,
  parts: deParts,
  risks: deRisks,
  templates: deTemplates,
  templateMeanings: deTemplateMeanings,
  stations: (count: string) => (count === "1" ? "1 Station" : `${count} Stationen`),
  countedByKind: (counts: Readonly<Record<ReasonKind, string>>) =>
    `${counts.law} durch Gesetz, ${counts.order} durch Anordnung, ${counts["house-rule"]} durch Hausregel`,
  toBeConfirmed: "noch zu bestätigen",
  workingDays: workingDayTexts.de.days,
  role: (name: string) => `Rolle ${name}`,
  memberGone: "ein Mitglied, das es nicht mehr gibt",
  nobody: "niemand",
  escalated: (people: string) => `Danach geht es an: ${people}.`,
  granted: (order: string) => `Schweigen gilt danach als Zustimmung (${order}).`,
  withStandIns: (deciders: string, standIns: string) => `${deciders}; in Vertretung: ${standIns}`,
  atOnce: "sofort, neben den anderen",
  after: (names: string) => `nach: ${names}`,
  risk: (risk: string) => `Risiko: ${risk}.`,
  riskBecause: (risk: string, because: string) => `Risiko: ${risk}. Ausschlaggebend: ${because}.`,
  added: (name: string) => `neu: ${name}`,
  removed: (name: string) => `gestrichen: ${name}`,
  changed: (name: string, parts: string) => `${name}: ${parts}`,
  limitsChanged: "Grenzen",
};

type ApprovalPathTexts = typeof de;

const en: ApprovalPathTexts = {
  kinds: { law: "Law", order: "Order", "house-rule": "House rule" },
  kindMeanings: {
    law: "The paragraph, for example “BDSG § 6 Abs. 1”.",
    order: "Rules of procedure, a service instruction or a guideline, for example “GGO § 15”.",
    "house-rule": "What the house has given itself. This is the easiest to strike.",
  },
  subjects: {
    "data-protection": "Protection of personal data",
    "information-security": "Security of information",
    "staff-council": "Co-determination of staff",
    "disabled-staff": "Matters of severely disabled staff",
    equality: "Equality of the sexes",
    accessibility: "Accessible use",
    budget: "Money and budget",
    procurement: "Buying and procurement",
    law: "Law and co-signature",
    leadership: "Responsibility of the leadership",
    other: "Something else",
  },
  parts: {
    name: "name",
    subject: "what it is about",
    reason: "reason",
    rule: "when it is needed",
    deciders: "who decides",
    standIns: "who stands in",
    periodInWorkingDays: "period",
    silence: "what silence means",
    after: "order of stations",
    looksAt: "what is looked at",
    isToBeConfirmed: "confirmation",
  },
  risks: { low: "low", medium: "medium", high: "high" },
  templates: {
    kommune: "Template for municipalities",
    land: "Template for a Land",
    bund: "Template for the federation",
    empty: "Without a template",
  },
  templateMeanings: {
    kommune:
      "Cities, municipalities and districts. Much is law of the Land: the sources say where to look it up.",
    land: "Authorities of a Land. Each Land has laws of its own: the sources say where to look them up.",
    bund: "Federal authorities, with the paragraphs of federal law.",
    empty: "You begin without a station and add only what you really need.",
  },
  stations: (count) => (count === "1" ? "1 station" : `${count} stations`),
  countedByKind: (counts) =>
    `${counts.law} by law, ${counts.order} by order, ${counts["house-rule"]} by house rule`,
  toBeConfirmed: "to be confirmed",
  workingDays: workingDayTexts.en.days,
  role: (name) => `role ${name}`,
  memberGone: "a member who is no longer there",
  nobody: "nobody",
  escalated: (people) => `After that it goes to: ${people}.`,
  granted: (order) => `After that silence counts as consent (${order}).`,
  withStandIns: (deciders, standIns) => `${deciders}; standing in: ${standIns}`,
  atOnce: "at once, beside the others",
  after: (names) => `after: ${names}`,
  risk: (risk) => `Risk: ${risk}.`,
  riskBecause: (risk, because) => `Risk: ${risk}. What decides it: ${because}.`,
  added: (name) => `new: ${name}`,
  removed: (name) => `struck: ${name}`,
  changed: (name, parts) => `${name}: ${parts}`,
  limitsChanged: "limits",
};

export const approvalPathTexts = { de, en };
