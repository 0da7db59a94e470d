import { estimateTexts } from "#features/services/estimate-texts.ts";
import type { StakeInput } from "../calculate-hours-at-stake.ts";
import type { Ending } from "../initiative.ts";

type Quantities = Readonly<Record<StakeInput, { readonly label: string; readonly unit: string }>>;
type Endings = Readonly<Record<Ending, string>>;

const deQuantities: Quantities = {
  "cases-a-year": { label: "Fälle im Jahr", unit: "Fälle" },
  "helped-cases-in-percent": { label: "Anteil der Fälle, denen es hilft, in Prozent", unit: "Prozent" },
  "citizen-minutes-saved-a-case": {
    label: "Ersparte Minuten je Fall für Bürgerinnen und Bürger",
    unit: "Minuten",
  },
  "staff-minutes-saved-a-case": { label: "Ersparte Minuten je Fall für Beschäftigte", unit: "Minuten" },
  "effort-in-person-days": { label: "Aufwand für uns in Personentagen", unit: "Personentage" },
};
const deEndings: Endings = { done: "umgesetzt", dropped: "aufgegeben" };
const deEndingHints: Endings = {
  done: "Was vorgeschlagen war, ist da.",
  dropped: "Es kommt nicht. Der Grund hilft allen, die später dasselbe vorhaben.",
};

const de = {
  ...estimateTexts.de,
  initiative: "Vorhaben",
  name: "Name",
  nameHint: "Kurz, zum Beispiel „Liste zum Ausdrucken“.",
  answer: "Was sich ändern soll",
  answerHint: "In zwei, drei Sätzen: Was ist danach für die Menschen anders?",
  needs: "Worauf antwortet das Vorhaben?",
  needsHint: "Mindestens ein Bedarf. Darunter stehen Worte von Menschen, die ihn haben.",
  needWithoutVoice: "Keine Stimme belegt diesen Bedarf mehr.",
  estimates: "Nutzen und Aufwand",
  estimatesLead:
    "Alles hier ist freiwillig. Grob geschätzt ist besser als leer: Was fehlt, bleibt „unbekannt“ und wird nie zu null.",
  quantities: deQuantities,
  citizensTime: "Zeit der Bürgerinnen und Bürger",
  staffTime: "Zeit der Beschäftigten",
  perMonth: "im Monat",
  formula:
    "Fälle im Jahr ÷ 12 × Anteil der Fälle, denen es hilft × ersparte Minuten je Fall ÷ 60, jeweils niedrig, wahrscheinlich und hoch.",
  endings: deEndings,
  endingHints: deEndingHints,
  asNeed: "Bedarf ohne Antwort",
  working: "in Arbeit",
  waiting: (whom: string) => `wartet auf ${whom}`,
  waited: (whom: string) => `wartete auf ${whom}`,
  waitsForOthers: "wartet auf andere",
};

export type InitiativeTexts = typeof de;

const en: InitiativeTexts = {
  ...estimateTexts.en,
  initiative: "Initiative",
  name: "Name",
  nameHint: "Short, for example “A list to print”.",
  answer: "What is to change",
  answerHint: "In two or three sentences: what will be different for people?",
  needs: "What does the initiative answer?",
  needsHint: "At least one need. Below each stand words of people who have it.",
  needWithoutVoice: "No voice supports this need any more.",
  estimates: "Benefit and effort",
  estimatesLead:
    "All of this is optional. A rough estimate is better than none: what is missing stays “unknown” and never becomes zero.",
  quantities: {
    "cases-a-year": { label: "Cases a year", unit: "cases" },
    "helped-cases-in-percent": { label: "Share of cases it helps, in per cent", unit: "per cent" },
    "citizen-minutes-saved-a-case": { label: "Minutes saved a case for citizens", unit: "minutes" },
    "staff-minutes-saved-a-case": { label: "Minutes saved a case for staff", unit: "minutes" },
    "effort-in-person-days": { label: "Effort for us in person-days", unit: "person-days" },
  },
  citizensTime: "Citizens' time",
  staffTime: "Staff's time",
  perMonth: "a month",
  formula:
    "Cases a year ÷ 12 × share of cases it helps × minutes saved a case ÷ 60, for low, likely and high each.",
  endings: { done: "done", dropped: "given up" },
  endingHints: {
    done: "What was proposed is there.",
    dropped: "It will not come. The reason helps everybody who plans the same later.",
  },
  asNeed: "need without an answer",
  working: "in progress",
  waiting: (whom) => `waits for ${whom}`,
  waited: (whom) => `waited for ${whom}`,
  waitsForOthers: "waits for others",
};

export const initiativeTexts = { de, en };
