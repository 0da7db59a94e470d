import { estimateTexts } from "../estimate-texts.ts";

const de = {
  ...estimateTexts.de,
  service: "Dienst",
  name: "Name",
  nameHint: "So, wie Bürgerinnen und Bürger ihn nennen würden.",
  shortDescription: "Kurz beschrieben",
  shortDescriptionHint: "Ein oder zwei Sätze: Wer erledigt hier was?",
  address: "Webadresse",
  addressHint: "Wo der Dienst erreichbar ist. Beginnt mit https://.",
  leikaKey: "LeiKa-Schlüssel",
  leikaKeyHint: "14 Ziffern aus dem Leistungskatalog, falls bekannt.",
  team: "Verantwortliches Team",
  chooseTeam: "Bitte wählen",
  casesAYear: "Fälle im Jahr",
  citizenMinutesACase: "Minuten je Fall für Bürgerinnen und Bürger",
  staffMinutesACase: "Minuten je Fall für Beschäftigte",
  estimateHint: "Grob geschätzt ist besser als leer. Ohne Schätzung bleibt der Aufwand „unbekannt“.",
  perYear: "im Jahr",
  citizensTime: "Zeit der Bürgerinnen und Bürger",
  staffTime: "Zeit der Beschäftigten",
  formula: "Fälle im Jahr × Minuten je Fall ÷ 60, jeweils niedrig, wahrscheinlich und hoch",
  archived: "Archiviert",
};

export type ServiceTexts = typeof de;

const en: ServiceTexts = {
  ...estimateTexts.en,
  service: "Service",
  name: "Name",
  nameHint: "As citizens would call it.",
  shortDescription: "In short",
  shortDescriptionHint: "One or two sentences: who gets what done here?",
  address: "Web address",
  addressHint: "Where the service can be reached. Begins with https://.",
  leikaKey: "LeiKa key",
  leikaKeyHint: "14 digits from the catalogue of public services, if known.",
  team: "Responsible team",
  chooseTeam: "Please choose",
  casesAYear: "Cases a year",
  citizenMinutesACase: "Minutes a case for citizens",
  staffMinutesACase: "Minutes a case for staff",
  estimateHint: "A rough estimate is better than none. Without one the effort stays “unknown”.",
  perYear: "a year",
  citizensTime: "Citizens' time",
  staffTime: "Staff's time",
  formula: "Cases a year × minutes a case ÷ 60, for low, likely and high each",
  archived: "Archived",
};

export const serviceTexts = { de, en };
