import type { DecisionKind } from "#features/approvals/approval.ts";

type Choices = Readonly<Record<DecisionKind, { readonly label: string; readonly meaning: string }>>;
type Refusals = Readonly<
  Record<
    "already-decided" | "outdated" | "not-open" | "already-asked" | "own-request" | "not-permitted",
    string
  >
>;

const deChoices: Choices = {
  granted: { label: "Erteilt", meaning: "Aus Sicht dieser Station kann es beginnen." },
  "granted-with-condition": {
    label: "Erteilt mit Auflage",
    meaning: "Was muss vorher oder dabei geschehen?",
  },
  question: { label: "Rückfrage", meaning: "Die Frist ruht." },
  refused: { label: "Abgelehnt", meaning: "Mit Grund, und was sich ändern müsste." },
};
const deRefusals: Refusals = {
  "already-decided": "Diese Station hat inzwischen entschieden. Ihre Entscheidung ist nicht festgehalten.",
  outdated:
    "Der Antrag hat sich geändert, während Sie lasen. Bitte lesen Sie, was neu ist, und entscheiden Sie dann. Ihre Worte stehen noch da.",
  "not-open": "Diese Station ist noch nicht an der Reihe. Ihre Entscheidung ist nicht festgehalten.",
  "already-asked":
    "Hier ist schon eine Rückfrage offen. Ihre Worte stehen noch da. Sie können auch ohne die Antwort entscheiden.",
  "own-request":
    "Das ist Ihr eigener Antrag: Niemand gibt frei, was er selbst beantragt hat. Nichts ist festgehalten.",
  "not-permitted": "Hier entscheiden andere. Nichts ist festgehalten.",
};

/** Words of the form in which somebody decides at a station. */
const de = {
  title: "Ihre Entscheidung",
  looksAt: "Geprüft wird:",
  decision: "Wie entscheiden Sie?",
  choices: deChoices,
  answerWithin: (days: string) => `Antwort binnen ${days}.`,
  lastOne: "Danach kann es beginnen.",
  othersToo: (count: number) =>
    count === 1
      ? "Aus Sicht dieser Station kann es beginnen. 1 andere Station entscheidet noch."
      : `Aus Sicht dieser Station kann es beginnen. ${count} andere Stationen entscheiden noch.`,
  otherRefused: "Aus Sicht dieser Station kann es beginnen. Eine andere Station hat abgelehnt.",
  questioned: "Ihre Station hat eine Rückfrage offen. Sie können auch ohne die Antwort entscheiden.",
  note: "Bemerkung",
  noteMarker: "nur bei „Erteilt“ freiwillig",
  mustChange: "Was müsste sich ändern?",
  mustChangeMarker: "nur bei „Abgelehnt“",
  submit: "Entscheiden",
  onRecord: "Wird mit Ihrem Namen im Protokoll und in der Akte festgehalten.",
  onRecordStandIn: "Wird mit Ihrem Namen und der Vertretung im Protokoll und in der Akte festgehalten.",
  onRecordEscalation: "Wird mit Ihrem Namen und der Weitergabe im Protokoll und in der Akte festgehalten.",
  refusedHeading: "Das ist nicht festgehalten",
  refusals: deRefusals,
  unsentNote: "Ihre Bemerkung, nicht gesendet",
  unsentMustChange: "Was sich ändern müsste, nicht gesendet",
  yourWords: "Zu Ihren Worten",
};

const en: typeof de = {
  title: "Your decision",
  looksAt: "Looked at:",
  decision: "How do you decide?",
  choices: {
    granted: { label: "Granted", meaning: "As far as this station is concerned, it can begin." },
    "granted-with-condition": {
      label: "Granted with condition",
      meaning: "What must be done before or meanwhile?",
    },
    question: { label: "Question back", meaning: "The period rests." },
    refused: { label: "Refused", meaning: "With a reason and what must change." },
  },
  answerWithin: (days) => `Answer within ${days}.`,
  lastOne: "It can begin after this.",
  othersToo: (count) =>
    count === 1
      ? "As far as this station is concerned, it can begin. 1 other station has still to decide."
      : `As far as this station is concerned, it can begin. ${count} other stations have still to decide.`,
  otherRefused: "As far as this station is concerned, it can begin. Another station has refused.",
  questioned: "Your station has a question open. You can decide without the answer as well.",
  note: "Remark",
  noteMarker: "optional for “Granted” only",
  mustChange: "What would have to change?",
  mustChangeMarker: "only for “Refused”",
  submit: "Decide",
  onRecord: "Goes on record with your name, in the journal and in the file.",
  onRecordStandIn: "Goes on record with your name and that you stood in, in the journal and in the file.",
  onRecordEscalation: "Goes on record with your name and the escalation, in the journal and in the file.",
  refusedHeading: "This is not on record",
  refusals: {
    "already-decided": "This station has decided meanwhile. Your decision is not on record.",
    outdated:
      "The request changed while you were reading. Please read what is new and then decide. Your words are still there.",
    "not-open": "This station has not had its turn yet. Your decision is not on record.",
    "already-asked":
      "A question is open here already. Your words are still there. You can decide without the answer as well.",
    "own-request":
      "This is your own request: nobody approves what they asked for themselves. Nothing is on record.",
    "not-permitted": "This is for others to decide. Nothing is on record.",
  },
  unsentNote: "Your remark, not sent",
  unsentMustChange: "What would have to change, not sent",
  yourWords: "To your words",
};

export const stationDecisionTexts = { de, en };
