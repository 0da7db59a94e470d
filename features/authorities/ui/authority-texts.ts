import type { AuthorityLevel, Land, Language } from "../authority.ts";

type Levels = Readonly<Record<AuthorityLevel, string>>;
type Laender = Readonly<Record<Land, string>>;
type Languages = Readonly<Record<Language, string>>;

const deLevels: Levels = { bund: "Bund", land: "Land", kommune: "Kommune" };

const deLaender: Laender = {
  BB: "Brandenburg",
  BE: "Berlin",
  BW: "Baden-Württemberg",
  BY: "Bayern",
  HB: "Bremen",
  HE: "Hessen",
  HH: "Hamburg",
  MV: "Mecklenburg-Vorpommern",
  NI: "Niedersachsen",
  NW: "Nordrhein-Westfalen",
  RP: "Rheinland-Pfalz",
  SH: "Schleswig-Holstein",
  SL: "Saarland",
  SN: "Sachsen",
  ST: "Sachsen-Anhalt",
  TH: "Thüringen",
};

const deLanguages: Languages = { de: "Deutsch", en: "Englisch" };

const de = {
  levels: deLevels,
  laender: deLaender,
  languages: deLanguages,
  title: "Behörde",
  lead: (name: string) => `Diese Angaben gelten für alle Dienste und Teams von ${name}.`,
  leadOthers: "Ändern kann sie die Verwaltung Ihrer Behörde.",
  name: "Name",
  level: "Ebene",
  land: "Land",
  landHint: "Danach richten sich die Feiertage, wenn Fristen in Arbeitstagen zählen.",
  language: "Sprache",
  languageHint: "Für E-Mails, und für Seiten, solange jemand keine andere wählt.",
  smallNumberThreshold: "Schwelle für kleine Zahlen",
  smallNumberThresholdHint:
    "Gruppen mit weniger Fällen werden nirgends gezeigt, damit niemand an einer Zahl zu erkennen ist. Mindestens 3, üblich sind 5.",
  smallNumberThresholdMeaning: (threshold: number) =>
    `${threshold}: Gruppen mit weniger Fällen werden nirgends gezeigt, damit niemand an einer Zahl zu erkennen ist.`,
  details: "Angaben",
  save: "Speichern",
  workingDays: "Arbeitstage",
  workingDaysHint:
    "Fristen zählen in Arbeitstagen. An Feiertagen des Landes und an Schließtagen des Hauses laufen sie nicht.",
  toClosingDays: "Schließtage und Feiertage ansehen",
};

export type AuthorityTexts = typeof de;

const en: AuthorityTexts = {
  levels: { bund: "Federation (Bund)", land: "Land", kommune: "Municipality (Kommune)" },
  laender: {
    BB: "Brandenburg",
    BE: "Berlin",
    BW: "Baden-Württemberg",
    BY: "Bavaria",
    HB: "Bremen",
    HE: "Hesse",
    HH: "Hamburg",
    MV: "Mecklenburg-Western Pomerania",
    NI: "Lower Saxony",
    NW: "North Rhine-Westphalia",
    RP: "Rhineland-Palatinate",
    SH: "Schleswig-Holstein",
    SL: "Saarland",
    SN: "Saxony",
    ST: "Saxony-Anhalt",
    TH: "Thuringia",
  },
  languages: { de: "German", en: "English" },
  title: "Authority",
  lead: (name) => `These details apply to all services and teams of ${name}.`,
  leadOthers: "The administrators of your authority can change them.",
  name: "Name",
  level: "Level",
  land: "Land",
  landHint: "Public holidays depend on it where periods count working days.",
  language: "Language",
  languageHint: "For e-mails, and for pages as long as somebody chooses no other.",
  smallNumberThreshold: "Small-number threshold",
  smallNumberThresholdHint:
    "Groups with fewer cases are shown nowhere, so that nobody can be recognised by a number. At least 3; 5 is usual.",
  smallNumberThresholdMeaning: (threshold) =>
    `${threshold}: groups with fewer cases are shown nowhere, so that nobody can be recognised by a number.`,
  details: "Details",
  save: "Save",
  workingDays: "Working days",
  workingDaysHint:
    "Periods count working days. They step over public holidays of the Land and closing days of the house.",
  toClosingDays: "See closing days and public holidays",
};

export const authorityTexts = { de, en };
