import { workingDayTexts } from "#features/closing-days/working-day-texts.ts";
import type { ReasonKind } from "#features/approval-paths/approval-path.ts";
import type { RiskClass } from "#features/approval-paths/assess-risk.ts";
import type {
  Capacity,
  RequestText,
  RoundState,
  StationDecision,
  WithdrawalKind,
} from "#features/approvals/approval.ts";

type RoundStates = Readonly<Record<RoundState, string>>;
type DecisionKinds = Readonly<Record<StationDecision["kind"], string>>;
type Capacities = Readonly<Record<Capacity, string>>;
type RequestTexts = Readonly<Record<RequestText, string>>;
type WithdrawalKinds = Readonly<Record<WithdrawalKind, string>>;
type RiskClasses = Readonly<Record<RiskClass, string>>;
type ReasonKinds = Readonly<Record<ReasonKind, string>>;

const deRoundStates: RoundStates = {
  waiting: "wartet auf andere Stationen",
  open: "offen",
  questioned: "Rückfrage offen",
  granted: "erteilt",
  "granted-with-condition": "erteilt mit Auflage",
  "granted-by-silence": "erteilt durch Schweigen",
  refused: "abgelehnt",
  dropped: "nicht mehr nötig",
};
const deDecisions: DecisionKinds = {
  granted: "erteilt",
  "granted-with-condition": "erteilt mit Auflage",
  question: "Rückfrage",
  answer: "Antwort",
  refused: "abgelehnt",
  silence: "Frist vorbei, Schweigen gilt als Zustimmung",
  escalation: "Frist vorbei, weitergegeben",
};
const deCapacities: Capacities = {
  decider: "zuständig",
  "stand-in": "in Vertretung",
  escalation: "nach Weitergabe",
  requester: "für den Antrag",
  nobody: "niemand",
};
const deRequestTexts: RequestTexts = {
  change: "Was sich ändert",
  newData: "Neue Daten",
  risk: "Risiko",
  wayBack: "Weg zurück",
  firstFor: "Zuerst für",
  findings: "Aus der Prüfung",
};
const deWithdrawals: WithdrawalKinds = {
  "need-vanished": "Der Bedarf ist verschwunden, während er wartete.",
  "solved-otherwise": "Es hat sich anders gelöst.",
  "given-up": "Das Team hat es aufgegeben.",
};
const deRiskClasses: RiskClasses = { low: "gering", medium: "mittel", high: "hoch" };
const deReasonKinds: ReasonKinds = { law: "Gesetz", order: "Anordnung", "house-rule": "Hausregel" };

const { days: workingDays, some: someWorkingDays } = workingDayTexts.de;

