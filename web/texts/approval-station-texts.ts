import { workingDayTexts } from "#features/closing-days/working-day-texts.ts";
import type { Capacity, RoundState } from "#features/approvals/approval.ts";

type Capacities = Readonly<Record<Capacity, string>>;
/** How a decided round ended, to stand within a sentence. */
type Endings = Readonly<Record<Exclude<RoundState, "waiting" | "open" | "questioned">, string>>;

const deCapacities: Capacities = {
  decider: "",
  "stand-in": ", in Vertretung",
  escalation: ", nach Weitergabe",
  requester: "",
  nobody: "",
};
const deEndings: Endings = {
  granted: "erteilt",
  "granted-with-condition": "erteilt mit Auflage",
  "granted-by-silence": "erteilt durch Schweigen",
  refused: "abgelehnt",
  dropped: "nicht mehr nötig",
};
const days = (count: number) => workingDayTexts.de.days(String(count));
const afterDays = (count: number) =>
  count === 0 ? "am selben Arbeitstag" : `nach ${workingDayTexts.de.some(String(count))}`;

const de = {
  approvals: "Freigaben",
  toDecision: "Zur Entscheidung",
  lead: {
    youDecideAs: "Sie entscheiden als",
    capacities: deCapacities,
    whoDecides: "Hier entscheidet",
    notYou: "nicht Sie.",
    ownRequest:
      "Das ist Ihr eigener Antrag: Wer ihn gesendet, geändert oder für das Team eine Rückfrage beantwortet hat, entscheidet nicht.",
    deadline: "Frist:",
    costs: "Jeder weitere Tag kostet etwa",
    costsUnknown: "Was jeder weitere Tag Menschen kostet, ist unbekannt.",
    citizenHours: (hours: string) => (hours === "1" ? "1 Bürgerstunde" : `${hours} Bürgerstunden`),
    questioned: "Eine Rückfrage ist offen: Am Zug ist das Team. Die Frist ruht, bis es antwortet.",
    notOpen: (names: string) => `ist noch nicht an der Reihe. Zuerst: ${names}.`,
    decided: (day: string) => `hat am ${day} entschieden:`,
    bySilence: (day: string) => `hat bis zum ${day} geschwiegen. Das gilt hier als Zustimmung:`,
    withdrawn: (day: string) =>
      `Der Antrag ist am ${day} zurückgezogen. Hier ist nichts mehr zu entscheiden.`,
    spared: "ist für diese Änderung nicht nötig.",
  },
  answer: {
    until: (day: string) => `Antwort erwartet bis ${day}.`,
    today: "Antwort erwartet bis heute.",
    over: (day: string) => `Die Antwort war bis ${day} erwartet und fehlt noch.`,
  },
  deadline: {
    resting: "ruht, bis geantwortet ist.",
    overSince: (day: string) => `am ${day} abgelaufen.`,
    over: (count: number, words: string) =>
      `seit ${count === 1 ? "einem Arbeitstag" : `${words} Arbeitstagen`} abgelaufen.`,
    today: "heute ist der letzte Tag.",
    left: (count: number, words: string, day: string) =>
      `noch ${count === 1 ? "ein Arbeitstag" : `${words} Arbeitstage`}, bis zum ${day}.`,
  },
  about: {
    title: "Worum es geht",
    subline: "In den Worten der Menschen",
    noWords: "Lücke: Keine Stimme belegt diesen Bedarf mehr.",
    noNeed: "Lücke: Der Bedarf hinter diesem Vorhaben ist nicht mehr da.",
    voices: (voices: number, count: string, sources: string) => {
      const from = sources === "1" ? "aus 1 Quelle" : `aus ${sources} Quellen`;
      return voices === 1 ? `die einzige Stimme, ${from}` : `eine von ${count} Stimmen ${from}`;
    },
    readAll: "alle lesen",
    need: "Bedarf",
    needs: "Bedarfe",
    why: "Warum Sie gefragt sind",
    whyStation: "Warum diese Station",
    benefit: "Nutzen",
    benefitHours: (hours: string, range: string | undefined) =>
      `etwa ${hours} ${hours === "1" ? "Bürgerstunde" : "Bürgerstunden"} im Monat${range === undefined ? "" : ` (${range})`}`,
    benefitUnknown: "noch unbekannt",
    reckoning: "Rechenweg",
    nothing: "nichts angegeben",
    riskClass: "Risikoklasse",
    answers: "Antworten zur Änderung",
    answersOpen: "Die zehn Antworten lesen",
  },
  again: {
    title: "Warum noch einmal?",
    subline: (version: string) => `Der Antrag hat sich geändert. Jetzt gilt Fassung ${version}.`,
    sublineAnswer: "Der Antrag ist derselbe. Wer hier erteilt hat, entscheidet nicht mehr mit.",
    refusedBefore: "Diese Station hat die letzte Fassung abgelehnt. Sie entscheidet deshalb über die neue.",
    grantedBySender:
      "Wer hier die letzte Fassung erteilt hat, hat die neue gesendet. Niemand gibt den eigenen Antrag frei.",
    grantedByAnswerer:
      "Wer hier erteilt hat, hat danach eine Rückfrage für das Team beantwortet. Niemand gibt den eigenen Antrag frei.",
    answer: (before: string, after: string) => `Aus „${before}“ wurde „${after}“.`,
    text: (name: string) => `„${name}“ ist neu formuliert.`,
    textBefore: (text: string) => `Vorher: „${text}“`,
    before: "Was hier früher gesagt wurde",
  },
  meanwhile: {
    title: (version: string) => `Neu in Fassung ${version}`,
    none: "Inhaltlich ist alles geblieben. Neu ist nur, dass diese Station noch einmal gefragt ist.",
  },
  talk: {
    title: "Rückfragen und Antworten",
    titleWithoutQuestion: "Was hier bisher geschah",
    question: "Rückfrage",
    answer: "Antwort",
    silence: "Frist vorbei, Schweigen gilt als Zustimmung",
    escalation: "Frist vorbei, weitergegeben",
    by: (name: string, capacity: string, moment: string) => `${name}${capacity}, ${moment}`,
    mustChange: "Was sich ändern müsste:",
    formerMember: "ein früheres Mitglied",
  },
  aside: {
    decidedTitle: "Die Entscheidung",
    whoTitle: "Wer entscheidet",
    deciders: "Zuständig",
    standIns: "In Vertretung",
    escalatedTo: "Nach Ablauf der Frist",
    silenceGranted: (order: string) => `Nach der Frist gilt Schweigen als Zustimmung (${order}).`,
    toRequest: "Zum Antrag",
    reason: "Grund der Rücknahme",
  },
  stations: {
    title: "Die Stationen dieser Änderung",
    list: "Stationen",
    needed: (needed: number, words: string, allWords: string) =>
      `Nur ${needed === 1 ? "eine" : words} von ${allWords} Stationen des Freigabewegs ${needed === 1 ? "ist" : "sind"} für diese Änderung nötig.`,
    allNeeded: "Alle Stationen des Freigabewegs sind für diese Änderung nötig.",
    noneNeeded: "Keine Station des Freigabewegs ist für diese Änderung nötig.",
    here: "diese Station",
    waited: (waited: number, period: number) => `${days(waited)}, Frist ${period}`,
    resting: (waited: number) =>
      waited === 0 ? "Rückfrage offen, Frist ruht" : `Rückfrage offen, Frist ruht ${afterDays(waited)}`,
    ended: (state: keyof Endings, waited: number) => `${deEndings[state]} ${afterDays(waited)}`,
    waitsFor: (names: string) => `wartet auf: ${names}`,
    spared: (name: string, sentence: string) => `${name} ${sentence}`,
  },
  endings: deEndings,
};

