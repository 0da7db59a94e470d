import type { NumberQuestion, ScreeningChoice, YesNoQuestion } from "../screening.ts";

type QuestionWords = {
  /** As it is asked. */
  readonly question: string;
  /** What belongs to it, in one or two sentences. */
  readonly help: string;
  /** The matter in two or three words: "Neue personenbezogene Daten". */
  readonly name: string;
  /** Of a number, to stand behind it. */
  readonly unit?: string;
};

/** Clauses that stand behind "wenn", "weil" and "ob" alike: "because" and "whether" in English. */
type YesNoClauses = Readonly<Record<"yes" | "no", string>>;
type NumberClauses = {
  readonly above: (limit: string) => string;
  readonly notAbove: (limit: string) => string;
  /** Above nothing, and nothing. */
  readonly some: string;
  readonly none: string;
  /** Behind "solange nicht bekannt ist,". */
  readonly unknown: string;
};

type Questions = Readonly<Record<YesNoQuestion, QuestionWords>> &
  Readonly<Record<NumberQuestion, QuestionWords & { readonly unit: string }>>;

const de = {
  choices: { yes: "ja", no: "nein", unknown: "weiß ich noch nicht" } as Readonly<
    Record<ScreeningChoice, string>
  >,
  unknownNumber: "noch nicht bekannt",
  emptyNumber: "Leer lassen, wenn Sie es noch nicht wissen.",
  above: (limit: string) => `mehr als ${limit}`,
  questions: {
    "new-personal-data": {
      name: "Neue personenbezogene Daten",
      question: "Werden personenbezogene Daten neu erhoben oder anders genutzt als bisher?",
      help: "Zum Beispiel ein neues Feld im Formular, ein neuer Zweck oder ein neuer Empfänger.",
    },
    "special-categories": {
      name: "Besonders geschützte Daten",
      question: "Sind besonders geschützte Daten dabei?",
      help: "Zum Beispiel über Gesundheit, Religion, Herkunft, politische Meinung oder biometrische Merkmale (DSGVO Art. 9).",
    },
    "staff-data": {
      name: "Daten von Beschäftigten",
      question: "Fallen Daten an, an denen man Verhalten oder Leistung von Beschäftigten erkennen kann?",
      help: "Auch Protokolle und Auswertungen zählen, aus denen hervorgeht, wer wann was getan hat.",
    },
    "legal-effect": {
      name: "Rechte und Pflichten",
      question: "Ändert sich etwas an Rechten, Pflichten oder Entscheidungen?",
      help: "Zum Beispiel ein Bescheid, eine Frist, eine Voraussetzung oder eine Gebühr.",
    },
    "reversible-within-an-hour": {
      name: "In einer Stunde zurückzunehmen",
      question: "Lässt sich die Änderung innerhalb einer Stunde zurücknehmen?",
      help: "Ja nur, wenn danach alles wieder ist wie vorher, auch bei denen, die es schon gesehen haben.",
    },
    "affected-share-in-percent": {
      name: "Anteil der Menschen",
      question: "Welchen Anteil der Menschen, die den Dienst nutzen, betrifft die Änderung?",
      help: "Grob geschätzt genügt. Wird schrittweise eingeführt, zählt die letzte Stufe.",
      unit: "Prozent",
    },
    "procurement-in-euros": {
      name: "Einkauf",
      question: "Für wie viel Geld muss dafür etwas eingekauft werden?",
      help: "Ohne Umsatzsteuer, über die ganze Laufzeit. 0, wenn nichts eingekauft wird.",
      unit: "Euro netto",
    },
    "accessible-interface": {
      name: "Oberfläche",
      question: "Ändert sich, wie Menschen den Dienst sehen oder bedienen?",
      help: "Neue oder umgebaute Seiten, Formulare, PDF-Dokumente. Ein geänderter Satz allein ist ein Nein.",
    },
    "new-system-connected": {
      name: "Neues System",
      question: "Wird ein System neu angeschlossen?",
      help: "Zum Beispiel ein Fachverfahren, ein Basisdienst, ein Dienstleister oder eine Schnittstelle.",
    },
    "cost-in-euros": {
      name: "Kosten",
      question: "Was kostet die Änderung in den ersten drei Jahren?",
      help: "Alles zusammen: Einkauf, Betrieb, eigene Arbeit, soweit sie sonst nicht anfiele.",
      unit: "Euro",
    },
  } as Questions,
  yesNo: {
    "new-personal-data": {
      yes: "personenbezogene Daten neu erhoben oder anders genutzt werden",
      no: "keine personenbezogenen Daten neu erhoben oder anders genutzt werden",
    },
    "special-categories": {
      yes: "besonders geschützte Daten dabei sind",
      no: "keine besonders geschützten Daten dabei sind",
    },
    "staff-data": {
      yes: "Daten über Beschäftigte anfallen",
      no: "keine Daten über Beschäftigte anfallen",
    },
    "legal-effect": {
      yes: "sich etwas an Rechten, Pflichten oder Entscheidungen ändert",
      no: "sich nichts an Rechten, Pflichten oder Entscheidungen ändert",
    },
    "reversible-within-an-hour": {
      yes: "sich die Änderung innerhalb einer Stunde zurücknehmen lässt",
      no: "sich die Änderung nicht innerhalb einer Stunde zurücknehmen lässt",
    },
    "accessible-interface": {
      yes: "sich ändert, wie Menschen den Dienst sehen oder bedienen",
      no: "sich nicht ändert, wie Menschen den Dienst sehen oder bedienen",
    },
    "new-system-connected": {
      yes: "ein System neu angeschlossen wird",
      no: "kein System neu angeschlossen wird",
    },
  } as Readonly<Record<YesNoQuestion, YesNoClauses>>,
  numbers: {
    "affected-share-in-percent": {
      above: (limit) => `mehr als ${limit} der Menschen betroffen sind`,
      notAbove: (limit) => `höchstens ${limit} der Menschen betroffen sind`,
      some: "überhaupt Menschen betroffen sind",
      none: "niemand betroffen ist",
      unknown: "wie viele Menschen betroffen sind",
    },
    "procurement-in-euros": {
      above: (limit) => `für mehr als ${limit} eingekauft wird`,
      notAbove: (limit) => `für höchstens ${limit} eingekauft wird`,
      some: "etwas eingekauft wird",
      none: "nichts eingekauft wird",
      unknown: "für wie viel Geld eingekauft wird",
    },
    "cost-in-euros": {
      above: (limit) => `die Änderung in drei Jahren mehr als ${limit} kostet`,
      notAbove: (limit) => `die Änderung in drei Jahren höchstens ${limit} kostet`,
      some: "die Änderung etwas kostet",
      none: "die Änderung nichts kostet",
      unknown: "was die Änderung in drei Jahren kostet",
    },
  } as Readonly<Record<NumberQuestion, NumberClauses>>,
  always: "Immer nötig.",
  needed: (reasons: string) => `Nötig, ${reasons}.`,
  neededUntilKnown: (questions: string) => `Nötig, solange nicht bekannt ist, ${questions}.`,
  spared: (reasons: string) => `Entfällt, ${reasons}.`,
  ruleAlways: "Nötig bei jeder Änderung.",
  ruleAny: (conditions: string) => `Nötig, ${conditions}.`,
  ruleAll: (conditions: string) => `Nötig nur, ${conditions}.`,
  because: (clause: string) => `weil ${clause}`,
  if: (clause: string) => `wenn ${clause}`,
  whether: (clause: string) => `ob ${clause}`,
  and: "und",
  or: "oder",
};

