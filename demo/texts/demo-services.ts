/** A number nobody knows exactly, with the German sentence that says where it comes from. */
export type DemoEstimate = { low: number; likely: number; high: number; source: string };

/** A service of Musterstadt. Minutes are per case and include the way to an office where one is needed. */
export type DemoService = {
  name: string;
  shortDescription: string;
  address: string;
  /** 14 digits. For demonstration: shaped like a key of the Leistungskatalog, not looked up in it. */
  leikaKey: string;
  /** Name of the responsible team in `demoTeams`. */
  team: string;
  casesPerYear: DemoEstimate;
  citizenMinutesPerCase: DemoEstimate;
  staffMinutesPerCase: DemoEstimate;
};

/** "Wohnsitz anmelden": 14,000 cases a year are about 12 for every 100 inhabitants of a city of 120,000. */
const registrationService: DemoService = {
  name: "Wohnsitz anmelden",
  shortDescription:
    "Wer in Musterstadt eine Wohnung bezieht, meldet sie hier an. Das geht online mit dem Ausweis oder mit Termin im Bürgeramt.",
  address: "https://www.musterstadt.example/dienste/wohnsitz-anmelden",
  leikaKey: "99115005060000",
  team: "Bürgerservice",
  casesPerYear: {
    low: 13_200,
    likely: 14_000,
    high: 15_100,
    source:
      "Fallzahlen 2025 aus dem Fachverfahren, ohne Zweitwohnsitze. Spanne aus den Jahren 2023 bis 2025.",
  },
  citizenMinutesPerCase: {
    low: 22,
    likely: 41,
    high: 65,
    source:
      "Zeitwerttabelle Bürger, 2025, Anhang 3, Tätigkeiten 1, 3, 5, 7. Niedrig: online, hoch: mit Weg und Wartezeit im Bürgeramt.",
  },
  staffMinutesPerCase: {
    low: 10,
    likely: 14,
    high: 20,
    source: "Zeitaufschreibung im Bürgerservice, zwei Wochen im März 2026, 212 Fälle an vier Standorten.",
  },
};

/** "Straßenschaden melden": 6,500 reports a year, double reports included. */
const streetDamageService: DemoService = {
  name: "Straßenschaden melden",
  shortDescription:
    "Hier melden Sie kaputte Laternen, Schlaglöcher, Schilder, Müll und Schäden an Radwegen. Wir kümmern uns und sagen Ihnen, was daraus wird.",
  address: "https://www.musterstadt.example/dienste/strassenschaden-melden",
  leikaKey: "99108042000000",
  team: "Straßen und Grün",
  casesPerYear: {
    low: 5_900,
    likely: 6_500,
    high: 7_400,
    source: "Meldungen 2025 im Mängelmelder, mit Doppelmeldungen. Hoch: ein Jahr mit Sturm wie 2024.",
  },
  citizenMinutesPerCase: {
    low: 3,
    likely: 8,
    high: 18,
    source:
      "Zehn beobachtete Meldungen im Nutzungstest 2026. Niedrig: am Rechner ohne Foto, hoch: am Telefon mit zweitem Anlauf.",
  },
  staffMinutesPerCase: {
    low: 6,
    likely: 11,
    high: 19,
    source:
      "Schätzung des Teams Straßen und Grün, Mai 2026: lesen, zuordnen, Auftrag erteilen, antworten. Ohne die Reparatur selbst.",
  },
};

/** Both services of the demo: first the registration, then the street damage. */
export const demoServices: readonly [registration: DemoService, streetDamage: DemoService] = [
  registrationService,
  streetDamageService,
];
