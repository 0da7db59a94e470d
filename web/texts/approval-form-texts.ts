import type { RequestText } from "#features/approvals/approval.ts";

type Fields = Readonly<Record<RequestText, { readonly label: string; readonly hint: string }>>;

const deFields: Fields = {
  change: {
    label: "Was sich ändert",
    hint: "Was ist danach für die Menschen anders? Zwei, drei Sätze genügen.",
  },
  newData: {
    label: "Neue Daten",
    hint: "Welche Daten kommen dazu, und wann werden sie gelöscht? Leer lassen, wenn keine dazukommen.",
  },
  risk: { label: "Risiko", hint: "Was kann schlimmstenfalls geschehen, und wen trifft es?" },
  wayBack: {
    label: "Weg zurück",
    hint: "Wie nehmen Sie es zurück, wie schnell, und was geht dabei verloren?",
  },
  firstFor: {
    label: "Wer es zuerst bekommt",
    hint: "Zum Beispiel „5 von 100 Anträgen, zwei Wochen lang“.",
  },
  findings: {
    label: "Was geprüft ist",
    hint: "Zum Beispiel eine Schwellwertprüfung oder ein Test mit Vorleseprogramm, und wo es steht.",
  },
};

const de = {
  title: "Freigabe beantragen",
  lead: "Zehn Fragen zeigen, welche Stationen diese Änderung braucht und welche nicht. Gesendet ist damit noch nichts.",
  initiatives: "Vorhaben",
  fields: deFields,
  optional: "freiwillig",
  about: "Worum es geht",
  need: "Bedarf",
  benefit: "Nutzen",
  change: "Die Änderung in Ihren Worten",
  changeSubline:
    "Wer entscheidet, liest genau das. Nennen Sie keine Personen: Persönliche Angaben werden unkenntlich gemacht.",
  screening: "Zehn Fragen zur Änderung",
  screeningSubline:
    "Aus den Antworten folgt, welche Stationen nötig sind. Wer etwas noch nicht weiß, sagt das: Es zählt wie die vorsichtigere Antwort.",
  path: "Freigabeweg",
  pathQuestion: "Welcher Freigabeweg gilt für diese Änderung?",
  stationCount: (count: number) => (count === 1 ? "eine Station" : `${count} Stationen`),
  check: "Stationen ansehen",
  checkAgain: "Stationen noch einmal ansehen",
  cancel: "Abbrechen",

  noPath: "Noch ist kein Freigabeweg in Kraft",
  noPathLead:
    "Ein Freigabeweg sagt, welche Stationen Ihre Behörde wirklich verlangt, warum, und wie lange jede Zeit hat. Erst danach lässt sich sagen, welche davon eine Änderung braucht.",
  writePath: "Freigabeweg anlegen",
  pathKeepers: (names: string) => `Anlegen können ihn: ${names}.`,
  noPathKeeper: "Anlegen kann ihn, wer die Rolle Leitung oder Verwaltung hat.",

  ended: "Dieses Vorhaben ist beendet",
  endedLead: "Für ein beendetes Vorhaben gibt es nichts freizugeben. Nehmen Sie es erst wieder auf.",
  toInitiative: "Zum Vorhaben",
  stillThere: "Ihre Angaben stehen noch hier.",

  changeTitle: "Antrag ändern",
  changeLead: (version: number) =>
    `Sie ändern Fassung ${version}. Vor dem Senden sehen Sie, welche Stationen neu entscheiden und welche nicht.`,
  approvals: "Freigaben",
  over: "Dieser Antrag ist abgeschlossen",
  overLead:
    "Er wurde zurückgezogen, sein Vorhaben ist beendet, oder ein neuerer Antrag hat ihn abgelöst. Ändern lässt er sich nicht mehr.",
  toRequest: "Zum Antrag",
  mustChange: "Was sich ändern muss",
  mustChangeSubline: "Damit haben Stationen abgelehnt",
  questions: "Was gefragt wurde",
  questionsSubline: "Mit der neuen Fassung gelten diese Rückfragen als beantwortet",
  reason: "Grund",
  newest: (version: number) => `Was in Fassung ${version} anders steht als bei Ihnen`,
  nothing: "leer",
  readNewest: (version: number) => `Fassung ${version} im Antrag lesen`,
};

type ApprovalFormTexts = typeof de;

const en: ApprovalFormTexts = {
  title: "Ask for approval",
  lead: "Ten questions show which stations this change needs and which it does not. Nothing is sent by that.",
  initiatives: "Initiatives",
  fields: {
    change: {
      label: "What changes",
      hint: "What will be different for people? Two or three sentences are enough.",
    },
    newData: {
      label: "New data",
      hint: "Which data is added, and when is it deleted? Leave it empty if none is added.",
    },
    risk: { label: "Risk", hint: "What is the worst that can happen, and to whom?" },
    wayBack: { label: "Way back", hint: "How do you take it back, how fast, and what is lost by it?" },
    firstFor: { label: "Who gets it first", hint: "For example “5 of 100 applications, for two weeks”." },
    findings: {
      label: "What has been checked",
      hint: "For example a threshold analysis or a test with a screen reader, and where it can be read.",
    },
  },
  optional: "optional",
  about: "What it is about",
  need: "Need",
  benefit: "Benefit",
  change: "The change in your words",
  changeSubline:
    "Whoever decides reads exactly this. Please name nobody: personal details are made unreadable.",
  screening: "Ten questions about the change",
  screeningSubline:
    "The answers decide which stations are needed. If you do not know something yet, say so: it counts like the more careful answer.",
  path: "Approval path",
  pathQuestion: "Which approval path applies to this change?",
  stationCount: (count) => (count === 1 ? "one station" : `${count} stations`),
  check: "Show the stations",
  checkAgain: "Show the stations again",
  cancel: "Cancel",

  noPath: "No approval path is in force yet",
  noPathLead:
    "An approval path says which stations your authority really requires, why, and how long each has. Only then can be said which of them a change needs.",
  writePath: "Create an approval path",
  pathKeepers: (names) => `These people can create it: ${names}.`,
  noPathKeeper: "Whoever has the role leadership or administrator can create it.",

  ended: "This initiative has ended",
  endedLead: "There is nothing to approve about an initiative that has ended. Take it up again first.",
  toInitiative: "To the initiative",
  stillThere: "What you entered is still here.",

  changeTitle: "Change the request",
  changeLead: (version) =>
    `You are changing version ${version}. Before sending you see which stations decide anew and which do not.`,
  approvals: "Approvals",
  over: "This request is closed",
  overLead:
    "It was withdrawn, its initiative has ended, or a newer request took its place. It can no longer be changed.",
  toRequest: "To the request",
  mustChange: "What must change",
  mustChangeSubline: "With this, stations refused",
  questions: "What was asked",
  questionsSubline: "The new version counts as the answer to these questions",
  reason: "Reason",
  newest: (version) => `What version ${version} says differently from yours`,
  nothing: "empty",
  readNewest: (version) => `Read version ${version} in the request`,
};

export const approvalFormTexts = { de, en };
