import type { DemoInitiative } from "./demo-initiative.ts";
import { pastRegistrationInitiatives } from "./past-registration-initiatives.ts";

export const registrationInitiatives: readonly DemoInitiative[] = [
  ...pastRegistrationInitiatives,
  {
    name: "Kostenlos steht ganz oben",
    answer:
      "Der erste Satz des Dienstes sagt, dass die Anmeldung nichts kostet. Preise von Bescheinigungen stehen daneben, und kein Häkchen ist vorab gesetzt.",
    needs: ["fees"],
    daysAgo: 140,
    by: "aylin.demir",
    helpedCasesInPercent: {
      low: 5,
      likely: 10,
      high: 15,
      source: "Anrufe und Rückmeldungen zu Gebühren im Frühjahr 2026, gemessen an allen Anmeldungen.",
    },
    citizenMinutesSavedACase: {
      low: 2,
      likely: 4,
      high: 8,
      source: "Nutzungstest 2026: So lange suchten die Teilnehmenden nach den Kosten.",
    },
    staffMinutesSavedACase: {
      low: 0,
      likely: 1,
      high: 2,
      source: "Schätzung des Servicetelefons: ein kurzes Gespräch weniger.",
    },
    effortInPersonDays: { low: 2, likely: 3, high: 5, source: "Schätzung von Gestaltung und Redaktion." },
    turns: [
      { kind: "waits", daysAgo: 131, by: "aylin.demir", waitsFor: "Online-Redaktion" },
      { kind: "goes-on", daysAgo: 68, by: "aylin.demir" },
      {
        kind: "ends",
        daysAgo: 45,
        by: "aylin.demir",
        ending: "done",
        reason:
          "Der Satz steht auf der Startseite, die Preise der Bescheinigungen stehen in der Zusammenfassung.",
      },
    ],
  },
  {
    name: "Bestätigung direkt vom Vermieter holen",
    answer:
      "Der Antrag schickt dem Wohnungsgeber einen Link. Er bestätigt den Einzug online, und niemand muss ein Papier ausfüllen, fotografieren oder mitbringen.",
    needs: ["documents"],
    daysAgo: 133,
    by: "aylin.demir",
    helpedCasesInPercent: {
      low: 25,
      likely: 35,
      high: 45,
      source: "Anteil der Anträge mit fehlender oder falscher Bestätigung, Stichprobe von 160 Fällen 2026.",
    },
    citizenMinutesSavedACase: {
      low: 10,
      likely: 20,
      high: 35,
      source:
        "Zeitwerttabelle Bürger, 2025, Anhang 3, Tätigkeiten 5 und 7: Unterlagen beschaffen, zweiter Weg.",
    },
    staffMinutesSavedACase: {
      low: 1,
      likely: 3,
      high: 6,
      source: "Zeitaufschreibung im Bürgerservice 2026: Nachforderung schreiben und ablegen.",
    },
    effortInPersonDays: {
      low: 25,
      likely: 40,
      high: 65,
      source: "Schätzung der Entwicklung nach einem Entwurf, ohne Anschluss an das Fachverfahren.",
    },
    turns: [
      { kind: "waits", daysAgo: 95, by: "aylin.demir", waitsFor: "Rechtsamt" },
      { kind: "goes-on", daysAgo: 78, by: "katrin.vogt" },
    ],
  },
  {
    name: "Alle Kinder in einem Antrag",
    answer:
      "Am Ende einer Person fragt der Antrag, ob noch jemand mit umzieht. Anschrift, Datum und Nachweis gelten dann für alle.",
    needs: ["families"],
    daysAgo: 98,
    by: "jonas.petersen",
    helpedCasesInPercent: {
      low: 12,
      likely: 16,
      high: 20,
      source: "Fallzahlen 2025 aus dem Fachverfahren: Anmeldungen mit zwei oder mehr Personen am selben Tag.",
    },
    citizenMinutesSavedACase: {
      low: 10,
      likely: 18,
      high: 30,
      source: "Vier beobachtete Anmeldungen von Familien im Nutzungstest 2026.",
    },
    staffMinutesSavedACase: {
      low: 3,
      likely: 5,
      high: 9,
      source: "Zeitaufschreibung im Bürgerservice 2026: doppelte Eingaben prüfen und zusammenführen.",
    },
    effortInPersonDays: {
      low: 30,
      likely: 45,
      high: 80,
      source: "Schätzung der Entwicklung. Hoch: wenn das Fachverfahren nur eine Person je Antrag annimmt.",
    },
    turns: [
      { kind: "waits", daysAgo: 84, by: "ewa.kowalska", waitsFor: "Hersteller des Fachverfahrens" },
      { kind: "goes-on", daysAgo: 63, by: "ewa.kowalska" },
    ],
  },
  {
    name: "Aufruf auch als Nachricht",
    answer:
      "Wer wartet, bekommt den Aufruf auf Wunsch als Nachricht auf das Telefon und kann so lange hinausgehen.",
    needs: ["queue-display"],
    daysAgo: 31,
    by: "aylin.demir",
    turns: [],
  },
  {
    name: "Fotos auf dem Telefon verkleinern",
    answer:
      "Das Formular verkleinert Fotos schon auf dem Telefon, nimmt jedes übliche Format an und behält alle Eingaben, wenn die Kamera aufgeht.",
    needs: ["mobile"],
    daysAgo: 3,
    by: "ewa.kowalska",
    effortInPersonDays: {
      low: 4,
      likely: 8,
      high: 15,
      source: "Erste Schätzung der Entwicklung nach einem halben Tag Probieren.",
    },
    turns: [],
  },
];
