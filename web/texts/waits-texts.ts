import { workingDayTexts } from "#features/closing-days/working-day-texts.ts";
const de = {
  title: "Was hängt",
  listTitle: "Was wartet, und was es Menschen kostet",
  listSubline:
    "Jede Zeile ist ein Vorhaben. Sortiert nach den Bürgerstunden, die das Warten bisher gekostet hat; was niemand kennt, steht danach.",
  shownOf: (shown: string, count: string) => `${shown} von ${count}, nach verlorenen Bürgerstunden.`,
  showRows: (count: string) => `Alle ${count} zeigen`,
  service: "Dienst",
  allServices: "Alle Dienste",
  filter: "Auswahl",
  apply: "Auswählen",
  reset: "Alle zeigen",

  nothing: "Nichts hängt",
  nothingLead:
    "Kein Antrag ist unterwegs, und kein Vorhaben wartet auf jemanden. Was Menschen brauchen, kann beginnen.",
  nothingLeadShort: "Hier wartet gerade nichts, und niemand wartet auf uns.",
  nothingAt: (service: string) => `Bei „${service}“ hängt nichts`,
  nothingAtLead: "Zu diesem Dienst ist kein Antrag unterwegs, und kein Vorhaben wartet auf jemanden.",
  toServices: "Zu den Diensten",

  workingDays: workingDayTexts.de.days,
  afterWorkingDays: workingDayTexts.de.some,
  sinceWorkingDays: (count: number) => {
    if (count === 0) return "seit heute";
    return count === 1 ? "seit einem Arbeitstag" : `seit ${count} Arbeitstagen`;
  },
  period: (days: string) => `Frist ${days}`,
  answerUntil: (day: string) => `Antwort erwartet bis ${day}`,
  inAll: (days: string) => `insgesamt ${days}`,
  turnOf: {
    station: (name: string) => `wartet auf ${name}`,
    question: (name: string) => `am Zug ist das Team ${name}, weil etwas gefragt wurde`,
    refusal: (name: string) => `am Zug ist das Team ${name}, weil abgelehnt wurde`,
    others: (name: string) => `wartet auf ${name}`,
  },
  toRequest: "Zum Antrag",
  toRequestOf: (name: string) => `Zum Antrag: ${name}`,

  lostSoFar: "bisher verloren",
  eachDay: (hours: string) => `jeder weitere Tag: ${hours}`,
  eachDayRange: (hours: string, range: string) => `jeder weitere Tag: ${hours} (${range})`,
  lostFormula:
    "Gewartete Tage × Fälle am Tag × Anteil der Fälle, denen es hilft × ersparte Minuten je Fall ÷ 60, jeweils niedrig, wahrscheinlich und hoch. Gezählt werden alle Tage des Kalenders, denn Menschen brauchen den Dienst an jedem. Fälle am Tag sind Fälle im Jahr ÷ 365.",
  waited: "Gewartete Tage",
  waitedDays: (days: string) => (days === "1" ? "1 Tag des Kalenders" : `${days} Tage des Kalenders`),

  stationsTitle: "An welchen Stationen es wartet",
  stationsSubline:
    "Über alle Freigabewege. Wartet ein Antrag an mehreren Stationen zugleich, zählt er bei jeder. Was ohne Antrag wartet, steht nur oben.",
  teamsTitle: "Welche Teams am Zug sind",
  teamsSubline: "Sie wurden etwas gefragt, oder es wurde abgelehnt. Gezählt werden Teams, nie Personen.",
  station: "Station",
  team: "Team",
  waitingNow: "Wartet jetzt",
  requests: (count: number) => (count === 1 ? "1 Antrag" : `${count} Anträge`),
  lostThere: "Bürgerstunden dort bisher",
  lostAndUnknown: (hours: string, count: number) => `${hours}, dazu ${count} unbekannt`,
  median: "Die Hälfte ist entschieden nach",
  medianOfTeam: "Die Hälfte ist beantwortet nach",
  percentile85: "85 von 100 nach",
  longerThan: (days: string) => `länger als ${days}`,
  tooFew: (count: number, threshold: number) =>
    `zu wenige, um etwas zu sagen (${count} von mindestens ${threshold} Fällen)`,
  methodTitle: "Wie das gezählt wird",
  method:
    "Mittlere Zeit und 85 von 100 stehen in Arbeitstagen, nach Kaplan und Meier über alle Dienste: Was noch offen ist, zählt mit der Zeit, die es schon wartet. Ein Durchschnitt der erledigten Fälle allein würde gerade die längsten weglassen. Solange eine Rückfrage offen ist, ruht die Uhr der Station, und das Team ist am Zug.",

  fadedTitle: "Was verblasst, während es wartet",
  fadedSubline:
    "Für diese Bedarfe hinter laufenden Anträgen spricht nur noch Altes. Besteht einer nicht mehr und trägt nichts anderes den Antrag, ist er zurückzuziehen.",
  fadedSince: (day: string) => `verblasst, bemerkt am ${day}`,

  outcomesTitle: "Wie Anträge ausgingen",
  outcomesSubline: "Auch dass ein Bedarf beim Warten verschwand, ist ein Ergebnis des Freigabewegs.",
  outcomesCaption: "Ausgang der Anträge je Freigabeweg",
  path: "Freigabeweg",
  underWay: "Unterwegs",
  granted: "Erteilt",
  grantedWithoutStation: "Ohne Station begonnen",
  needVanished: "Bedarf verschwand beim Warten",
  needVanishedOf: (count: string, ended: string) => `${count} von ${ended} beendeten`,
  solvedOtherwise: "Anders gelöst",
  givenUp: "Aufgegeben",

  changed: (changed: number, of: number, low: string, high: string) =>
    `In den letzten ${of} Fällen hat diese Station ${changed === 0 ? "keinen" : changed} verändert oder gestoppt (${low} bis ${high} von 100).`,
  nothingToSay: (words: string) => `Was sie bewirkt und wie lange es dauert: ${words}.`,
  changedTooFew: (words: string) => `Was sie verändert oder stoppt: ${words}.`,
  waits: (median: string, percentile85: string) =>
    `Die Hälfte ist nach ${median} entschieden, 85 von 100 nach ${percentile85}.`,
  waitsLonger: (median: string, longest: string) =>
    `Die Hälfte ist nach ${median} entschieden; bei 85 von 100 dauert es länger als ${longest}.`,
  waitsLongest: (longest: string) => `Für die Hälfte dauert es länger als ${longest}.`,
  waitsTooFew: (words: string) => `Wie lange es dauert: ${words}.`,
  openNow: (count: number) =>
    count === 1 ? "Ein Antrag ist dort offen." : `${count} Anträge sind dort offen.`,
};