export type ApprovalStationTexts = typeof de;

const enEndings: Endings = {
  granted: "granted",
  "granted-with-condition": "granted with condition",
  "granted-by-silence": "granted by silence",
  refused: "refused",
  dropped: "no longer needed",
};
const enDays = (count: number) => workingDayTexts.en.days(String(count));

const en: ApprovalStationTexts = {
  approvals: "Approvals",
  toDecision: "To the decision",
  lead: {
    youDecideAs: "You decide as",
    capacities: {
      ...deCapacities,
      "stand-in": ", as stand-in",
      escalation: ", after escalation",
    },
    whoDecides: "This is decided by",
    notYou: "not by you.",
    ownRequest:
      "This is your own request: whoever sent it, changed it, or answered a question for the team does not decide.",
    deadline: "Deadline:",
    costs: "Every further day costs about",
    costsUnknown: "What every further day costs people is unknown.",
    citizenHours: (hours) => (hours === "1" ? "1 citizens' hour" : `${hours} citizens' hours`),
    questioned: "A question is open: it is the team's turn. The period rests until it answers.",
    notOpen: (names) => `has not had its turn yet. First: ${names}.`,
    decided: (day) => `decided on ${day}:`,
    bySilence: (day) => `was silent until ${day}. Here that counts as consent:`,
    withdrawn: (day) => `The request was withdrawn on ${day}. There is nothing left to decide.`,
    spared: "is not needed for this change.",
  },
  answer: {
    until: (day) => `Answer expected by ${day}.`,
    today: "Answer expected by today.",
    over: (day) => `The answer was expected by ${day} and is still missing.`,
  },
  deadline: {
    resting: "rests until there is an answer.",
    overSince: (day) => `over since ${day}.`,
    over: (count, words) => `over for ${count === 1 ? "one working day" : `${words} working days`}.`,
    today: "today is the last day.",
    left: (count, words, day) =>
      `${count === 1 ? "one working day" : `${words} working days`} left, until ${day}.`,
  },
  about: {
    title: "What it is about",
    subline: "In people's own words",
    noWords: "Gap: no voice supports this need any more.",
    noNeed: "Gap: the need behind this initiative is no longer there.",
    voices: (voices, count, sources) => {
      const from = sources === "1" ? "from 1 source" : `from ${sources} sources`;
      return voices === 1 ? `the only voice, ${from}` : `one of ${count} voices ${from}`;
    },
    readAll: "read all",
    need: "Need",
    needs: "Needs",
    why: "Why you are asked",
    whyStation: "Why this station",
    benefit: "Benefit",
    benefitHours: (hours, range) =>
      `about ${hours} ${hours === "1" ? "citizens' hour" : "citizens' hours"} a month${range === undefined ? "" : ` (${range})`}`,
    benefitUnknown: "not known yet",
    reckoning: "How it is reckoned",
    nothing: "nothing stated",
    riskClass: "Risk class",
    answers: "Answers about the change",
    answersOpen: "Read the ten answers",
  },
  again: {
    title: "Why again?",
    subline: (version) => `The request has changed. Version ${version} counts now.`,
    sublineAnswer: "The request is the same. Whoever granted here no longer takes part in deciding.",
    refusedBefore: "This station refused the last version. It therefore decides upon the new one.",
    grantedBySender:
      "Whoever granted the last version here sent the new one. Nobody approves their own request.",
    grantedByAnswerer:
      "Whoever granted here then answered a question for the team. Nobody approves their own request.",
    answer: (before, after) => `“${before}” became “${after}”.`,
    text: (name) => `“${name}” is worded anew.`,
    textBefore: (text) => `Before: “${text}”`,
    before: "What was said here before",
  },
  meanwhile: {
    title: (version) => `New in version ${version}`,
    none: "The contents are the same. Only that this station is asked again is new.",
  },
  talk: {
    title: "Questions and answers",
    titleWithoutQuestion: "What happened here so far",
    question: "Question",
    answer: "Answer",
    silence: "Period over, silence counts as consent",
    escalation: "Period over, escalated",
    by: (name, capacity, moment) => `${name}${capacity}, ${moment}`,
    mustChange: "What would have to change:",
    formerMember: "a former member",
  },
  aside: {
    decidedTitle: "The decision",
    whoTitle: "Who decides",
    deciders: "Responsible",
    standIns: "Stand-ins",
    escalatedTo: "After the period",
    silenceGranted: (order) => `After the period silence counts as consent (${order}).`,
    toRequest: "To the request",
    reason: "Reason for withdrawing",
  },
  stations: {
    title: "The stations of this change",
    list: "Stations",
    needed: (needed, words, allWords) =>
      `Only ${needed === 1 ? "one" : words} of ${allWords} stations of the approval path ${needed === 1 ? "is" : "are"} needed for this change.`,
    allNeeded: "All stations of the approval path are needed for this change.",
    noneNeeded: "No station of the approval path is needed for this change.",
    here: "this station",
    waited: (waited, period) => `${enDays(waited)}, period ${period}`,
    resting: (waited) =>
      waited === 0 ? "question open, period rests" : `question open, period rests after ${enDays(waited)}`,
    ended: (state, waited) =>
      `${enEndings[state]} ${waited === 0 ? "on the same working day" : `after ${enDays(waited)}`}`,
    waitsFor: (names) => `waits for: ${names}`,
    spared: (name, sentence) => `${name}: ${sentence}`,
  },
  endings: enEndings,
};

export const approvalStationTexts = { de, en };
