import { workingDayTexts } from "#features/closing-days/working-day-texts.ts";
import type { WithdrawalKind } from "#features/approvals/approval.ts";
import type { OwnTurn } from "../approvals/approvals-page-data.ts";

type Reasons = Readonly<Record<OwnTurn["because"][number], string>>;
type Withdrawals = Readonly<Record<WithdrawalKind, string>>;

const deReasons: Reasons = {
  question: "Eine Station fragt zurück. Bis zu Ihrer Antwort ruht ihre Frist.",
  refusal: "Eine Station hat abgelehnt. Ändern Sie den Antrag, oder ziehen Sie ihn zurück.",
  "need-faded": "Mindestens ein Bedarf ist verblasst, während der Antrag wartet. Besteht er noch?",
};
const deWithdrawals: Withdrawals = {
  "need-vanished": "zurückgezogen, weil der Bedarf beim Warten verschwand",
  "solved-otherwise": "zurückgezogen, weil es sich anders löste",
  "given-up": "zurückgezogen, weil das Team es aufgab",
};

/** Words of the list of requests for approval. */
const de = {
  title: "Freigaben",
  leadToDecide: (count: number, words: string) =>
    count === 1 ? "Eine Entscheidung wartet auf Sie." : `${words} Entscheidungen warten auf Sie.`,
  leadMostUrgent: (station: string, initiative: string) =>
    `Am dringendsten: ${station} bei „${initiative}“. Frist:`,
  leadOnlyOne: (station: string, initiative: string) => `${station} bei „${initiative}“. Frist:`,
  leadOwn: (count: number, words: string) =>
    count === 1 ? "Bei einem Antrag ist Ihr Team am Zug." : `Bei ${words} Anträgen ist Ihr Team am Zug.`,
  leadNothing: "Auf Sie wartet gerade nichts.",
  leadOthers: (count: number, words: string) =>
    count === 1
      ? "Ein Antrag ist unterwegs und wartet auf andere."
      : `${words} Anträge sind unterwegs und warten auf andere.`,
  yourTurn: "Sie sind am Zug",
  yourTurnSubline: "Die nächste Frist zuerst",
  station: (station: string, initiative: string) => `${station}: ${initiative}`,
  deadline: (words: string) => `Frist: ${words}`,
  hoursADay: (hours: string) => `etwa ${hours} Bürgerstunden am Tag`,
  hoursADayUnknown: "Kosten des Wartens unbekannt",
  ownReasons: deReasons,
  team: "Für Ihr Team",
  others: "Unterwegs",
  othersSubline: "Was Menschen bisher am meisten gekostet hat, zuerst",
  turnStations: (names: string) => `Am Zug: ${names}`,
  turnTeam: (team: string) => `Am Zug: Team „${team}“`,
  because: { question: "nach einer Rückfrage", refusal: "nach einer Ablehnung" },
  waits: (count: string) => `seit ${workingDayTexts.de.some(count)}`,
  hours: (hours: string, range: string | undefined) =>
    `bisher etwa ${hours} Bürgerstunden${range === undefined ? "" : ` (${range})`}`,
  hoursUnknown: "Bürgerstunden unbekannt",
  ended: "Beendet",
  endedSubline: (count: number, shown: string) =>
    count === 1 ? "Ein Antrag, mit seiner Akte" : `${shown} Anträge, die neuesten zuerst`,
  granted: (count: string) => `freigegeben nach ${workingDayTexts.de.some(count)}`,
  grantedAtOnce: "ohne Station festgehalten",
  withdrawals: deWithdrawals,
  pages: "Seiten der beendeten Anträge",
  previous: "Zurück",
  next: "Weiter",
  page: (page: number) => `Seite ${page}`,
  noSuchPage: "So viele Seiten gibt es nicht.",
  export: "Alles mitnehmen",
  exportXes: "Protokoll als XES",
  none: "Noch kein Antrag",
  noneLead:
    "Eine Freigabe beginnt bei einem Vorhaben: Wer es vorschlägt, beantwortet zehn Fragen zur Änderung. Daraus folgt, welche Stationen nötig sind und welche nicht. Was Sie entscheiden, steht dann hier.",
  toServices: "Zu den Diensten",
  toPaths: "Freigabewege ansehen",
};

type ApprovalsTexts = typeof de;

const en: ApprovalsTexts = {
  title: "Approvals",
  leadToDecide: (count, words) =>
    count === 1 ? "One decision waits for you." : `${words} decisions wait for you.`,
  leadMostUrgent: (station, initiative) => `Most urgent: ${station} for “${initiative}”. Deadline:`,
  leadOnlyOne: (station, initiative) => `${station} for “${initiative}”. Deadline:`,
  leadOwn: (count, words) =>
    count === 1
      ? "With one request it is your team's turn."
      : `With ${words} requests it is your team's turn.`,
  leadNothing: "Nothing waits for you at the moment.",
  leadOthers: (count, words) =>
    count === 1
      ? "One request is under way and waits for others."
      : `${words} requests are under way and wait for others.`,
  yourTurn: "It is your turn",
  yourTurnSubline: "The next deadline first",
  station: (station, initiative) => `${station}: ${initiative}`,
  deadline: (words) => `Deadline: ${words}`,
  hoursADay: (hours) => `about ${hours} citizens' hours a day`,
  hoursADayUnknown: "cost of waiting unknown",
  ownReasons: {
    question: "A station asks back. Its period rests until your answer.",
    refusal: "A station has refused. Change the request, or withdraw it.",
    "need-faded": "At least one need has faded while the request waits. Does it still stand?",
  },
  team: "For your team",
  others: "Under way",
  othersSubline: "What has cost people most so far comes first",
  turnStations: (names) => `Whose turn it is: ${names}`,
  turnTeam: (team) => `Whose turn it is: team “${team}”`,
  because: { question: "after a question", refusal: "after a refusal" },
  waits: (count) => `for ${workingDayTexts.en.some(count)}`,
  hours: (hours, range) => `about ${hours} citizens' hours so far${range === undefined ? "" : ` (${range})`}`,
  hoursUnknown: "citizens' hours unknown",
  ended: "Ended",
  endedSubline: (count, shown) =>
    count === 1 ? "One request, with its file" : `${shown} requests, the newest first`,
  granted: (count) => `approved after ${workingDayTexts.en.some(count)}`,
  grantedAtOnce: "put on record without a station",
  withdrawals: {
    "need-vanished": "withdrawn, because the need vanished while it waited",
    "solved-otherwise": "withdrawn, because it was solved in another way",
    "given-up": "withdrawn, because the team gave it up",
  },
  pages: "Pages of ended requests",
  previous: "Back",
  next: "Next",
  page: (page) => `Page ${page}`,
  noSuchPage: "There are not that many pages.",
  export: "Take everything with you",
  exportXes: "Journal as XES",
  none: "No request yet",
  noneLead:
    "An approval begins at an initiative: whoever proposes it answers ten questions about the change. From them follows which stations are needed, and which are not. What you decide then stands here.",
  toServices: "To the services",
  toPaths: "See the approval paths",
};

export const approvalsTexts = { de, en };
