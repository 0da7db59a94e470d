/** What the things at a stop are called; their number stands before it. */
type StopNames = Readonly<Record<"voices" | "needs" | "initiatives", (count: number) => string>>;

const deStops: StopNames = {
  voices: (count) => (count === 1 ? "Stimme" : "Stimmen"),
  needs: (count) => (count === 1 ? "Bedarf" : "Bedarfe"),
  initiatives: () => "Vorhaben",
};

const de = {
  edit: "Angaben ändern",
  recordVoice: "Stimme aufnehmen",
  importVoices: "Datei importieren",
  archivedNotice: "Dieser Dienst ist archiviert und nimmt keine neuen Stimmen an.",
  chainTitle: "Der Weg von der Stimme zur Antwort",
  chainSubline: "Zahl der Dinge je Halt, darüber die mittlere Zeit dorthin",
  stops: deStops,
  voicesNote: (fresh: string, waiting: string, oldest: string | null) =>
    oldest === null ? `${fresh} neu, alle geordnet` : `${waiting} zu ordnen, älteste ${oldest}`,
  needsNote: (fading: number, open: number, oldest: string | null) => {
    if (oldest !== null) return `${open} ohne Vorhaben, ältester ${oldest}`;
    return fading === 0 ? "alle frisch" : `${fading} zu prüfen`;
  },
  initiativesNote: (waiting: number, oldest: string | null) =>
    oldest === null
      ? "keines wartet auf andere"
      : `${waiting === 1 ? "1 wartet" : `${waiting} warten`}, am längsten ${oldest}`,
  stretchPrefix: "Mittlere Zeit dorthin:",
  stretch: (days: number) => (days < 1.5 ? "bis 1 Tag" : `${Math.round(days)} Tage`),
  sort: "Stimmen ordnen",
  stuckTitle: "Was hängt, und was es kostet",
  stuckSubline:
    "Jede Zeile ist ein Vorhaben auf seinem Weg. Zuerst, was wartet, nach den Bürgerstunden, die das bisher gekostet hat.",
  noInitiatives: "Noch kein Vorhaben",
  noInitiativesLead:
    "Ein Vorhaben beginnt bei einem Bedarf. Öffnen Sie einen und schlagen Sie eine Antwort vor.",
  noInitiativesNoNeedLead: "Ein Vorhaben antwortet auf einen Bedarf. Noch ist keiner festgehalten.",
  noneOpen: "Kein Vorhaben ist unterwegs",
  noneOpenLead: "Was begonnen wurde, ist beendet. Wie es ausging, steht bei den Vorhaben.",
  allInitiatives: "Alle Vorhaben",
  needsTitle: "Was Menschen brauchen",
  needsSubline: "Stärkste Bedarfe und wie frisch sie sind",
  fadingTitle: "Was zu prüfen ist",
  fadingSubline: "Was dafür spricht, ist alt, ohne Datum oder umstritten. Besteht der Bedarf noch?",
  strength: (voices: string, sources: number) =>
    `${voices === "1" ? "1 Stimme" : `${voices} Stimmen`} aus ${sources === 1 ? "1 Quelle" : `${sources} Quellen`}`,
  allNeeds: "Alle Bedarfe",
  noNeeds: "Noch kein Bedarf",
  noNeedsLead: "Ordnen Sie die Stimmen: Aus dem, was Menschen sagen, werden Bedarfe.",
  newestTitle: "Zuletzt gesagt",
  lastArrivedTitle: "Zuletzt angekommen",
  newestSubline: "In den Worten der Menschen",
  allVoices: "Alle Stimmen lesen",
  overTimeTitle: "Stimmen über die Zeit",
  overTimeSubline: "Je Woche und Quelle, letzte 26 Wochen",
  undated: (count: string) =>
    `${count === "1" ? "1 Stimme ohne Datum ist" : `${count} Stimmen ohne Datum sind`} hier nicht eingezeichnet.`,
  legend: "Quellen",
  tableSummary: "Zahlen als Tabelle",
  tableCaption: "Stimmen je Woche und Quelle",
  week: "Woche ab",
  sourcesTitle: "Woher die Stimmen kommen",
  aboutTitle: "Über den Dienst",
  address: "Webadresse",
  leikaKey: "LeiKa-Schlüssel",
  team: "Verantwortlich",
  publicForm: "Formular für Rückmeldungen",
  publicFormHint: "Diese Adresse können Sie überall verlinken, wo Menschen den Dienst nutzen.",
  timeTitle: "Was der Dienst an Zeit kostet",
  timeSubline: "Geschätzt, mit Spanne",
  unknownEffortHint: "Es fehlen Fallzahl oder Minuten je Fall.",
  cases: "Fälle im Jahr",
  minutes: "Minuten je Fall",
  noVoices: "Noch keine Stimme",
  noVoicesLead:
    "Am schnellsten kommen Stimmen, wenn Sie die Adresse des Rückmeldeformulars beim Dienst verlinken. Oder Sie importieren, was Ihnen schon vorliegt.",
  leadNone: "Noch hat niemand etwas zu diesem Dienst gesagt.",
};

