/** Words of the search page and of the palette's results. */
const de = {
  page: "Seite",
  service: "Dienst",
  archivedService: "Dienst, archiviert",
  pages: {
    services: "Dienste",
    waits: "Was hängt",
    newService: "Dienst anlegen",
    approvals: "Freigaben",
    approvalPaths: "Freigabewege",
    newApprovalPath: "Freigabeweg anlegen",
    teams: "Teams",
    members: "Mitglieder",
    newMember: "Mitglied einladen",
    authority: "Behörde",
    closingDays: "Schließtage",
    journal: "Protokoll",
    outbox: "Postausgang",
    keyboard: "Tastenkürzel",
  },
  inside: { inbox: "Stimmen ordnen", voices: "Stimmen", needs: "Bedarfe", initiatives: "Vorhaben" },
  title: "Suchen",
  lead: "Finden Sie Dienste und Seiten nach ihrem Namen, und Worte in den Stimmen eines Dienstes.",
  leadFound: (count: number, query: string) =>
    count === 1
      ? `Ein Ort heißt so ähnlich wie „${query}“.`
      : `${count} Orte heißen so ähnlich wie „${query}“.`,
  query: "Suchwort",
  submit: "Suchen",
  places: "Dienste und Seiten",
  nothing: (query: string) => `Kein Dienst und keine Seite heißt so ähnlich wie „${query}“`,
  nothingHint:
    "Versuchen Sie es mit einem Teil des Namens. Was Menschen gesagt haben, finden Sie in den Stimmen.",
  voices: "In den Stimmen suchen",
  voicesSubline: (query: string) => `Wo Menschen „${query}“ sagen`,
  inVoicesOf: (service: string) => `In den Stimmen von „${service}“ suchen`,
};

const en: typeof de = {
  page: "Page",
  service: "Service",
  archivedService: "Service, archived",
  pages: {
    services: "Services",
    waits: "What is stuck",
    newService: "Create a service",
    approvals: "Approvals",
    approvalPaths: "Approval paths",
    newApprovalPath: "Create an approval path",
    teams: "Teams",
    members: "Members",
    newMember: "Invite a member",
    authority: "Authority",
    closingDays: "Closing days",
    journal: "Journal",
    outbox: "Outbox",
    keyboard: "Keyboard shortcuts",
  },
  inside: { inbox: "Sort voices", voices: "Voices", needs: "Needs", initiatives: "Initiatives" },
  title: "Search",
  lead: "Find services and pages by their names, and words in the voices of a service.",
  leadFound: (count, query) =>
    count === 1 ? `One place has a name like “${query}”.` : `${count} places have names like “${query}”.`,
  query: "Words",
  submit: "Search",
  places: "Services and pages",
  nothing: (query) => `No service and no page has a name like “${query}”`,
  nothingHint: "Try a part of the name. What people said you find in the voices.",
  voices: "Search in the voices",
  voicesSubline: (query) => `Where people say “${query}”`,
  inVoicesOf: (service) => `Search in the voices of “${service}”`,
};

export const placesTexts = { de, en };