export type WaitsTexts = typeof de;

const en: WaitsTexts = {
  title: "What is stuck",
  listTitle: "What waits, and what it costs people",
  listSubline:
    "Each row is an initiative. Sorted by the citizens' hours that waiting has cost so far; what nobody knows comes after.",
  shownOf: (shown, count) => `${shown} of ${count}, by citizens' hours lost.`,
  showRows: (count) => `Show all ${count}`,
  service: "Service",
  allServices: "All services",
  filter: "Selection",
  apply: "Select",
  reset: "Show all",

  nothing: "Nothing is stuck",
  nothingLead: "No request is under way, and no initiative waits for anybody. What people need can begin.",
  nothingLeadShort: "Nothing waits here just now, and nobody waits for us.",
  nothingAt: (service) => `Nothing is stuck at “${service}”`,
  nothingAtLead: "No request is under way for this service, and no initiative waits for anybody.",
  toServices: "To the services",

  workingDays: workingDayTexts.en.days,
  afterWorkingDays: workingDayTexts.en.some,
  sinceWorkingDays: (count) => {
    if (count === 0) return "since today";
    return count === 1 ? "for one working day" : `for ${count} working days`;
  },
  period: (days) => `period ${days}`,
  answerUntil: (day) => `answer expected by ${day}`,
  inAll: (days) => `in all ${days}`,
  turnOf: {
    station: (name) => `waits for ${name}`,
    question: (name) => `it is the turn of the team ${name}, which was asked something`,
    refusal: (name) => `it is the turn of the team ${name}, because it was refused`,
    others: (name) => `waits for ${name}`,
  },
  toRequest: "To the request",
  toRequestOf: (name) => `To the request: ${name}`,

  lostSoFar: "lost so far",
  eachDay: (hours) => `each further day: ${hours}`,
  eachDayRange: (hours, range) => `each further day: ${hours} (${range})`,
  lostFormula:
    "Days waited × cases a day × share of cases it helps × minutes saved a case ÷ 60, for low, likely and high each. All days of the calendar count, since people need the service on each of them. Cases a day are cases a year ÷ 365.",
  waited: "Days waited",
  waitedDays: (days) => (days === "1" ? "1 day of the calendar" : `${days} days of the calendar`),

  stationsTitle: "At which stations it waits",
  stationsSubline:
    "Over all approval paths. A request that waits at several stations at once counts at each. What waits without a request stands above only.",
  teamsTitle: "Which teams have the turn",
  teamsSubline: "They were asked something, or were refused. Teams are counted, never persons.",
  station: "Station",
  team: "Team",
  waitingNow: "Waits now",
  requests: (count) => (count === 1 ? "1 request" : `${count} requests`),
  lostThere: "Citizens' hours there so far",
  lostAndUnknown: (hours, count) => `${hours}, and ${count} unknown`,
  median: "Half are decided after",
  medianOfTeam: "Half are answered after",
  percentile85: "85 of 100 after",
  longerThan: (days) => `longer than ${days}`,
  tooFew: (count, threshold) => `too few to say (${count} of at least ${threshold} cases)`,
  methodTitle: "How this is counted",
  method:
    "Median time and 85 of 100 are in working days, after Kaplan and Meier over all services: what is still open counts for as long as it has waited. An average of finished cases alone would leave out the very longest. While a question is open, the station's clock rests and it is the team's turn.",

  fadedTitle: "What fades while it waits",
  fadedSubline:
    "For these needs behind running requests only old evidence speaks. If one no longer stands and nothing else carries the request, it is to be withdrawn.",
  fadedSince: (day) => `faded, noticed on ${day}`,

  outcomesTitle: "How requests turned out",
  outcomesSubline: "That a need vanished while it waited is an outcome of the approval path, too.",
  outcomesCaption: "Outcomes of requests by approval path",
  path: "Approval path",
  underWay: "Under way",
  granted: "Granted",
  grantedWithoutStation: "Begun without a station",
  needVanished: "Need vanished while waiting",
  needVanishedOf: (count, ended) => `${count} of ${ended} ended`,
  solvedOtherwise: "Solved otherwise",
  givenUp: "Given up",

  changed: (changed, of, low, high) =>
    `In the last ${of} cases this station changed or stopped ${changed === 0 ? "none" : changed} (${low} to ${high} of 100).`,
  nothingToSay: (words) => `What it does and how long it takes: ${words}.`,
  changedTooFew: (words) => `What it changes or stops: ${words}.`,
  waits: (median, percentile85) => `Half are decided after ${median}, 85 of 100 after ${percentile85}.`,
  waitsLonger: (median, longest) =>
    `Half are decided after ${median}; for 85 of 100 it takes longer than ${longest}.`,
  waitsLongest: (longest) => `For half it takes longer than ${longest}.`,
  waitsTooFew: (words) => `How long it takes: ${words}.`,
  openNow: (count) => (count === 1 ? "One request is open there." : `${count} requests are open there.`),
};

export const waitsTexts = { de, en };