export type ScreeningTexts = typeof de;

const en: ScreeningTexts = {
  choices: { yes: "yes", no: "no", unknown: "I do not know yet" },
  unknownNumber: "not known yet",
  emptyNumber: "Leave it empty if you do not know yet.",
  above: (limit) => `more than ${limit}`,
  questions: {
    "new-personal-data": {
      name: "New personal data",
      question: "Is personal data newly collected, or used differently than before?",
      help: "For example a new field in the form, a new purpose or a new recipient.",
    },
    "special-categories": {
      name: "Specially protected data",
      question: "Is specially protected data among it?",
      help: "For example about health, religion, origin, political opinion or biometric features (GDPR Art. 9).",
    },
    "staff-data": {
      name: "Data about staff",
      question: "Does data arise that shows the behaviour or performance of staff?",
      help: "Logs and reports count too if they show who did what and when.",
    },
    "legal-effect": {
      name: "Rights and duties",
      question: "Does anything change in rights, duties or decisions?",
      help: "For example a notice, a time limit, a condition or a fee.",
    },
    "reversible-within-an-hour": {
      name: "Can be taken back within an hour",
      question: "Can the change be taken back within an hour?",
      help: "Yes only if everything is then as it was before, also for those who have seen it already.",
    },
    "affected-share-in-percent": {
      name: "Share of people",
      question: "What share of the people who use the service does the change affect?",
      help: "A rough estimate is enough. If it comes step by step, the last step counts.",
      unit: "per cent",
    },
    "procurement-in-euros": {
      name: "Buying",
      question: "For how much money does something have to be bought?",
      help: "Without VAT, over the whole term. 0 if nothing is bought.",
      unit: "euros net",
    },
    "accessible-interface": {
      name: "Interface",
      question: "Does it change how people see or operate the service?",
      help: "New or rebuilt pages, forms, PDF documents. A changed sentence alone is a no.",
    },
    "new-system-connected": {
      name: "New system",
      question: "Is a system newly connected?",
      help: "For example a line-of-business system, a shared service, a contractor or an interface.",
    },
    "cost-in-euros": {
      name: "Cost",
      question: "What does the change cost in the first three years?",
      help: "All together: buying, operation, and our own work as far as it would not arise otherwise.",
      unit: "euros",
    },
  },
  yesNo: {
    "new-personal-data": {
      yes: "personal data is newly collected or used differently",
      no: "no personal data is newly collected or used differently",
    },
    "special-categories": {
      yes: "specially protected data is among it",
      no: "no specially protected data is among it",
    },
    "staff-data": { yes: "data about staff arises", no: "no data about staff arises" },
    "legal-effect": {
      yes: "something changes in rights, duties or decisions",
      no: "nothing changes in rights, duties or decisions",
    },
    "reversible-within-an-hour": {
      yes: "the change can be taken back within an hour",
      no: "the change cannot be taken back within an hour",
    },
    "accessible-interface": {
      yes: "it changes how people see or operate the service",
      no: "it does not change how people see or operate the service",
    },
    "new-system-connected": {
      yes: "a system is newly connected",
      no: "no system is newly connected",
    },
  },
  numbers: {
    "affected-share-in-percent": {
      above: (limit) => `more than ${limit} of the people are affected`,
      notAbove: (limit) => `at most ${limit} of the people are affected`,
      some: "people are affected at all",
      none: "nobody is affected",
      unknown: "how many people are affected",
    },
    "procurement-in-euros": {
      above: (limit) => `something is bought for more than ${limit}`,
      notAbove: (limit) => `nothing is bought for more than ${limit}`,
      some: "something is bought",
      none: "nothing is bought",
      unknown: "for how much money something is bought",
    },
    "cost-in-euros": {
      above: (limit) => `the change costs more than ${limit} in three years`,
      notAbove: (limit) => `the change costs at most ${limit} in three years`,
      some: "the change costs something",
      none: "the change costs nothing",
      unknown: "what the change costs in three years",
    },
  },
  always: "Always needed.",
  needed: (reasons) => `Needed ${reasons}.`,
  neededUntilKnown: (questions) => `Needed as long as it is not known ${questions}.`,
  spared: (reasons) => `Not needed ${reasons}.`,
  ruleAlways: "Needed for every change.",
  ruleAny: (conditions) => `Needed ${conditions}.`,
  ruleAll: (conditions) => `Needed only ${conditions}.`,
  because: (clause) => `because ${clause}`,
  if: (clause) => `if ${clause}`,
  whether: (clause) => `whether ${clause}`,
  and: "and",
  or: "or",
};

export const screeningTexts = { de, en };
