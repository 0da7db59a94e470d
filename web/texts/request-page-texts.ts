import { workingDayTexts } from "#features/closing-days/working-day-texts.ts";
import type { WithdrawalKind } from "#features/approvals/approval.ts";

type WithdrawalKinds = Readonly<Record<WithdrawalKind, string>>;

const { days: workingDays, some: someWorkingDays, of: ofWorkingDays } = workingDayTexts.de;
const deWithdrawals: WithdrawalKinds = {
  "need-vanished": "Der Bedarf ist verschwunden, während der Antrag wartete.",
  "solved-otherwise": "Es hat sich anders gelöst.",
  "given-up": "Das Team verfolgt es nicht weiter.",
};

const de = {
  approvals: "Freigaben",
  file: "Akte ansehen",
  change: "Antrag ändern",
  service: "Dienst",
  path: (name: string, version: string) => `Freigabeweg „${name}“, Fassung ${version}`,

  waits: (days: string) => `Der Antrag wartet seit ${someWorkingDays(days)}.`,
  turnStations: (names: string, count: number) =>
    count === 1 ? `Am Zug ist: ${names}.` : `Gleichzeitig am Zug sind: ${names}.`,
  turnTeamQuestion: (team: string, names: string) =>
    `Am Zug ist das Team „${team}“: Es hat eine Rückfrage zu beantworten (${names}).`,
  turnTeamToo: (team: string, names: string) =>
    `Auch das Team „${team}“ ist am Zug: Es hat eine Rückfrage zu beantworten (${names}).`,
  turnTeamRefusal: (team: string) =>
    `Am Zug ist das Team „${team}“: Es kann den Antrag ändern oder zurückziehen.`,
  refusedBy: (names: string) => `Abgelehnt von: ${names}.`,
  granted: (day: string, days: string) =>
    `Freigegeben am ${day}, nach ${someWorkingDays(days)}. Das Vorhaben kann beginnen.`,
  grantedWithCondition: (names: string) => `Mit Auflage von: ${names}.`,
  notNeeded: (day: string) =>
    `Diese Änderung braucht keine Freigabe: Keine Station ist nötig. So festgehalten am ${day}. Das Vorhaben kann beginnen.`,
  withdrawn: (day: string, days: string) => `Zurückgezogen am ${day}, nach ${someWorkingDays(days)}.`,
  withdrawals: deWithdrawals,
  lostSoFar: (hours: string) => `Bisher hat das Warten etwa ${hours} Bürgerstunden gekostet.`,
  lostInAll: (hours: string) => `Das Warten hat etwa ${hours} Bürgerstunden gekostet.`,
  lostNothingYet: (hours: string) => `Jeder Tag kostet etwa ${hours} Bürgerstunden.`,
  lostUnknown: "Wie viele Stunden das Warten Bürgerinnen und Bürger kostet, ist unbekannt.",

  fadedTitle: (faded: number, of: number) => {
    if (of === 1) return "Der Bedarf ist verblasst";
    if (faded === of) return `Alle ${String(of)} Bedarfe sind verblasst`;
    return `${String(faded)} von ${String(of)} Bedarfen ${faded === 1 ? "ist" : "sind"} verblasst`;
  },
  faded: (faded: number): string =>
    faded === 1
      ? "Dafür spricht nur noch Altes. Vielleicht hat sich der Bedarf erledigt."
      : "Dafür spricht nur noch Altes. Vielleicht haben sich diese Bedarfe erledigt.",
  fadedAskAll: "Bestätigen Sie, was noch besteht, mit neuen Stimmen, oder ziehen Sie den Antrag zurück.",
  fadedAskSome:
    "Bestätigen Sie, was noch besteht, mit neuen Stimmen. Reicht der Rest nicht für den Antrag, ziehen Sie ihn zurück.",
  fadedForReader: "Das Team ist gefragt, was davon noch besteht.",
  fadedNeed: (day: string) => `Verblasst, bemerkt am ${day}:`,
  toInbox: "Neue Stimmen ordnen",
  toWithdraw: "Antrag zurückziehen",

  nextTitle: "Was jetzt zu tun ist",
  nextStations: "Gerade nichts: Die Stationen sind am Zug. Wer entscheidet, wird von selbst erinnert.",
  nextStationsReader: "Die Stationen sind am Zug.",
  nextAnswer:
    "Eine Station hat zurückgefragt. Ihre Frist ruht, bis das Team antwortet; danach läuft sie weiter.",
  nextRefused: "Die Ablehnung ist nicht das Ende. Das müsste sich ändern:",
  nextRefusedHow:
    "Ändern Sie den Antrag. Es entscheiden nur die Stationen neu, die von der Änderung berührt sind.",
  nextRefusedAsked:
    "Außerdem ist eine Rückfrage offen. Sie können sie gleich hier beantworten. Wenn Sie stattdessen den Antrag ändern, gilt sie mit der neuen Fassung als beantwortet.",
  nextRefusedAskedReader: "Außerdem ist eine Rückfrage offen.",
  nextGranted: "Beginnen. Ändert sich danach, was freigegeben wurde, ändern Sie auch den Antrag.",
  nextGrantedReader: "Das Team kann beginnen.",
  nextConditions: "Diese Auflagen sind dabei zu beachten:",
  nextWithdrawn: "Nichts mehr. Wird es doch gebraucht, stellt das Team einen neuen Antrag.",
  newRequest: "Neuen Antrag stellen",
  newerRequest: "Zum neueren Antrag",
  toInitiative: "Zum Vorhaben",
  withdrawalReason: "Grund:",

  costsTitle: "Was das Warten kostet",
  costsTitleEnded: "Was das Warten gekostet hat",
  costsSubline: (days: string, since: string) =>
    `${days === "1" ? "1 Kalendertag" : `${days} Kalendertage`} seit dem ${since}. Geschätzt, mit Spanne.`,
  soFar: "bisher",
  inAll: "insgesamt",
  staffCost: "Kosten der Zeit von Beschäftigten",
  euros: (sum: string) => `${sum} Euro`,
  staffCostUnknown: "Die Zeit der Beschäftigten ist noch nicht geschätzt.",
  staffCostHow: (hours: string, wage: string, level: string) =>
    `${hours} × ${wage} Euro je Stunde (${level}, Durchschnitt aller Laufbahnen, ohne Gemeinkosten). Quelle:`,
  citizensStayHours:
    "Die Zeit der Bürgerinnen und Bürger bleibt in Stunden. Sie wird nicht in Geld gerechnet.",
  levels: { bund: "Bund", land: "Land", kommune: "Kommune" },

  lineTitle: "Der Weg durch die Stationen",
  lineSubline: "Was an einem Halt steht, läuft gleichzeitig.",
  first: "zuerst",
  next: "danach",
  stationsTitle: "Die Stationen",
  noStations: "Diese Änderung braucht keine Station.",
  toStation: (name: string) => `Zur Station ${name}`,
  parallel: (names: string) => `Läuft gleichzeitig mit: ${names}.`,
  opensAfter: (names: string) => `Öffnet, sobald erteilt ist: ${names}.`,
  waited: (days: string, period: string) => `Gewartet: ${days} von ${ofWorkingDays(period)}.`,
  until: (day: string, left: string) => `Frist bis ${day}, noch ${workingDays(left)}.`,
  lastDay: (day: string) => `Heute, am ${day}, ist der letzte Tag der Frist.`,
  overdue: (day: string, days: string) => `Die Frist ist am ${day} abgelaufen, vor ${someWorkingDays(days)}.`,
  rests: (days: string, period: string) =>
    `Die Frist ruht, bis das Team geantwortet hat. Bis dahin gewartet: ${days} von ${ofWorkingDays(period)}.`,
  decided: (day: string, days: string) => `Entschieden am ${day}, nach ${someWorkingDays(days)}.`,
  droppedByWithdrawal: (day: string) => `Der Antrag wurde am ${day} zurückgezogen, bevor sie entschied.`,
  dropped: (day: string) => `Nicht mehr nötig seit dem ${day}.`,
  escalatedSince: (day: string, people: string) =>
    `Weitergegeben am ${day}, weil niemand entschieden hatte, an: ${people}.`,
  grantedBySilence: (order: string) => `Schweigen gilt hier als Zustimmung (${order}).`,
  lostHere: (hours: string, range: string | undefined) =>
    `Bürgerstunden in dieser Zeit: etwa ${hours}${range === undefined ? "" : ` (${range})`}.`,
  lostHereUnknown: "Bürgerstunden in dieser Zeit: unbekannt.",
  reopened: (causes: string) => `Entscheidet neu. Grund: ${causes}.`,
  earlierRounds: (count: number) => (count === 1 ? "Eine frühere Runde" : `${String(count)} frühere Runden`),
  round: (number: string, state: string) => `Runde ${number}: ${state}`,
  sparedTitle: "Diese Stationen entfallen",
  sparedNow: "Entfällt",

  askedTitle: "Was beantragt ist",
  version: (number: string) => `Fassung ${number}`,
  sentBy: (number: string, moment: string, name: string) =>
    `Fassung ${number}, gesendet am ${moment} von ${name}`,
  somebody: "jemandem, den es hier nicht mehr gibt",
  changedSince: (number: string) => `Geändert gegenüber Fassung ${number}:`,
  firstVersion: "Die erste Fassung.",
  reworded: (part: string) => `„${part}“ ist neu formuliert.`,
  becameAnswer: (before: string, after: string) => `Aus „${before}“ wurde „${after}“.`,
  olderVersions: (count: number) =>
    count === 1 ? "Eine frühere Fassung" : `${String(count)} frühere Fassungen`,
  history: "Was geschah",
};

