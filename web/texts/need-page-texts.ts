/** Words of the page of one need. */
const de = {
  title: "Ein Bedarf",
  reword: "Neu formulieren",
  propose: "Vorhaben beginnen",
  merge: "Zusammenlegen",
  split: "Teilen",
  leadPeople: (people: string) => (people === "1" ? "Ein Mensch sagt das" : `${people} Menschen sagen das`),
  leadLast: (day: string) => `, zuletzt am ${day}`,
  leadContrary: (count: string) =>
    count === "1" ? "Eine Stimme spricht dagegen." : `${count} Stimmen sprechen dagegen.`,
  leadConfirm: "Bitte sehen Sie nach, ob er noch besteht.",
  strengthTitle: "Wie stark und wie frisch",
  strength: (voices: string, people: string, sources: string) =>
    `${voices === "1" ? "1 Stimme" : `${voices} Stimmen`} von ${people === "1" ? "einem Menschen" : `${people} Menschen`} aus ${sources === "1" ? "1 Quelle" : `${sources} Quellen`}`,
  howCounted:
    "Gleiche Worte zählen als ein Mensch: Namen kennt die Wirkstatt nicht. Eine Quelle ist ein Weg, auf dem Stimmen kommen, zum Beispiel das Formular, Gespräche oder eine importierte Sammlung.",
  reckoning: "Rechenweg",
  services: "Betroffene Dienste",
  serviceVoices: (name: string, count: string) =>
    `${name} (${count === "1" ? "1 Stimme" : `${count} Stimmen`})`,
  confirmTitle: "Besteht der Bedarf noch?",
  confirmLead:
    "Wenn Sie nachgesehen haben und er noch besteht, bestätigen Sie ihn. Das zählt so viel wie eine Rückmeldung von heute.",
  confirmReason: "Woran sehen Sie das?",
  confirmReasonHint: "Zum Beispiel „Am Schalter fragen täglich drei Menschen danach“. Keine Namen.",
  confirmSubmit: "Bedarf bestätigen",
  voicesTitle: "Was Menschen sagen",
  voicesSubline: "Alle Stimmen in voller Länge, die zuletzt gesagten zuerst",
  against: "spricht dagegen",
  detach: "von diesem Bedarf lösen",
  detachLabel: (beginning: string) => `von diesem Bedarf lösen: ${beginning}`,
  pages: "Seiten",
  previous: "Zurück",
  next: "Weiter",
  page: (number: number) => `Seite ${number}`,
  noSuchPage: "So weit reichen die Stimmen nicht",
  firstPage: "Zur ersten Seite",
  initiativesTitle: "Was dafür getan wird",
  historyTitle: "Was geschah",
  undoQuestion: "War das ein Versehen?",
  undo: "Rückgängig machen",
  goneTitle: "Zu diesem Bedarf gibt es keine Stimme mehr",
  goneLead:
    "Alle Stimmen, die dafür sprachen, wurden zurückgezogen oder gehören jetzt woandershin. Ohne Stimme gibt es keinen Bedarf; er steht deshalb nicht mehr in der Liste. Ordnet jemand ihm wieder eine Stimme zu, ist er wieder da.",
  toList: "Zu den Bedarfen",
};

type NeedPageTexts = typeof de;

const en: NeedPageTexts = {
  title: "A need",
  reword: "Reword",
  propose: "Begin an initiative",
  merge: "Merge",
  split: "Split",
  leadPeople: (people) => (people === "1" ? "One person says so" : `${people} people say so`),
  leadLast: (day) => `, most recently on ${day}`,
  leadContrary: (count) =>
    count === "1" ? "One voice speaks against it." : `${count} voices speak against it.`,
  leadConfirm: "Please check whether it still stands.",
  strengthTitle: "How strong and how fresh",
  strength: (voices, people, sources) =>
    `${voices === "1" ? "1 voice" : `${voices} voices`} of ${people === "1" ? "one person" : `${people} people`} from ${sources === "1" ? "1 source" : `${sources} sources`}`,
  howCounted:
    "The same words count as one person: Wirkstatt knows no names. A source is a way voices come in, for example the form, interviews or an imported collection.",
  reckoning: "How it is reckoned",
  services: "Services concerned",
  serviceVoices: (name, count) => `${name} (${count === "1" ? "1 voice" : `${count} voices`})`,
  confirmTitle: "Does the need still stand?",
  confirmLead:
    "If you have looked again and it still stands, confirm it. That counts as much as feedback of today.",
  confirmReason: "How do you know?",
  confirmReasonHint: "For example “Three people ask for it at the counter every day”. No names.",
  confirmSubmit: "Confirm the need",
  voicesTitle: "What people say",
  voicesSubline: "All voices in full, the latest said first",
  against: "speaks against it",
  detach: "detach from this need",
  detachLabel: (beginning) => `detach from this need: ${beginning}`,
  pages: "Pages",
  previous: "Back",
  next: "Next",
  page: (number) => `Page ${number}`,
  noSuchPage: "The voices do not reach that far",
  firstPage: "To the first page",
  initiativesTitle: "What is done about it",
  historyTitle: "What happened",
  undoQuestion: "Was this a mistake?",
  undo: "Undo",
  goneTitle: "There is no voice left for this need",
  goneLead:
    "All voices that spoke for it were withdrawn or belong elsewhere now. Without a voice there is no need, so it is no longer in the list. If somebody puts a voice to it again, it is back.",
  toList: "To the needs",
};

export const needPageTexts = { de, en };
