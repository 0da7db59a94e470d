/** Words of the pages about approval paths. */
const de = {
  title: "Freigabewege",
  create: "Freigabeweg anlegen",
  paths: (count: string) => (count === "1" ? "Ein Freigabeweg" : `${count} Freigabewege`),
  leadPaths: (paths: string, stations: string, byKind: string) => `${paths} mit ${stations}: ${byKind}.`,
  openDefaults: (count: string) =>
    count === "1" ? "1 Vorgabe ist noch zu bestätigen." : `${count} Vorgaben sind noch zu bestätigen.`,
  inForce: "In Kraft",
  inForceSubline: "Welche Freigaben eine Änderung braucht, bevor sie zu den Menschen kommt",
  retired: "Stillgelegt",
  retiredSubline: "Für neue Anträge nicht mehr zu wählen. Was läuft, läuft auf ihnen zu Ende.",
  versionOf: (number: string, day: string) => `Fassung ${number} vom ${day}`,
  openTag: (count: string) => `${count} zu bestätigen`,
  none: "Noch kein Freigabeweg",
  noneLead:
    "Ein Freigabeweg sagt, welche Stellen eine Änderung sehen müssen, warum, und wie lange sie Zeit haben. Eine kleine Änderung, die sich zurücknehmen lässt, soll keine brauchen. Beginnen Sie mit einer Vorlage und streichen Sie, was Ihr Haus nicht braucht.",
  noneForReader: "Die Leitung Ihrer Behörde hat hier noch nichts aufgeschrieben.",
  noneInForce: "Zurzeit ist kein Freigabeweg in Kraft.",

  newTitle: "Freigabeweg anlegen",
  newLead:
    "Wählen Sie, womit Sie beginnen. Jede Station einer Vorlage nennt ihre Quelle und bleibt „noch zu bestätigen“, bis jemand aus Ihrem Haus sie geprüft hat.",
  name: "Name",
  nameHint: "Zum Beispiel „Änderungen an Onlinediensten“.",
  template: "Womit beginnen Sie?",

  line: "Der Weg",
  lineSubline: "Alle Stationen. Eine Änderung hält nur an denen, die sie braucht.",
  first: "zuerst",
  then: "danach",
  sideBySide: "gleichzeitig",
  leadStations: (stations: string, byKind: string) => `${stations}: ${byKind}.`,
  noneAlways: "Keine davon trifft jede Änderung: Was klein ist und sich zurücknehmen lässt, braucht keine.",
  someAlways: (count: string) =>
    count === "1"
      ? "1 Station trifft jede Änderung, auch eine Textkorrektur."
      : `${count} Stationen treffen jede Änderung, auch eine Textkorrektur.`,
  noStations: "Noch keine Station",
  noStationsLead:
    "So braucht keine Änderung eine Freigabe. Legen Sie nur Stationen an, die ein Gesetz, eine Anordnung oder Ihr Haus wirklich verlangt.",
  retiredLead: "Dieser Freigabeweg ist stillgelegt.",
  byLaw: "Vom Gesetz verlangt",
  byOrder: "Durch Anordnung verlangt",
  byHouseRule: "Hausregeln: Kandidaten zum Streichen",
  byHouseRuleSubline:
    "Kein Gesetz verlangt diese Stationen. Das Haus kann sie streichen oder seltener nötig machen.",
  addStation: "Station anlegen",
  facts: {
    period: "Frist",
    deciders: "Entscheidet",
    place: "Beginnt",
    looksAt: "Geprüft wird",
  },
  nobodyDecides: "Zurzeit kann hier niemand entscheiden: Kein aktives Mitglied ist gemeint.",
  confirm: "Bestätigen",
  confirmLabel: (name: string) => `${name} bestätigen`,
  change: "Ändern",
  changeLabel: (name: string) => `${name} ändern`,

  questions: "Was die zehn Fragen auslösen",
  questionsSubline: "Welche Antwort welche Station nötig macht",
  triggersNothing: "löst keine Station aus",
  togetherWith: (station: string) => `${station} (nur zusammen mit anderem)`,
  always: "Bei jeder Änderung",
  limits: "Grenzen",
  limitsSubline: "Danach richtet sich, wie hoch das Risiko einer Änderung ist.",
  smallShare: "Wenige Menschen",
  largeShare: "Viele Menschen",
  upTo: (limit: string) => `höchstens ${limit} Prozent`,
  moreThan: (limit: string) => `mehr als ${limit} Prozent`,
  directAward: "Direktauftrag",
  directAwardUpTo: (limit: string) => `bis ${limit} Euro netto`,
  limitsSource: "Quelle",
  otherLimit: (station: string, limit: string) =>
    `Die Station „${station}“ rechnet mit ${limit} Euro. Das passt nicht zum Direktauftrag hier.`,
  changeLimits: "Grenzen ändern",
  versions: "Fassungen",
  versionsSubline: "Jedes Speichern ist eine neue Fassung. Laufende Anträge bleiben bei ihrer.",
  version: (number: string) => `Fassung ${number}`,
  firstVersion: "angelegt",
  nowInForce: "gilt jetzt",
  shown: "wird gezeigt",
  oldVersion: (number: string, moment: string) =>
    `Sie sehen Fassung ${number} vom ${moment}. Für neue Anträge gilt sie nicht mehr.`,
  toNewest: "Zur neuesten Fassung",

  trial: "Ausprobieren",
  trialSubline: "Beantworten Sie die zehn Fragen für eine gedachte Änderung. Nichts davon wird gespeichert.",
  trialOpen: "Fragen beantworten",
  trialSubmit: "Welche Stationen wären nötig?",
  trialReset: "Von vorn",
  trialNone: "Diese Änderung braucht keine einzige Station.",
  trialNoneLead: "Sie darf beginnen, sobald das festgehalten ist.",
  trialNeeded: (needed: string, all: string) =>
    needed === "1" ? `1 von ${all} Stationen wäre nötig.` : `${needed} von ${all} Stationen wären nötig.`,
  trialSpared: (count: string) => (count === "1" ? "1 Station entfällt" : `${count} Stationen entfallen`),
  trialAfter: (names: string) => `Öffnet nach: ${names}.`,

  manage: "Verwalten",
  renameTitle: "Anders nennen",
  rename: "Umbenennen",
  retireLead: "Stillgelegt kann ihn kein neuer Antrag mehr wählen. Sie können ihn wieder in Kraft setzen.",
  retire: "Stilllegen",
  restoreLead: "Wieder in Kraft können neue Anträge ihn wählen.",
  restore: "Wieder in Kraft setzen",

  newStationTitle: "Station anlegen",
  newStationLead: "Eine Station mehr ist ein Warten mehr. Nennen Sie den Grund, der sie nötig macht.",
  stationLead: (version: string) =>
    `Gespeichert wird als Fassung ${version}. Anträge, die schon laufen, bleiben bei ihrer Fassung.`,
  save: (version: string) => `Als Fassung ${version} speichern`,
  cancel: "Abbrechen",
  removeTitle: "Station streichen",
  removeLead:
    "Neue Anträge treffen sie dann nicht mehr. Was nach ihr kommt, kommt dann nach dem, worauf sie gewartet hat.",
  remove: "Streichen",
  limitsTitle: "Grenzen ändern",
};

