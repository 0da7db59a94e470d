import type { Via } from "#features/actors/actor.ts";
import type { JournalEvent } from "../journal-entry.ts";

/** A sentence for every event: a new one does not compile without its words. */
type Sentences = Readonly<Record<JournalEvent, (who: string) => string>>;
type Doors = Readonly<Record<Via, string>>;

const deSentences: Sentences = {
  "authority-created": (who) => `${who} hat die Behörde angelegt`,
  "authority-changed": (who) => `${who} hat die Angaben zur Behörde geändert`,
  "team-created": (who) => `${who} hat ein Team angelegt`,
  "team-renamed": (who) => `${who} hat ein Team umbenannt`,
  "member-invited": (who) => `${who} hat ein Mitglied eingeladen`,
  "member-changed": (who) => `${who} hat die Angaben zu einem Mitglied geändert`,
  "member-deactivated": (who) => `${who} hat ein Mitglied gesperrt`,
  "service-created": (who) => `${who} hat den Dienst angelegt`,
  "service-changed": (who) => `${who} hat die Angaben zum Dienst geändert`,
  "service-archived": (who) => `${who} hat den Dienst archiviert`,
  "service-restored": (who) => `${who} hat den Dienst wieder in Betrieb genommen`,
  "voice-recorded": (who) => `${who} hat eine Stimme aufgenommen`,
  "voice-masked": (who) => `${who} hat Stellen in einer Stimme unkenntlich gemacht`,
  "voice-withdrawn": (who) => `${who} hat eine Stimme zurückgezogen`,
  "voices-imported": (who) => `${who} hat Stimmen aus einer Datei aufgenommen`,
  "voice-import-prepared": (who) => `${who} hat eine Datei für den Import hochgeladen`,
  "voice-import-started": (who) => `${who} hat einen Import gestartet`,
  "voice-import-finished": (who) => `${who} hat einen Import abgeschlossen`,
  "voice-import-unreadable": (who) => `${who} konnte eine Datei nicht lesen`,
  "voice-import-discarded": (who) => `${who} hat eine Datei verworfen`,
  "need-created": (who) => `${who} hat einen Bedarf aus Stimmen gemacht`,
  "need-changed": (who) => `${who} hat einen Bedarf anders formuliert`,
  "need-confirmed": (who) => `${who} hat bestätigt, dass ein Bedarf noch besteht`,
  "need-merged": (who) => `${who} hat zwei Bedarfe zusammengelegt`,
  "need-split": (who) => `${who} hat einen Bedarf geteilt`,
  "voices-attached": (who) => `${who} hat einem Bedarf Stimmen zugeordnet`,
  "voices-detached": (who) => `${who} hat eine Stimme von einem Bedarf gelöst`,
  "voices-dismissed": (who) => `${who} hat Stimmen als „kein Bedarf“ abgelegt`,
  "triage-undone": (who) => `${who} hat eine Zuordnung rückgängig gemacht`,
  "initiative-created": (who) => `${who} hat ein Vorhaben begonnen`,
  "initiative-changed": (who) => `${who} hat ein Vorhaben geändert`,
  "initiative-waiting": (who) => `${who} hat festgehalten, worauf ein Vorhaben wartet`,
  "initiative-resumed": (who) => `${who} arbeitet an einem Vorhaben weiter`,
  "initiative-ended": (who) => `${who} hat ein Vorhaben beendet`,
  "initiative-reopened": (who) => `${who} hat ein Vorhaben wieder aufgenommen`,
};

const deDoors: Doors = {
  page: "auf der Seite",
  "public-form": "über das öffentliche Formular",
  "command-line": "auf der Kommandozeile",
  job: "im Hintergrund",
};

/** Who acted where no member did. */
const deNobody: Doors = {
  page: "Jemand",
  "public-form": "Jemand",
  "command-line": "Der Betrieb",
  job: "Wirkstatt",
};

