/** Words of the list of needs and of the pages on which needs are changed. */
const de = {
  title: "Bedarfe",
  leadCount: (count: string) => (count === "1" ? "Ein Bedarf ist belegt." : `${count} Bedarfe sind belegt.`),
  leadStrongest: (count: number, sentence: string, people: string) =>
    `${count === 1 ? "Er heißt" : "Am stärksten ist"}: „${sentence}“ ${people === "1" ? "Das sagt bisher ein Mensch." : `Das sagen ${people} Menschen.`}`,
  leadFading: (count: string) =>
    count === "1" ? "Einer ist zu prüfen: Besteht er noch?" : `${count} sind zu prüfen: Bestehen sie noch?`,
  sort: "Stimmen ordnen",
  list: "Was Menschen brauchen",
  listSubline: "Die stärksten zuerst, in den Worten derer, die es sagen",
  fading: "Bedarfe, die zu prüfen sind",
  fadingSubline:
    "Davon war lange nichts zu hören, die Stimmen haben kein Datum, oder manche widersprechen. Bitte sehen Sie nach und bestätigen Sie, was noch gilt.",
  people: (people: string, sources: string) =>
    `${people === "1" ? "1 Mensch" : `${people} Menschen`} aus ${sources === "1" ? "1 Quelle" : `${sources} Quellen`}`,
  lastSaid: (day: string) => `zuletzt gesagt am ${day}`,
  neverDated: "ohne Datum",
  contrary: (count: string) => (count === "1" ? "1 Gegenstimme" : `${count} Gegenstimmen`),
  export: "Alles mitnehmen",
  exportJsonl: "als JSON-Zeilen",
  none: "Noch kein Bedarf",
  noneLead:
    "Ein Bedarf sagt, wer was braucht, in welcher Lage und wozu. Er entsteht aus Stimmen: Ordnen Sie, was Menschen gesagt haben, und machen Sie aus Ähnlichem einen Bedarf.",
  noneForOthers:
    "Ein Bedarf sagt, wer was braucht, in welcher Lage und wozu. Er entsteht, wenn das verantwortliche Team die Stimmen zu diesem Dienst ordnet.",
  editTitle: "Bedarf neu formulieren",
  editLead: (sentence: string) => `Bisher heißt er so: „${sentence}“`,
  editStatement: "Der Satz",
  editSubline: "Stimmen, Stärke und Frische bleiben, wie sie sind. Die Worte von vorher stehen im Verlauf.",
  save: "Speichern",
  cancel: "Abbrechen",
  mergeTitle: "Bedarfe zusammenlegen",
  mergeLead: (sentence: string) => `Dieser Bedarf geht in einem anderen auf: „${sentence}“`,
  mergeOther: "Der andere Bedarf",
  mergeInto: "In welchem Bedarf geht er auf?",
  mergeIntoHint: "Sein Satz bleibt, wie er ist.",
  mergeWhatTitle: "Was dann geschieht",
  mergeWhat: (voices: string) => [
    voices === "1"
      ? "Die Stimme dieses Bedarfs geht zum anderen. Ist sie schon dort, zählt sie nur einmal."
      : `Alle ${voices} Stimmen dieses Bedarfs gehen zum anderen. Wer schon dort ist, zählt nur einmal.`,
    "Die Adresse dieses Bedarfs führt danach zum anderen; Verweise bleiben gültig.",
    "Stärke und Frische werden aus allen Stimmen zusammen neu gerechnet.",
    "Gleich danach können Sie es auf der Seite des gemeinsamen Bedarfs rückgängig machen.",
  ],
  mergeSubmit: "Zusammenlegen",
  mergeAlone: "Es gibt keinen zweiten Bedarf",
  mergeAloneLead: "Zusammenlegen lassen sich nur zwei Bedarfe desselben Dienstes.",
  back: "Zurück zum Bedarf",
  splitTitle: "Bedarf teilen",
  splitLead: (sentence: string) => `In diesem Bedarf stecken zwei: „${sentence}“`,
  splitStatement: "Wie heißt der neue Bedarf?",
  splitVoicesTitle: "Was Menschen sagen",
  splitVoicesSubline:
    "Jede Stimme ist danach an genau einem der beiden Bedarfe. Gleich danach können Sie es rückgängig machen.",
  splitVoices: "Welche Stimmen gehen zum neuen Bedarf?",
  splitVoicesHint: (shown: string, all: string) =>
    shown === all
      ? "Die zuletzt gesagten zuerst. Die anderen bleiben, wo sie sind."
      : `Sie sehen ${shown} von ${all} Stimmen, die zuletzt gesagten zuerst. Weitere erreichen Sie unten; was Sie ausgewählt haben, bleibt ausgewählt. Höchstens 200 Stimmen gehen auf einmal.`,
  splitChosenElsewhere: (count: string) =>
    count === "1"
      ? "Auf anderen Seiten haben Sie eine Stimme ausgewählt."
      : `Auf anderen Seiten haben Sie ${count} Stimmen ausgewählt.`,
  splitSubmit: "Bedarf teilen",
  splitPages: "Weitere Stimmen, die Auswahl bleibt",
  splitPage: (from: string, until: string) => `Stimmen ${from} bis ${until}`,
};