type ApprovalPathsTexts = typeof de;

const en: ApprovalPathsTexts = {
  title: "Approval paths",
  create: "Create an approval path",
  paths: (count) => (count === "1" ? "One approval path" : `${count} approval paths`),
  leadPaths: (paths, stations, byKind) => `${paths} with ${stations}: ${byKind}.`,
  openDefaults: (count) =>
    count === "1" ? "1 default is still to be confirmed." : `${count} defaults are still to be confirmed.`,
  inForce: "In force",
  inForceSubline: "Which approvals a change needs before it reaches people",
  retired: "Retired",
  retiredSubline: "No new request can choose them. What runs ends on them.",
  versionOf: (number, day) => `Version ${number} of ${day}`,
  openTag: (count) => `${count} to be confirmed`,
  none: "No approval path yet",
  noneLead:
    "An approval path says which offices have to see a change, why, and how long they have. A small change that can be taken back should need none. Begin with a template and strike what your house does not need.",
  noneForReader: "The leadership of your authority has not written anything down here yet.",
  noneInForce: "No approval path is in force at present.",

  newTitle: "Create an approval path",
  newLead:
    "Choose what to begin with. Every station of a template names its source and stays “to be confirmed” until somebody of your house has checked it.",
  name: "Name",
  nameHint: "For example “Changes of online services”.",
  template: "What do you begin with?",

  line: "The path",
  lineSubline: "All stations. A change stops only at those it needs.",
  first: "first",
  then: "then",
  sideBySide: "side by side",
  leadStations: (stations, byKind) => `${stations}: ${byKind}.`,
  noneAlways: "None of them meets every change: what is small and can be taken back needs none.",
  someAlways: (count) =>
    count === "1"
      ? "1 station meets every change, even a text correction."
      : `${count} stations meet every change, even a text correction.`,
  noStations: "No station yet",
  noStationsLead:
    "Like this, no change needs an approval. Add only stations that a law, an order or your house really demands.",
  retiredLead: "This approval path is retired.",
  byLaw: "Demanded by law",
  byOrder: "Demanded by an order",
  byHouseRule: "House rules: candidates for removal",
  byHouseRuleSubline: "No law demands these stations. The house can strike them or need them less often.",
  addStation: "Add a station",
  facts: {
    period: "Period",
    deciders: "Decides",
    place: "Begins",
    looksAt: "Looked at",
  },
  nobodyDecides: "Nobody can decide here at present: no active member is meant.",
  confirm: "Confirm",
  confirmLabel: (name) => `Confirm ${name}`,
  change: "Change",
  changeLabel: (name) => `Change ${name}`,

  questions: "What the ten questions trigger",
  questionsSubline: "Which answer makes which station necessary",
  triggersNothing: "triggers no station",
  togetherWith: (station) => `${station} (only together with others)`,
  always: "For every change",
  limits: "Limits",
  limitsSubline: "They tell how high the risk of a change is.",
  smallShare: "Few people",
  largeShare: "Many people",
  upTo: (limit) => `at most ${limit} per cent`,
  moreThan: (limit) => `more than ${limit} per cent`,
  directAward: "Direct award",
  directAwardUpTo: (limit) => `up to ${limit} euros net`,
  limitsSource: "Source",
  otherLimit: (station, limit) =>
    `The station “${station}” reckons with ${limit} euros. That does not fit the direct award here.`,
  changeLimits: "Change the limits",
  versions: "Versions",
  versionsSubline: "Every saving is a new version. Requests that run stay with theirs.",
  version: (number) => `Version ${number}`,
  firstVersion: "created",
  nowInForce: "in force now",
  shown: "shown here",
  oldVersion: (number, moment) =>
    `You see version ${number} of ${moment}. It does not count for new requests any more.`,
  toNewest: "To the newest version",

  trial: "Try it",
  trialSubline: "Answer the ten questions for an imagined change. Nothing of it is stored.",
  trialOpen: "Answer the questions",
  trialSubmit: "Which stations would be needed?",
  trialReset: "Start again",
  trialNone: "This change does not need a single station.",
  trialNoneLead: "It may begin as soon as that is on record.",
  trialNeeded: (needed, all) =>
    needed === "1"
      ? `1 of ${all} stations would be needed.`
      : `${needed} of ${all} stations would be needed.`,
  trialSpared: (count) => (count === "1" ? "1 station is not needed" : `${count} stations are not needed`),
  trialAfter: (names) => `Opens after: ${names}.`,

  manage: "Manage",
  renameTitle: "Name it differently",
  rename: "Rename",
  retireLead: "Once retired, no new request can choose it. You can put it back in force.",
  retire: "Retire",
  restoreLead: "Back in force, new requests can choose it.",
  restore: "Put back in force",

  newStationTitle: "Add a station",
  newStationLead: "One more station is one more wait. Name the reason that makes it necessary.",
  stationLead: (version) =>
    `It will be saved as version ${version}. Requests that run already stay with their version.`,
  save: (version) => `Save as version ${version}`,
  cancel: "Cancel",
  removeTitle: "Strike the station",
  removeLead:
    "New requests do not meet it any more then. What comes after it then comes after what it waited for.",
  remove: "Strike",
  limitsTitle: "Change the limits",
};

export const approvalPathsTexts = { de, en };