const de = {
  sentences: deSentences,
  doors: deDoors,
  nobody: deNobody,
  details: {
    waitsFor: (whom: string) => `wartet auf: ${whom}`,
    reason: (reason: string) => `Grund: ${reason}`,
    before: (words: string) => `Vorher: ${words}`,
    voices: (count: string) => (count === "1" ? "1 Stimme" : `${count} Stimmen`),
    recorded: (count: string) => (count === "1" ? "1 Stimme aufgenommen" : `${count} Stimmen aufgenommen`),
    alreadyKnown: (count: string) => `${count} schon bekannt`,
    refused: (count: string) => (count === "1" ? "1 Zeile abgelehnt" : `${count} Zeilen abgelehnt`),
  },
  empty: "Noch ist hier nichts geschehen.",
};

type JournalTexts = typeof de;

const en: JournalTexts = {
  sentences: {
    "authority-created": (who) => `${who} opened the authority`,
    "authority-changed": (who) => `${who} changed the authority's details`,
    "team-created": (who) => `${who} created a team`,
    "team-renamed": (who) => `${who} renamed a team`,
    "member-invited": (who) => `${who} invited a member`,
    "member-changed": (who) => `${who} changed a member's details`,
    "member-deactivated": (who) => `${who} deactivated a member`,
    "service-created": (who) => `${who} created the service`,
    "service-changed": (who) => `${who} changed the service's details`,
    "service-archived": (who) => `${who} archived the service`,
    "service-restored": (who) => `${who} took the service into use again`,
    "voice-recorded": (who) => `${who} recorded a voice`,
    "voice-masked": (who) => `${who} masked places in a voice`,
    "voice-withdrawn": (who) => `${who} withdrew a voice`,
    "voices-imported": (who) => `${who} recorded voices from a file`,
    "voice-import-prepared": (who) => `${who} uploaded a file to import`,
    "voice-import-started": (who) => `${who} started an import`,
    "voice-import-finished": (who) => `${who} finished an import`,
    "voice-import-unreadable": (who) => `${who} could not read a file`,
    "voice-import-discarded": (who) => `${who} discarded a file`,
    "need-created": (who) => `${who} made a need out of voices`,
    "need-changed": (who) => `${who} reworded a need`,
    "need-confirmed": (who) => `${who} confirmed that a need still stands`,
    "need-merged": (who) => `${who} merged two needs`,
    "need-split": (who) => `${who} split a need`,
    "voices-attached": (who) => `${who} attached voices to a need`,
    "voices-detached": (who) => `${who} detached a voice from a need`,
    "voices-dismissed": (who) => `${who} set voices aside as no need`,
    "triage-undone": (who) => `${who} took back how voices were sorted`,
    "initiative-created": (who) => `${who} began an initiative`,
    "initiative-changed": (who) => `${who} changed an initiative`,
    "initiative-waiting": (who) => `${who} noted what an initiative waits for`,
    "initiative-resumed": (who) => `${who} works on an initiative again`,
    "initiative-ended": (who) => `${who} ended an initiative`,
    "initiative-reopened": (who) => `${who} took an initiative up again`,
  },
  doors: {
    page: "on the page",
    "public-form": "by the public form",
    "command-line": "on the command line",
    job: "in the background",
  },
  nobody: { page: "Somebody", "public-form": "Somebody", "command-line": "The operator", job: "Wirkstatt" },
  details: {
    waitsFor: (whom) => `waits for: ${whom}`,
    reason: (reason) => `Reason: ${reason}`,
    before: (words) => `Before: ${words}`,
    voices: (count) => (count === "1" ? "1 voice" : `${count} voices`),
    recorded: (count) => (count === "1" ? "1 voice recorded" : `${count} voices recorded`),
    alreadyKnown: (count) => `${count} already known`,
    refused: (count) => (count === "1" ? "1 line refused" : `${count} lines refused`),
  },
  empty: "Nothing has happened here yet.",
};

export const journalTexts = { de, en };