type NeedsTexts = typeof de;

const en: NeedsTexts = {
  title: "Needs",
  leadCount: (count) => (count === "1" ? "One need is borne out." : `${count} needs are borne out.`),
  leadStrongest: (count, sentence, people) =>
    `${count === 1 ? "It reads" : "The strongest is"}: “${sentence}” ${people === "1" ? "One person says so." : `${people} people say so.`}`,
  leadFading: (count) =>
    count === "1"
      ? "One is to be checked: does it still stand?"
      : `${count} are to be checked: do they still stand?`,
  sort: "Sort voices",
  list: "What people need",
  listSubline: "The strongest first, in the words of those who say it",
  fading: "Needs to check",
  fadingSubline:
    "Nothing has been heard of them for long, the voices have no date, or some contradict. Please look again and confirm what still holds.",
  people: (people, sources) =>
    `${people === "1" ? "1 person" : `${people} people`} from ${sources === "1" ? "1 source" : `${sources} sources`}`,
  lastSaid: (day) => `last said on ${day}`,
  neverDated: "without a date",
  contrary: (count) => (count === "1" ? "1 contrary voice" : `${count} contrary voices`),
  export: "Take everything with you",
  exportJsonl: "as JSON lines",
  none: "No need yet",
  noneLead:
    "A need says who needs what, in what situation and what for. It is made out of voices: sort what people said, and turn what is alike into a need.",
  noneForOthers:
    "A need says who needs what, in what situation and what for. It comes about when the responsible team sorts the voices about this service.",
  editTitle: "Reword the need",
  editLead: (sentence) => `So far it reads: “${sentence}”`,
  editStatement: "The sentence",
  editSubline: "Voices, strength and freshness stay as they are. The words before stay in the history.",
  save: "Save",
  cancel: "Cancel",
  mergeTitle: "Merge needs",
  mergeLead: (sentence) => `This need goes into another one: “${sentence}”`,
  mergeOther: "The other need",
  mergeInto: "Which need does it go into?",
  mergeIntoHint: "Its sentence stays as it is.",
  mergeWhatTitle: "What will happen",
  mergeWhat: (voices) => [
    voices === "1"
      ? "The voice of this need goes to the other one. If it is there already, it counts once."
      : `All ${voices} voices of this need go to the other one. Those already there count once.`,
    "The address of this need leads to the other one from then on; links stay good.",
    "Strength and freshness are reckoned anew from all voices together.",
    "Right afterwards you can undo it on the page of the merged need.",
  ],
  mergeSubmit: "Merge",
  mergeAlone: "There is no second need",
  mergeAloneLead: "Only two needs of the same service can be merged.",
  back: "Back to the need",
  splitTitle: "Split the need",
  splitLead: (sentence) => `There are two needs in this one: “${sentence}”`,
  splitStatement: "What does the new need say?",
  splitVoicesTitle: "What people say",
  splitVoicesSubline: "Each voice is then at exactly one of the two needs. Right afterwards you can undo it.",
  splitVoices: "Which voices go to the new need?",
  splitVoicesHint: (shown, all) =>
    shown === all
      ? "The latest said first. The others stay where they are."
      : `You see ${shown} of ${all} voices, the latest said first. More are reached below; what you chose stays chosen. At most 200 voices go at once.`,
  splitChosenElsewhere: (count) =>
    count === "1" ? "You chose one voice on other pages." : `You chose ${count} voices on other pages.`,
  splitSubmit: "Split the need",
  splitPages: "More voices, your choice stays",
  splitPage: (from, until) => `Voices ${from} to ${until}`,
};

export const needsTexts = { de, en };
