const de = {
  title: "Dienste",
  inUse: "In Betrieb",
  noServices: "Noch kein Dienst",
  noServicesLead:
    "Ein Dienst ist alles, was Menschen bei Ihnen online erledigen. Legen Sie den ersten an, dann können Stimmen ankommen.",
  cannotCreate:
    "Dienste legen Mitglieder eines Teams an. Bitten Sie die Verwaltung Ihrer Behörde, Sie einem Team zuzuordnen.",
  create: "Dienst anlegen",
  service: "Dienst",
  team: "Team",
  voices: "Stimmen",
  newVoices: "neu in 30 Tagen",
  oldestWaits: "Älteste wartet",
  archived: "Archivierte Dienste",
  newTitle: "Neuer Dienst",
  newLead: "Name, Kurzbeschreibung und Team genügen für den Anfang. Alles andere lässt sich nachtragen.",
  editTitle: "Angaben ändern",
  save: "Speichern",
  cancel: "Abbrechen",
  archive: "Dienst archivieren",
  archiveTitle: "Außer Betrieb nehmen",
  archiveLead:
    "Ein archivierter Dienst nimmt keine neuen Stimmen mehr an. Nichts wird gelöscht, und Sie können ihn jederzeit zurückholen.",
  restore: "Wieder in Betrieb nehmen",
  restoreLead: "Der Dienst ist archiviert. Er nimmt keine neuen Stimmen an.",
  none: "keine",
  export: "Alle Dienste mit ihren Schätzungen mitnehmen",
  exportJsonl: "als JSON-Zeilen",
};

type ServicesTexts = typeof de;

const en: ServicesTexts = {
  title: "Services",
  inUse: "In use",
  noServices: "No service yet",
  noServicesLead:
    "A service is anything people get done with you online. Create the first one, then voices can arrive.",
  cannotCreate:
    "Members of a team create services. Ask the administrators of your authority to add you to a team.",
  create: "Create a service",
  service: "Service",
  team: "Team",
  voices: "Voices",
  newVoices: "new in 30 days",
  oldestWaits: "Oldest waits",
  archived: "Archived services",
  newTitle: "New service",
  newLead: "Name, short description and team are enough to begin. Everything else can follow.",
  editTitle: "Change details",
  save: "Save",
  cancel: "Cancel",
  archive: "Archive the service",
  archiveTitle: "Take out of use",
  archiveLead:
    "An archived service takes no new voices. Nothing is deleted, and you can bring it back at any time.",
  restore: "Bring back into use",
  restoreLead: "The service is archived. It takes no new voices.",
  none: "none",
  export: "Take all services with their estimates with you",
  exportJsonl: "as JSON lines",
};

export const servicesTexts = { de, en };
