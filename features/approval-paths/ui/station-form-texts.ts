/** Words of the form for one station, and of the one for a path's limits. */
const de = {
  station: "Die Station",
  name: "Name",
  nameHint: "Eine Stelle, keine Person, zum Beispiel „Datenschutz“.",
  subject: "Worum geht es dort?",
  subjectChoose: "Bitte wählen",
  looksAt: "Was wird geprüft?",
  looksAtHint: "Eine Zeile. Sie steht neben der Entscheidung.",

  why: "Warum gibt es sie?",
  kind: "Grund",
  source: "Quelle",
  sourceHint: "Der Paragraf, die Anordnung, oder wessen Hausregel es ist.",

  whenTitle: "Wann ist sie nötig?",
  whenLead:
    "Aus den Antworten auf zehn Fragen folgt, ob eine Änderung diese Station braucht. Ist eine Antwort noch nicht bekannt, zählt sie so, als wäre die Station nötig.",
  when: "Sie ist nötig",
  whens: {
    any: "wenn eine der Bedingungen zutrifft",
    all: "nur wenn alle Bedingungen zutreffen",
    always: "bei jeder Änderung",
  },
  whenHints: {
    any: "Das ist der übliche Fall.",
    all: "Für das, was erst zusammen ein Risiko ist.",
    always: "Die Bedingungen zählen dann nicht. Auch eine Textkorrektur wartet dann hier.",
  },
  conditions: "Bedingungen",
  choices: { "": "spielt keine Rolle", yes: "bei Ja", no: "bei Nein" },
  limit: (unit: string) => `mehr als, in ${unit}`,
  limitEmpty: "Leer: spielt keine Rolle.",

  who: "Wer entscheidet?",
  deciderRoles: "Alle mit dieser Rolle",
  deciderMembers: "Diese Mitglieder entscheiden",
  standIn: "Wer vertritt?",
  standInLead: "Vertretungen entscheiden in eigenem Namen. Niemand gibt den eigenen Antrag frei.",
  standInRoles: "Es vertreten alle mit dieser Rolle",
  standInMembers: "Diese Mitglieder vertreten",
  members: "Einzelne Mitglieder auswählen",
  deactivated: "gesperrt",

  time: "Wie lange hat sie, und was bedeutet Schweigen?",
  period: "Frist in Arbeitstagen",
  periodHint: "1 bis 250. Während einer Rückfrage ruht die Frist.",
  silence: "Ist die Frist vorbei und nichts entschieden",
  escalated: "geht es an jemand anderen",
  escalatedHint: "Wählen Sie unten, an wen.",
  granted: "gilt Schweigen als Zustimmung",
  grantedHint: "Nur wenn eine Vorschrift das sagt. Nie bei Datenschutz, Informationssicherheit und Haushalt.",
  silenceRoles: "Es geht an alle mit dieser Rolle",
  silenceMembers: "Es geht an diese Mitglieder",
  order: "Welche Vorschrift sagt das?",
  orderHint: "Nur ausfüllen, wenn Schweigen als Zustimmung gilt, zum Beispiel „BPersVG § 70 Abs. 3“.",

  place: "Wann ist sie an der Reihe?",
  after: "Sie kommt nach",
  afterHint:
    "Ohne Auswahl öffnet sie sofort, neben den anderen. Je weniger Sie wählen, desto schneller geht es.",

  confirmation: "Bestätigung",
  isConfirmed: "Die Behörde hat diese Angaben geprüft und bestätigt.",
  isConfirmedHint: "Ohne Haken bleibt die Station „noch zu bestätigen“. Gelten tut sie in beiden Fällen.",

  limits: "Grenzen",
  smallShare: "Wenige Menschen sind höchstens, in Prozent",
  smallShareHint: "Bis hierher ist eine Änderung klein.",
  largeShare: "Viele Menschen sind mehr als, in Prozent",
  largeShareHint: "Darüber ist das Risiko hoch, wenn sich die Änderung nicht zurücknehmen lässt.",
  directAward: "Direktauftrag bis, in Euro netto",
  directAwardHint: "Darüber ist ein Einkauf kein Direktauftrag mehr.",
  limitsSource: "Woher diese Grenzen kommen",
};

type StationFormTexts = typeof de;

const en: StationFormTexts = {
  station: "The station",
  name: "Name",
  nameHint: "An office, not a person, for example “Data protection”.",
  subject: "What is it about there?",
  subjectChoose: "Please choose",
  looksAt: "What is looked at?",
  looksAtHint: "One line. It stands beside the decision.",

  why: "Why does it exist?",
  kind: "Reason",
  source: "Source",
  sourceHint: "The paragraph, the order, or whose house rule it is.",

  whenTitle: "When is it needed?",
  whenLead:
    "From the answers to ten questions follows whether a change needs this station. An answer that is not known yet counts as if the station were needed.",
  when: "It is needed",
  whens: {
    any: "if one of the conditions holds",
    all: "only if all conditions hold",
    always: "for every change",
  },
  whenHints: {
    any: "This is the usual case.",
    all: "For what is a risk only together.",
    always: "The conditions do not count then. Even a text correction waits here then.",
  },
  conditions: "Conditions",
  choices: { "": "does not matter", yes: "if yes", no: "if no" },
  limit: (unit) => `more than, in ${unit}`,
  limitEmpty: "Empty: does not matter.",

  who: "Who decides?",
  deciderRoles: "Everybody with this role",
  deciderMembers: "These members decide",
  standIn: "Who stands in?",
  standInLead: "Stand-ins decide in their own name. Nobody approves their own request.",
  standInRoles: "Everybody with this role stands in",
  standInMembers: "These members stand in",
  members: "Choose single members",
  deactivated: "deactivated",

  time: "How long does it have, and what does silence mean?",
  period: "Period in working days",
  periodHint: "1 to 250. While a question is open the period rests.",
  silence: "When the period is over and nothing is decided",
  escalated: "it goes on to somebody else",
  escalatedHint: "Choose below to whom.",
  granted: "silence counts as consent",
  grantedHint: "Only if a rule says so. Never for data protection, information security and budget.",
  silenceRoles: "It goes to everybody with this role",
  silenceMembers: "It goes to these members",
  order: "Which rule says so?",
  orderHint: "Fill in only if silence counts as consent, for example “BPersVG § 70 Abs. 3”.",

  place: "When is its turn?",
  after: "It comes after",
  afterHint:
    "Without a choice it opens at once, beside the others. The fewer you choose, the faster it goes.",

  confirmation: "Confirmation",
  isConfirmed: "The authority has checked and confirmed this.",
  isConfirmedHint: "Without a tick the station stays “to be confirmed”. It counts in both cases.",

  limits: "Limits",
  smallShare: "Few people are at most, in per cent",
  smallShareHint: "Up to here a change is small.",
  largeShare: "Many people are more than, in per cent",
  largeShareHint: "Above it the risk is high if the change cannot be taken back.",
  directAward: "Direct award up to, in euros net",
  directAwardHint: "Above it buying is no direct award any more.",
  limitsSource: "Where these limits come from",
};

export const stationFormTexts = { de, en };
