const de = {
  noneNeeded: "Diese Änderung braucht keine Freigabe.",
  noneNeededLead: (all: number) =>
    `Keine der ${all} Stationen ist nötig. Ihre Antworten werden festgehalten, und Sie können beginnen.`,
  noneNeededOfOne:
    "Die einzige Station ist nicht nötig. Ihre Antworten werden festgehalten, und Sie können beginnen.",
  noneNeededOfNone:
    "Der Freigabeweg verlangt keine Station. Ihre Antworten werden festgehalten, und Sie können beginnen.",
  needed: (needed: number, all: number) =>
    needed === 1
      ? `Diese Änderung braucht eine von ${all} Stationen.`
      : `Diese Änderung braucht ${needed} von ${all} Stationen.`,
  neededAll: (needed: number) =>
    needed === 1
      ? "Diese Änderung braucht die einzige Station."
      : `Diese Änderung braucht alle ${needed} Stationen.`,
  byPath: (path: string, version: number) => `Nach dem Freigabeweg „${path}“, Fassung ${version}.`,
  ifAllTakeLong: (day: string) =>
    `Wenn Sie heute senden und jede Station ihre Frist ausschöpft, endet die letzte Frist am ${day}.`,
  waitingCosts: (hours: string, range: string) =>
    `Jeder Tag Warten kostet etwa ${hours} Bürgerstunden${range}.`,
  waitingCostsRange: (range: string) => ` (${range})`,
  waitingCostsUnknown: "Was das Warten Menschen kostet, ist unbekannt:",
  riskClass: "Risikoklasse",
  riskBecause: (answers: string) => `weil: ${answers}`,
  riskLow: "nichts an Ihren Antworten erhöht sie",
  firstStage: "sofort",
  nextStage: "danach",
  until: (day: string) => `Frist bis ${day}`,
  atOnce: "Öffnet sofort.",
  atOnceWith: (names: string) => `Öffnet sofort, gleichzeitig mit ${names}.`,
  others: (count: number) => `${count} anderen`,
  afterOthers: (names: string) => `Öffnet, wenn ${names} erteilt hat.`,
  afterSeveral: (names: string) => `Öffnet, wenn ${names} erteilt haben.`,
  more: (count: number) => (count === 1 ? "eine weitere Person" : `${count} weitere`),
  decides: (names: string) => `Es entscheidet: ${names}.`,
  decide: (names: string) => `Es entscheiden: ${names}.`,
  standIns: (names: string) => `Vertretung: ${names}.`,
  nobodyDecides: "Hier kann niemand außer Ihnen entscheiden.",
  silenceEscalated: (names: string) => `Schweigt die Station bis zum Ende der Frist, geht sie an ${names}.`,
  silenceToNobody:
    "Schweigt die Station bis zum Ende der Frist, bleibt sie liegen: Es ist niemand genannt, an den sie geht.",
  silenceGranted: (order: string) =>
    `Schweigt die Station bis zum Ende der Frist, gilt sie als erteilt (${order}).`,
  spared: "Was entfällt",
  send: "Antrag senden",
  begin: "Festhalten und beginnen",
  sendHint: "Erst damit ist der Antrag gestellt. Die ersten Stationen öffnen sofort.",
  editBelow: "Ihre Angaben stehen unten. Sie können sie vorher ändern.",

  pathChanged:
    "Der Freigabeweg wurde inzwischen geändert. Das sind die Stationen nach seiner neuen Fassung. Gesendet ist noch nichts.",
  stationsDiffer:
    "Mit Ihren letzten Angaben kommt etwas anderes heraus, als Sie gesehen haben. Bitte sehen Sie es sich an. Gesendet ist noch nichts.",
  nobodyDecidesAt: (stations: string) =>
    `Das lässt sich so nicht senden: Bei ${stations} kann niemand außer Ihnen entscheiden, und über den eigenen Antrag entscheidet niemand.`,
  wayOut: (names: string) => `Der Freigabeweg muss dort jemanden nennen. Ändern können ihn: ${names}.`,
  wayOutNobody:
    "Der Freigabeweg muss dort jemanden nennen. Ändern kann ihn, wer die Rolle Leitung oder Verwaltung hat.",
  toPaths: "Zu den Freigabewegen",
  alreadyEnded:
    "Das Vorhaben ist inzwischen beendet. Gesendet ist nichts. Nehmen Sie es erst wieder auf; Ihre Angaben stehen noch hier.",
  outdated: (version: number) =>
    `Inzwischen hat jemand Fassung ${version} gesendet. Ihre Angaben stehen noch hier, gesendet ist nichts. Sehen Sie nach, was dort anders steht, und dann noch einmal die Stationen an.`,
  over: "Der Antrag ist inzwischen abgeschlossen: zurückgezogen oder durch einen neueren abgelöst. Gesendet ist nichts.",
  unchanged: "Sie haben nichts geändert. Alle Entscheidungen bleiben.",

  changeTitle: "Was die neue Fassung auslöst",
  changed: (names: string) => `Geändert: ${names}.`,
  reopened: "Entscheiden neu",
  added: "Kommen dazu",
  goingOn: "Haben noch nicht entschieden",
  standing: "Bleiben entschieden",
  dropped: "Fallen weg",
  noneReopened: "Keine Station muss neu entscheiden.",
  reopenedLead: (count: number) =>
    count === 1 ? "Eine Station entscheidet neu." : `${count} Stationen entscheiden neu.`,
  addedLead: (count: number) => (count === 1 ? "Eine kommt dazu." : `${count} kommen dazu.`),
  standingLead: (count: number) =>
    count === 1 ? "Eine Entscheidung bleibt." : `${count} Entscheidungen bleiben.`,
  noneLeft: "Mit dieser Fassung braucht die Änderung keine Freigabe mehr.",
  sendChange: "Neue Fassung senden",
  sendChangeHint: "Die alte Fassung und alle Entscheidungen bleiben in der Akte.",
};