const de = {
  file: "Akte",
  title: (name: string) => `Akte: ${name}`,
  approvals: "Freigaben",
  running: (since: string, days: string) =>
    `Der Antrag läuft seit dem ${since} und wartet seit ${someWorkingDays(days)}.`,
  refused: (days: string) => `Eine Station hat abgelehnt. Der Antrag wartet seit ${someWorkingDays(days)}.`,
  granted: (day: string, days: string) => `Freigegeben am ${day}, nach ${someWorkingDays(days)}.`,
  grantedAtOnce: (day: string) => `Am ${day} festgehalten: Diese Änderung braucht keine Station.`,
  withdrawn: (day: string, days: string) => `Zurückgezogen am ${day}, nach ${someWorkingDays(days)}.`,
  turnStations: (names: string) => `Am Zug: ${names}.`,
  turnTeam: (team: string) => `Am Zug ist das Team „${team}“.`,
  needFaded: (day: string) => `Seit dem ${day} ist jeder Bedarf hinter dem Antrag verblasst.`,
  needFadedOn: (day: string) => `verblasst, bemerkt am ${day}`,
  asOf: (moment: string) =>
    `Stand: ${moment}. Bedarf, Stunden und Uhren gelten für diesen Zeitpunkt, alles andere steht hier, wie es gesagt wurde.`,
  json: "Als JSON mitnehmen",

  factsTitle: "Der Antrag",
  authority: "Behörde",
  service: "Dienst",
  initiative: "Vorhaben",
  answer: "Was es ändern soll",
  path: "Freigabeweg",
  pathVersion: (name: string, version: string) => `${name}, Fassung ${version}`,
  number: "Nummer des Antrags",
  sentAt: "Gesendet",
  endedAt: "Beendet",
  waited: "Gewartet",
  workingDays,
  reasonWithdrawn: "Grund der Rücknahme",
  citizensLost: "Verlorene Zeit der Bürgerinnen und Bürger",
  staffLost: "Verlorene Zeit der Beschäftigten",
  hours: (likely: string, range: string | undefined) =>
    `etwa ${likely} Std.${range === undefined ? "" : ` (${range})`}`,
  hoursUnknown: (missing: string) => `unbekannt, es fehlt: ${missing}`,
  reckoned: (days: string) =>
    `Rechenweg: ${days === "1" ? "1 Tag" : `${days} Tage`} × Fälle im Jahr ÷ 365 × Anteil der Fälle × Minuten je Fall ÷ 60.`,

  needsTitle: "Der Bedarf",
  needsSubline: "In den Worten der Menschen",
  noNeed: "Lücke: Der Bedarf hinter diesem Vorhaben ist nicht mehr da.",
  noWords: "Lücke: Keine Stimme belegt diesen Bedarf mehr.",
  freshness: (state: string) => `Frische: ${state}`,

  versionsTitle: "Was beantragt wurde",
  version: (number: string) => `Fassung ${number}`,
  versionBy: (moment: string, name: string) => `Gesendet am ${moment} von ${name}`,
  requestTexts: deRequestTexts,
  answers: "Antworten der Vorprüfung",
  riskClass: "Risikoklasse",
  risk: (riskClass: RiskClass, because: string) =>
    because === "" ? deRiskClasses[riskClass] : `${deRiskClasses[riskClass]}, wegen: ${because}`,
  needed: "Nötige Stationen",
  spared: "Entfallende Stationen",
  none: "Keine",

  stationsTitle: "Die Stationen",
  stationsSubline: "In der Reihenfolge des Weges, jede Runde mit allem, was dort gesagt wurde",
  noStations: "Diese Änderung brauchte keine Station.",
  reasonKinds: deReasonKinds,
  toBeConfirmed: "von der Behörde noch zu bestätigen",
  period: (count: string) => `Frist ${workingDays(count)}`,
  silenceEscalated: "bei Schweigen wird weitergegeben",
  silenceGranted: (order: string) => `Schweigen gilt als Zustimmung (${order})`,
  looksAt: (what: string) => `Geprüft wird: ${what}`,
  round: (number: string, state: string) => `Runde ${number}: ${state}`,
  roundStates: deRoundStates,
  because: "Erneut geöffnet wegen",
  refusedBefore: "die Station hatte abgelehnt",
  grantedBySender: "wer dort erteilt hatte, hat die neue Fassung gesendet",
  grantedByAnswerer: "wer dort erteilt hatte, hat für das Team geantwortet",
  since: "Nötig seit",
  openedAt: "Geöffnet",
  neverOpened: "nie geöffnet",
  lastDay: "Letzter Tag der Frist",
  remindedAt: "Erinnert",
  answerLastDay: "Antwort erwartet bis",
  answerRemindedAt: "Team an die Antwort erinnert",
  answerOverdueAt: "Fehlende Antwort gemeldet",
  escalatedAt: "Weitergegeben",
  closedAt: "Geschlossen",
  used: "Von der Frist verbraucht",
  superseded: "Diese Runde zählt nicht mehr: Der Antrag hat sich geändert.",
  decisionsOf: (station: string, round: string) => `Was in Runde ${round} bei „${station}“ gesagt wurde`,
  nothingSaid: "Hier hat noch niemand etwas gesagt.",
  headers: { at: "Wann", kind: "Was", by: "Wer", words: "Worte", version: "Fassung" },
  decisions: deDecisions,
  by: (name: string, capacity: Capacity) => `${name}, ${deCapacities[capacity]}`,
  nobody: deCapacities.nobody,
  mustChange: "Was sich ändern müsste:",
  withdrawals: deWithdrawals,
};

export type ApprovalFileTexts = typeof de;

const enCapacities: Capacities = {
  decider: "responsible",
  "stand-in": "as stand-in",
  escalation: "after escalation",
  requester: "for the request",
  nobody: "nobody",
};
const enRiskClasses: RiskClasses = { low: "low", medium: "medium", high: "high" };
const { days: enWorkingDays, some: enSomeWorkingDays } = workingDayTexts.en;