export type RequestPageTexts = typeof de;

const { days: enWorkingDays, some: enSomeWorkingDays } = workingDayTexts.en;

const en: RequestPageTexts = {
  approvals: "Approvals",
  file: "See the file",
  change: "Change the request",
  service: "Service",
  path: (name, version) => `Approval path “${name}”, version ${version}`,

  waits: (days) => `The request has waited for ${enSomeWorkingDays(days)}.`,
  turnStations: (names, count) =>
    count === 1 ? `Whose turn it is: ${names}.` : `At the same time it is the turn of: ${names}.`,
  turnTeamQuestion: (team, names) =>
    `It is the turn of the team “${team}”: it has a question to answer (${names}).`,
  turnTeamToo: (team, names) =>
    `It is also the turn of the team “${team}”: it has a question to answer (${names}).`,
  turnTeamRefusal: (team) => `It is the turn of the team “${team}”: it can change or withdraw the request.`,
  refusedBy: (names) => `Refused by: ${names}.`,
  granted: (day, days) => `Granted on ${day}, after ${enSomeWorkingDays(days)}. The initiative can begin.`,
  grantedWithCondition: (names) => `With a condition of: ${names}.`,
  notNeeded: (day) =>
    `This change needs no approval: no station is needed. Recorded on ${day}. The initiative can begin.`,
  withdrawn: (day, days) => `Withdrawn on ${day}, after ${enSomeWorkingDays(days)}.`,
  withdrawals: {
    "need-vanished": "The need vanished while the request waited.",
    "solved-otherwise": "It was solved in another way.",
    "given-up": "The team does not pursue it any more.",
  },
  lostSoFar: (hours) => `So far the waiting has cost about ${hours} citizens' hours.`,
  lostInAll: (hours) => `The waiting has cost about ${hours} citizens' hours.`,
  lostNothingYet: (hours) => `Every day costs about ${hours} citizens' hours.`,
  lostUnknown: "How many hours the waiting costs citizens is unknown.",

  fadedTitle: (faded, of) => {
    if (of === 1) return "The need has faded";
    if (faded === of) return `All ${String(of)} needs have faded`;
    return `${String(faded)} of ${String(of)} needs ${faded === 1 ? "has" : "have"} faded`;
  },
  faded: (faded) =>
    faded === 1
      ? "Only old evidence speaks for it. Perhaps the need has settled itself."
      : "Only old evidence speaks for them. Perhaps these needs have settled themselves.",
  fadedAskAll: "Confirm with new voices what still stands, or withdraw the request.",
  fadedAskSome:
    "Confirm with new voices what still stands. If the rest is not enough for the request, withdraw it.",
  fadedForReader: "The team has been asked what of it still stands.",
  fadedNeed: (day) => `Faded, noticed on ${day}:`,
  toInbox: "Sort new voices",
  toWithdraw: "Withdraw the request",

  nextTitle: "What to do now",
  nextStations:
    "Nothing at present: it is the stations' turn. Whoever decides is reminded without your doing.",
  nextStationsReader: "It is the stations' turn.",
  nextAnswer: "A station has asked back. Its period rests until the team answers; after that it goes on.",
  nextRefused: "The refusal is not the end. This would have to change:",
  nextRefusedHow: "Change the request. Only the stations that the change touches decide anew.",
  nextRefusedAsked:
    "A question is open as well. You can answer it right here. If you change the request instead, the new version counts as its answer.",
  nextRefusedAskedReader: "A question is open as well.",
  nextGranted: "Begin. If what was granted changes afterwards, change the request, too.",
  nextGrantedReader: "The team can begin.",
  nextConditions: "These conditions are to be met:",
  nextWithdrawn: "Nothing any more. If it is needed after all, the team makes a new request.",
  newRequest: "Make a new request",
  newerRequest: "To the newer request",
  toInitiative: "To the initiative",
  withdrawalReason: "Reason:",

  costsTitle: "What the waiting costs",
  costsTitleEnded: "What the waiting cost",
  costsSubline: (days, since) =>
    `${days === "1" ? "1 calendar day" : `${days} calendar days`} since ${since}. Estimated, with a range.`,
  soFar: "so far",
  inAll: "in all",
  staffCost: "cost of staff's time",
  euros: (sum) => `${sum} euros`,
  staffCostUnknown: "Staff's time is not estimated yet.",
  staffCostHow: (hours, wage, level) =>
    `${hours} × ${wage} euros an hour (${level}, average of all careers, without overheads). Source:`,
  citizensStayHours: "Citizens' time stays in hours. It is not turned into money.",
  levels: { bund: "Bund", land: "Land", kommune: "Kommune" },

  lineTitle: "The way through the stations",
  lineSubline: "What stands at one stop runs at the same time.",
  first: "first",
  next: "then",
  stationsTitle: "The stations",
  noStations: "This change needs no station.",
  toStation: (name) => `To the station ${name}`,
  parallel: (names) => `Runs at the same time as: ${names}.`,
  opensAfter: (names) => `Opens as soon as these have granted: ${names}.`,
  waited: (days, period) => `Waited: ${days} of ${enWorkingDays(period)}.`,
  until: (day, left) => `Period until ${day}, ${enWorkingDays(left)} left.`,
  lastDay: (day) => `Today, ${day}, is the last day of the period.`,
  overdue: (day, days) => `The period ended on ${day}, ${enSomeWorkingDays(days)} ago.`,
  rests: (days, period) =>
    `The period rests until the team has answered. Waited until then: ${days} of ${enWorkingDays(period)}.`,
  decided: (day, days) => `Decided on ${day}, after ${enSomeWorkingDays(days)}.`,
  droppedByWithdrawal: (day) => `The request was withdrawn on ${day}, before it decided.`,
  dropped: (day) => `No longer needed since ${day}.`,
  escalatedSince: (day, people) => `Escalated on ${day}, because nobody had decided, to: ${people}.`,
  grantedBySilence: (order) => `Here silence counts as consent (${order}).`,
  lostHere: (hours, range) =>
    `Citizens' hours in this time: about ${hours}${range === undefined ? "" : ` (${range})`}.`,
  lostHereUnknown: "Citizens' hours in this time: unknown.",
  reopened: (causes) => `Decides anew. Reason: ${causes}.`,
  earlierRounds: (count) => (count === 1 ? "One earlier round" : `${String(count)} earlier rounds`),
  round: (number, state) => `Round ${number}: ${state}`,
  sparedTitle: "These stations are not needed",
  sparedNow: "Not needed",

  askedTitle: "What is asked for",
  version: (number) => `Version ${number}`,
  sentBy: (number, moment, name) => `Version ${number}, sent on ${moment} by ${name}`,
  somebody: "somebody who is no longer here",
  changedSince: (number) => `Changed since version ${number}:`,
  firstVersion: "The first version.",
  reworded: (part) => `“${part}” is worded anew.`,
  becameAnswer: (before, after) => `“${before}” became “${after}”.`,
  olderVersions: (count) => (count === 1 ? "One earlier version" : `${String(count)} earlier versions`),
  history: "What happened",
};

export const requestPageTexts = { de, en };