type ApprovalPreviewTexts = typeof de;

const en: ApprovalPreviewTexts = {
  noneNeeded: "This change needs no approval.",
  noneNeededLead: (all) =>
    `None of the ${all} stations is needed. Your answers go on record, and you can begin.`,
  noneNeededOfOne: "The only station is not needed. Your answers go on record, and you can begin.",
  noneNeededOfNone: "The approval path requires no station. Your answers go on record, and you can begin.",
  needed: (needed, all) =>
    needed === 1
      ? `This change needs one of ${all} stations.`
      : `This change needs ${needed} of ${all} stations.`,
  neededAll: (needed) =>
    needed === 1 ? "This change needs the only station." : `This change needs all ${needed} stations.`,
  byPath: (path, version) => `By the approval path “${path}”, version ${version}.`,
  ifAllTakeLong: (day) =>
    `If you send it today and every station takes its whole period, the last period ends on ${day}.`,
  waitingCosts: (hours, range) => `Every day of waiting costs about ${hours} citizens' hours${range}.`,
  waitingCostsRange: (range) => ` (${range})`,
  waitingCostsUnknown: "What waiting costs people is unknown:",
  riskClass: "Risk class",
  riskBecause: (answers) => `because: ${answers}`,
  riskLow: "nothing in your answers raises it",
  firstStage: "at once",
  nextStage: "after that",
  until: (day) => `period until ${day}`,
  atOnce: "Opens at once.",
  atOnceWith: (names) => `Opens at once, at the same time as ${names}.`,
  others: (count) => `${count} others`,
  afterOthers: (names) => `Opens when ${names} has granted.`,
  afterSeveral: (names) => `Opens when ${names} have granted.`,
  more: (count) => (count === 1 ? "one more person" : `${count} more`),
  decides: (names) => `Who decides: ${names}.`,
  decide: (names) => `Who decides: ${names}.`,
  standIns: (names) => `Stand-in: ${names}.`,
  nobodyDecides: "Nobody but you could decide here.",
  silenceEscalated: (names) => `If the station stays silent until its period ends, it goes to ${names}.`,
  silenceToNobody:
    "If the station stays silent until its period ends, it stays where it is: nobody is named to whom it goes.",
  silenceGranted: (order) =>
    `If the station stays silent until its period ends, it counts as granted (${order}).`,
  spared: "What is not needed",
  send: "Send the request",
  begin: "Put on record and begin",
  sendHint: "Only this sends the request. The first stations open at once.",
  editBelow: "What you entered stands below. You can change it before.",

  pathChanged:
    "The approval path has been changed meanwhile. These are the stations by its new version. Nothing has been sent.",
  stationsDiffer:
    "What you entered last leads to something else than you have seen. Please look at it. Nothing has been sent.",
  nobodyDecidesAt: (stations) =>
    `This cannot be sent as it is: at ${stations} nobody but you could decide, and nobody decides upon their own request.`,
  wayOut: (names) => `The approval path has to name somebody there. These people can change it: ${names}.`,
  wayOutNobody:
    "The approval path has to name somebody there. Whoever has the role leadership or administrator can change it.",
  toPaths: "To the approval paths",
  alreadyEnded:
    "The initiative has ended meanwhile. Nothing has been sent. Take it up again first; what you entered is still here.",
  outdated: (version) =>
    `Somebody has sent version ${version} meanwhile. What you entered is still here, nothing has been sent. See what it says differently, and then look at the stations again.`,
  over: "The request has been closed meanwhile: withdrawn, or replaced by a newer one. Nothing has been sent.",
  unchanged: "You have changed nothing. All decisions stand.",

  changeTitle: "What the new version sets off",
  changed: (names) => `Changed: ${names}.`,
  reopened: "Decide anew",
  added: "Are added",
  goingOn: "Have not decided yet",
  standing: "Stand decided",
  dropped: "Fall away",
  noneReopened: "No station has to decide anew.",
  reopenedLead: (count) => (count === 1 ? "One station decides anew." : `${count} stations decide anew.`),
  addedLead: (count) => (count === 1 ? "One is added." : `${count} are added.`),
  standingLead: (count) => (count === 1 ? "One decision stands." : `${count} decisions stand.`),
  noneLeft: "With this version the change needs no approval any more.",
  sendChange: "Send the new version",
  sendChangeHint: "The old version and all decisions stay in the file.",
};

export const approvalPreviewTexts = { de, en };
