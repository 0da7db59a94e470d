import type { DemoInitiative } from "./demo-initiative.ts";
import { pastStreetDamageInitiatives } from "./past-street-damage-initiatives.ts";

export const streetDamageInitiatives: readonly DemoInitiative[] = [
  ...pastStreetDamageInitiatives,
  {
    name: "Kolonnen schließen Meldungen unterwegs",
    answer:
      "Jede Kolonne bekommt ein Telefon und meldet vor Ort, dass der Schaden behoben ist. Wer gemeldet hat, erhält sofort eine Nachricht mit Foto.",
    needs: ["answers"],
    daysAgo: 74,
    by: "peter.hollmann",
    helpedCasesInPercent: {
      low: 40,
      likely: 55,
      high: 70,
      source: "Anteil der Meldungen 2025, die repariert, aber erst Wochen später geschlossen wurden.",
    },
    citizenMinutesSavedACase: {
      low: 2,
      likely: 4,
      high: 8,
      source: "Gespräche mit sieben Meldenden 2026: nachsehen, nachfragen, noch einmal melden.",
    },
    staffMinutesSavedACase: {
      low: 1,
      likely: 2,
      high: 5,
      source: "Schätzung des Teams Straßen und Grün: Nachfragen am Telefon, doppelte Meldungen schließen.",
    },
    effortInPersonDays: {
      low: 15,
      likely: 25,
      high: 40,
      source: "Schätzung der Entwicklung, mit zwei Tagen Einweisung je Kolonne. Ohne die Geräte.",
    },
    turns: [
      { kind: "waits", daysAgo: 52, by: "peter.hollmann", waitsFor: "Haushaltsstelle" },
      { kind: "goes-on", daysAgo: 39, by: "peter.hollmann" },
    ],
  },
  {
    name: "Aufkleber mit Code an jedem Mast",
    answer:
      "An jedem Laternenmast klebt ein Code. Wer ihn mit dem Telefon liest, meldet die Laterne ohne Mastnummer und ohne Karte.",
    needs: ["light", "place"],
    daysAgo: 62,
    by: "jonas.petersen",
    helpedCasesInPercent: {
      low: 8,
      likely: 12,
      high: 18,
      source: "Anteil der Meldungen zu Laternen ohne gültige Mastnummer, Mängelmelder 2025.",
    },
    citizenMinutesSavedACase: {
      low: 1,
      likely: 3,
      high: 5,
      source: "Nutzungstest am Straßenrand 2026 mit sechs Personen.",
    },
    turns: [
      { kind: "waits", daysAgo: 55, by: "jonas.petersen", waitsFor: "Stadtwerke" },
      { kind: "goes-on", daysAgo: 34, by: "jonas.petersen" },
      {
        kind: "ends",
        daysAgo: 20,
        by: "jonas.petersen",
        ending: "dropped",
        reason:
          "In vier Wochen lasen an 40 Masten nur zwei Menschen den Code. Im Dunkeln sieht ihn niemand, und 9.000 Aufkleber wären zu pflegen.",
      },
    ],
  },
];