type ServiceHomeTexts = typeof de;

const en: ServiceHomeTexts = {
  edit: "Change details",
  recordVoice: "Record a voice",
  importVoices: "Import a file",
  archivedNotice: "This service is archived and takes no new voices.",
  chainTitle: "The way from voice to answer",
  chainSubline: "Number of things at each stop, above it the median time to it",
  stops: {
    voices: (count) => (count === 1 ? "Voice" : "Voices"),
    needs: (count) => (count === 1 ? "Need" : "Needs"),
    initiatives: (count) => (count === 1 ? "Initiative" : "Initiatives"),
  },
  voicesNote: (fresh, waiting, oldest) =>
    oldest === null ? `${fresh} new, all sorted` : `${waiting} to sort, oldest ${oldest}`,
  needsNote: (fading, open, oldest) => {
    if (oldest !== null) return `${open} without an initiative, oldest ${oldest}`;
    return fading === 0 ? "all fresh" : `${fading} to check`;
  },
  initiativesNote: (waiting, oldest) =>
    oldest === null
      ? "none waits for others"
      : `${waiting === 1 ? "1 waits" : `${waiting} wait`}, the longest ${oldest}`,
  stretchPrefix: "Median time to it:",
  stretch: (days) => (days < 1.5 ? "up to 1 day" : `${Math.round(days)} days`),
  sort: "Sort voices",
  stuckTitle: "What is stuck, and what it costs",
  stuckSubline:
    "Each row is an initiative on its way. First what waits, by the citizens' hours this has cost so far.",
  noInitiatives: "No initiative yet",
  noInitiativesLead: "An initiative begins with a need. Open one and propose an answer.",
  noInitiativesNoNeedLead: "An initiative answers a need. None has been written down yet.",
  noneOpen: "No initiative is under way",
  noneOpenLead: "What was begun has ended. How it turned out stands with the initiatives.",
  allInitiatives: "All initiatives",
  needsTitle: "What people need",
  needsSubline: "Strongest needs and how fresh they are",
  fadingTitle: "What to check",
  fadingSubline: "What speaks for it is old, undated or disputed. Does the need still stand?",
  strength: (voices, sources) =>
    `${voices === "1" ? "1 voice" : `${voices} voices`} from ${sources === 1 ? "1 source" : `${sources} sources`}`,
  allNeeds: "All needs",
  noNeeds: "No need yet",
  noNeedsLead: "Sort the voices: what people say becomes needs.",
  newestTitle: "Said most recently",
  lastArrivedTitle: "Arrived most recently",
  newestSubline: "In people's own words",
  allVoices: "Read all voices",
  overTimeTitle: "Voices over time",
  overTimeSubline: "By week and source, last 26 weeks",
  undated: (count) =>
    `${count === "1" ? "1 voice without a date is" : `${count} voices without a date are`} not drawn here.`,
  legend: "Sources",
  tableSummary: "Numbers as a table",
  tableCaption: "Voices by week and source",
  week: "Week from",
  sourcesTitle: "Where the voices come from",
  aboutTitle: "About the service",
  address: "Web address",
  leikaKey: "LeiKa key",
  team: "Responsible",
  publicForm: "Feedback form",
  publicFormHint: "Link to this address wherever people use the service.",
  timeTitle: "How much time it takes",
  timeSubline: "Estimated, with a range",
  unknownEffortHint: "The number of cases or the minutes a case are missing.",
  cases: "Cases a year",
  minutes: "Minutes a case",
  noVoices: "No voice yet",
  noVoicesLead:
    "Voices come fastest when you link to the feedback form from the service. Or import what you have already.",
  leadNone: "Nobody has said anything about this service yet.",
};

export const serviceHomeTexts = { de, en };
