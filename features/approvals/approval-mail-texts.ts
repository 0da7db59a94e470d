import type { Language } from "#features/authorities/authority.ts";

type Hours = { readonly low: number; readonly high: number };

/** Estimates are no more exact than two digits. */
const rounded = { maximumSignificantDigits: 2 };
const numbers = {
  de: new Intl.NumberFormat("de-DE", rounded),
  en: new Intl.NumberFormat("en-GB", rounded),
};
const dayOptions: Intl.DateTimeFormatOptions = {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
};
const days = {
  de: new Intl.DateTimeFormat("de-DE", dayOptions),
  en: new Intl.DateTimeFormat("en-GB", dayOptions),
};

function formatDay(language: Language, day: string): string {
  return days[language].format(new Date(`${day}T00:00:00Z`));
}

function formatRange(language: Language, { low, high }: Hours, to: string): string {
  const [from, until] = [numbers[language].format(low), numbers[language].format(high)];
  return from === until ? from : `${from} ${to} ${until}`;
}

const de = {
  waitingSubject: (count: number) =>
    count === 1 ? "1 Freigabe wartet auf Sie" : `${count} Freigaben warten auf Sie`,
  ownSubject: (count: number) =>
    count === 1 ? "1 Antrag braucht Ihre Antwort" : `${count} Anträge brauchen Ihre Antwort`,
  grantedSubject: (count: number) => (count === 1 ? "1 Antrag ist erteilt" : `${count} Anträge sind erteilt`),
  greeting: "Guten Tag,",
  waitingLead: (count: number): string =>
    count === 1 ? "diese Freigabe wartet auf Sie:" : "diese Freigaben warten auf Sie:",
  ownLead: (count: number): string =>
    count === 1 ? "zu Ihrem Antrag gibt es Neues:" : "zu Ihren Anträgen gibt es Neues:",
  station: (name: string) => `Station: ${name}`,
  lastDay: (day: string) => `Letzter Tag: ${formatDay("de", day)}`,
  lastDayToday: (day: string) => `Letzter Tag: heute, ${formatDay("de", day)}`,
  lastDayOver: (day: string) => `Letzter Tag war ${formatDay("de", day)}. Niemand hat entschieden.`,
  clockRests: "Letzter Tag: offen. Die Uhr ruht, bis eine Rückfrage beantwortet ist.",
  cost: (hours: Hours | undefined) =>
    hours === undefined
      ? "Was das Warten am Tag kostet: unbekannt, weil eine Schätzung fehlt"
      : `Was das Warten am Tag kostet: ${formatRange("de", hours, "bis")} Bürgerstunden`,
  question: (station: string) => `${station} fragt zurück. Die Uhr ruht, bis Sie antworten.`,
  answerUntil: (day: string) => `Antwort erwartet bis ${formatDay("de", day)}`,
  answerToday: (day: string) => `Antwort erwartet bis heute, ${formatDay("de", day)}`,
  answerOver: (day: string) => `Antwort war erwartet bis ${formatDay("de", day)}. Sie fehlt noch.`,
  overdueSubject: (count: number) =>
    count === 1 ? "1 Rückfrage wartet auf ein Team" : `${count} Rückfragen warten auf ihre Teams`,
  overdueLead: (count: number): string =>
    count === 1
      ? "zu Ihrer Kenntnis: Eine Rückfrage ist länger offen als erwartet. Die Uhr der Station ruht weiter."
      : "zu Ihrer Kenntnis: Rückfragen sind länger offen als erwartet. Die Uhren der Stationen ruhen weiter.",
  teamsTurn: (team: string) => `Am Zug: Team „${team}“`,
  refused: "Abgelehnt. Im Antrag steht, was sich ändern müsste.",
  needFaded: (sentences: readonly string[]) =>
    [
      "Dafür spricht nur noch Altes:",
      ...sentences.map((sentence) => `- ${sentence}`),
      "Besteht der Bedarf noch? Bestätigen Sie ihn mit neuen Stimmen. Trägt nichts anderes den Antrag, ziehen Sie ihn zurück.",
    ].join("\n"),
  granted: "Erteilt. Sie können beginnen.",
  aboutLinks: (days: number) =>
    `Ein Link zu einer Station gilt nur für Sie, mindestens ${days} Tage und längstens bis zur Entscheidung. ` +
    "Sie melden sich damit wie gewohnt an. Er entscheidet nichts von selbst.",
  aboutDigest: "Sie bekommen höchstens eine solche Mail am Tag.",
};

export type ApprovalMailTexts = typeof de;

const en: ApprovalMailTexts = {
  waitingSubject: (count) =>
    count === 1 ? "1 approval is waiting for you" : `${count} approvals are waiting for you`,
  ownSubject: (count) => (count === 1 ? "1 request needs your answer" : `${count} requests need your answer`),
  grantedSubject: (count) => (count === 1 ? "1 request is granted" : `${count} requests are granted`),
  greeting: "Hello,",
  waitingLead: (count) =>
    count === 1 ? "this approval is waiting for you:" : "these approvals are waiting for you:",
  ownLead: (count) => (count === 1 ? "there is news of your request:" : "there is news of your requests:"),
  station: (name) => `Station: ${name}`,
  lastDay: (day) => `Last day: ${formatDay("en", day)}`,
  lastDayToday: (day) => `Last day: today, ${formatDay("en", day)}`,
  lastDayOver: (day) => `The last day was ${formatDay("en", day)}. Nobody decided.`,
  clockRests: "Last day: open. The clock rests until a question is answered.",
  cost: (hours) =>
    hours === undefined
      ? "What waiting costs a day: unknown, because an estimate is missing"
      : `What waiting costs a day: ${formatRange("en", hours, "to")} citizens' hours`,
  question: (station) => `${station} has a question. The clock rests until you answer.`,
  answerUntil: (day) => `Answer expected by ${formatDay("en", day)}`,
  answerToday: (day) => `Answer expected by today, ${formatDay("en", day)}`,
  answerOver: (day) => `The answer was expected by ${formatDay("en", day)}. It is still missing.`,
  overdueSubject: (count) =>
    count === 1 ? "1 question waits for a team" : `${count} questions wait for their teams`,
  overdueLead: (count) =>
    count === 1
      ? "for your information: a question has been open for longer than expected. The station's clock goes on resting."
      : "for your information: questions have been open for longer than expected. The stations' clocks go on resting.",
  teamsTurn: (team) => `Whose turn it is: team “${team}”`,
  refused: "Refused. The request says what would have to change.",
  needFaded: (sentences) =>
    [
      "Only old evidence speaks for this:",
      ...sentences.map((sentence) => `- ${sentence}`),
      "Does the need still stand? Confirm it with new voices. If nothing else carries the request, withdraw it.",
    ].join("\n"),
  granted: "Granted. You may begin.",
  aboutLinks: (days) =>
    `A link to a station is good for you only, for ${days} days at least and until the decision at most. ` +
    "You sign in with it as usual. It decides nothing by itself.",
  aboutDigest: "You get one such mail a day at most.",
};

export const approvalMailTexts = { de, en };