const en: ApprovalFileTexts = {
  file: "File",
  title: (name) => `File: ${name}`,
  approvals: "Approvals",
  running: (since, days) =>
    `The request has been running since ${since} and has waited for ${enSomeWorkingDays(days)}.`,
  refused: (days) => `A station has refused. The request has waited for ${enSomeWorkingDays(days)}.`,
  granted: (day, days) => `Granted on ${day}, after ${enSomeWorkingDays(days)}.`,
  grantedAtOnce: (day) => `Recorded on ${day}: this change needs no station.`,
  withdrawn: (day, days) => `Withdrawn on ${day}, after ${enSomeWorkingDays(days)}.`,
  turnStations: (names) => `Whose turn it is: ${names}.`,
  turnTeam: (team) => `It is the turn of the team “${team}”.`,
  needFaded: (day) => `Since ${day} every need behind the request has been faded.`,
  needFadedOn: (day) => `faded, noticed on ${day}`,
  asOf: (moment) =>
    `As of ${moment}. Need, hours and clocks are those of this moment; all else stands here as it was said.`,
  json: "Take it along as JSON",

  factsTitle: "The request",
  authority: "Authority",
  service: "Service",
  initiative: "Initiative",
  answer: "What it is to change",
  path: "Approval path",
  pathVersion: (name, version) => `${name}, version ${version}`,
  number: "Number of the request",
  sentAt: "Sent",
  endedAt: "Ended",
  waited: "Waited",
  workingDays: enWorkingDays,
  reasonWithdrawn: "Reason for withdrawing",
  citizensLost: "Citizens' time lost",
  staffLost: "Staff's time lost",
  hours: (likely, range) => `about ${likely} hrs${range === undefined ? "" : ` (${range})`}`,
  hoursUnknown: (missing) => `unknown, missing: ${missing}`,
  reckoned: (days) =>
    `How it is reckoned: ${days === "1" ? "1 day" : `${days} days`} × cases a year ÷ 365 × share of cases × minutes a case ÷ 60.`,

  needsTitle: "The need",
  needsSubline: "In people's own words",
  noNeed: "Gap: the need behind this initiative is no longer there.",
  noWords: "Gap: no voice supports this need any more.",
  freshness: (state) => `Freshness: ${state}`,

  versionsTitle: "What was asked",
  version: (number) => `Version ${number}`,
  versionBy: (moment, name) => `Sent on ${moment} by ${name}`,
  requestTexts: {
    change: "What changes",
    newData: "New data",
    risk: "Risk",
    wayBack: "Way back",
    firstFor: "First for",
    findings: "From the examination",
  },
  answers: "Answers of the screening",
  riskClass: "Risk class",
  risk: (riskClass, because) =>
    because === "" ? enRiskClasses[riskClass] : `${enRiskClasses[riskClass]}, because of: ${because}`,
  needed: "Stations needed",
  spared: "Stations not needed",
  none: "None",

  stationsTitle: "The stations",
  stationsSubline: "In the order of the path, each round with all that was said there",
  noStations: "This change needed no station.",
  reasonKinds: { law: "Law", order: "Order", "house-rule": "House rule" },
  toBeConfirmed: "still to be confirmed by the authority",
  period: (count) => `period ${enWorkingDays(count)}`,
  silenceEscalated: "silence leads to escalation",
  silenceGranted: (order) => `silence counts as consent (${order})`,
  looksAt: (what) => `Looks at: ${what}`,
  round: (number, state) => `Round ${number}: ${state}`,
  roundStates: {
    waiting: "waits for other stations",
    open: "open",
    questioned: "question open",
    granted: "granted",
    "granted-with-condition": "granted with condition",
    "granted-by-silence": "granted by silence",
    refused: "refused",
    dropped: "no longer needed",
  },
  because: "Opened again because of",
  refusedBefore: "the station had refused",
  grantedBySender: "whoever had granted it there sent the new version",
  grantedByAnswerer: "whoever had granted it there answered for the team",
  since: "Needed since",
  openedAt: "Opened",
  neverOpened: "never opened",
  lastDay: "Last day of the period",
  remindedAt: "Reminded",
  answerLastDay: "Answer expected by",
  answerRemindedAt: "Team reminded of the answer",
  answerOverdueAt: "Missing answer reported",
  escalatedAt: "Escalated",
  closedAt: "Closed",
  used: "Used of the period",
  superseded: "This round no longer counts: the request has changed.",
  decisionsOf: (station, round) => `What was said in round ${round} at “${station}”`,
  nothingSaid: "Nobody has said anything here yet.",
  headers: { at: "When", kind: "What", by: "Who", words: "Words", version: "Version" },
  decisions: {
    granted: "granted",
    "granted-with-condition": "granted with condition",
    question: "question back",
    answer: "answer",
    refused: "refused",
    silence: "period over, silence counts as consent",
    escalation: "period over, escalated",
  },
  by: (name, capacity) => `${name}, ${enCapacities[capacity]}`,
  nobody: enCapacities.nobody,
  mustChange: "What would have to change:",
  withdrawals: {
    "need-vanished": "The need vanished while it waited.",
    "solved-otherwise": "It was solved in another way.",
    "given-up": "The team gave it up.",
  },
};

export const approvalFileTexts = { de, en };
