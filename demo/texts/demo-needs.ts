import type { NeedStatement } from "#features/needs/need.ts";
import type { DismissalReason } from "#features/needs/placement.ts";

/** A need that a team of Musterstadt found. Days are counted back from today; on a weekend it was the Friday before. */
export type DemoNeed = NeedStatement & {
  /** By which initiatives and merges name it. */
  key: string;
  /** Voices of these themes support it; the one that opens the first theme is what it is made from. */
  themes: readonly string[];
  /** Voices of these themes speak against it. */
  contraryThemes?: readonly string[];
  daysAgo: number;
  /** Who made it: first part of an address in `demoPeople`. */
  by: string;
  confirmed?: { daysAgo: number; by: string; reason: string };
  /** It turned out to be the same as another one. */
  merged?: { daysAgo: number; by: string; into: string };
};

/** How a team sorted the voices of its service. What came after the last sitting waits in the inbox. */
export type DemoSorting = {
  needs: readonly DemoNeed[];
  /** Times at which somebody put what had come in to its need, or set it aside. */
  sittings: readonly { daysAgo: number; by: string }[];
};

/** Themes that are no need of the service, and why. All others without a need wait in the inbox. */
export const demoDismissals: readonly { theme: string; reason: DismissalReason; note?: string }[] = [
  { theme: "praise", reason: "thanks" },
  { theme: "without-sense", reason: "unclear" },
  { theme: "other-service", reason: "other-service", note: "An die zuständige Stelle weitergegeben." },
  { theme: "trial-entry", reason: "no-matter", note: "Probeeingabe ohne Anliegen." },
];

const registrationNeeds: readonly DemoNeed[] = [
  {
    key: "fees",
    themes: ["fees-unclear"],
    contraryThemes: ["fees-clear"],
    who: "Umziehende",
    what: "müssen auf einen Blick sehen, was die Anmeldung kostet",
    situation: "bevor sie die erste Angabe machen",
    purpose: "damit sie kein Bargeld holen und nicht an fremde Anbieter zahlen",
    daysAgo: 183,
    by: "ngoc.anh.tran",
  },
  {
    key: "documents",
    themes: ["required-documents"],
    who: "Neu Zugezogene",
    what: "müssen wissen, welche Papiere in ihrem Fall nötig sind und wer sie ausstellt",
    situation: "bevor sie sich einen Tag freinehmen",
    purpose: "damit sie nicht ein zweites Mal kommen müssen",
    daysAgo: 179,
    by: "ngoc.anh.tran",
  },
  {
    key: "appointments",
    themes: ["appointment-availability"],
    who: "Berufstätige und Familien",
    what: "brauchen einen Termin in den ersten zwei Wochen",
    situation: "wenn sie ins Bürgeramt müssen",
    purpose: "damit sie die gesetzliche Frist halten können",
    daysAgo: 171,
    by: "aylin.demir",
  },
  {
    key: "opening-hours",
    themes: ["opening-hours"],
    who: "Berufstätige",
    what: "brauchen verlässliche Öffnungszeiten am Abend",
    situation: "wenn sie bis 17 Uhr arbeiten",
    purpose: "damit sie nicht vor verschlossener Tür stehen",
    daysAgo: 164,
    by: "jonas.petersen",
    merged: { daysAgo: 121, by: "aylin.demir", into: "appointments" },
  },
  {
    key: "families",
    themes: ["family-registration"],
    who: "Familien",
    what: "möchten alle Kinder in einem Zug anmelden",
    situation: "wenn sie gemeinsam umziehen",
    purpose: "damit sie nichts doppelt eingeben und kein Kind vergessen wird",
    daysAgo: 158,
    by: "jonas.petersen",
  },
  {
    key: "tax-id",
    themes: ["tax-id-question"],
    who: "Menschen ohne Steuer-ID zur Hand",
    what: "müssen verstehen, wozu sie gebraucht wird und ob es auch ohne geht",
    situation: "wenn der Antrag danach fragt",
    purpose: "damit er nicht an einer Nummer scheitert",
    daysAgo: 139,
    by: "katrin.vogt",
    confirmed: {
      daysAgo: 26,
      by: "ngoc.anh.tran",
      reason:
        "Im Nutzungstest mit fünf Personen hielten vier an dieser Frage an, zwei suchten nach Papieren.",
    },
  },
  {
    key: "queue-display",
    themes: ["queue-display"],
    who: "Wartende im Bürgeramt",
    what: "müssen sehen und hören, wann ihre Nummer an der Reihe ist",
    situation: "auch wenn der Raum voll ist",
    purpose: "damit niemand den Aufruf verpasst",
    daysAgo: 38,
    by: "aylin.demir",
  },
  {
    key: "mobile",
    themes: ["mobile-upload"],
    who: "Menschen ohne Rechner",
    what: "müssen auch am Smartphone fertig werden",
    situation: "wenn sie Nachweise fotografieren",
    purpose: "damit sie keinen Termin brauchen",
    daysAgo: 14,
    by: "ewa.kowalska",
  },
];

const streetDamageNeeds: readonly DemoNeed[] = [
  {
    key: "scooters",
    themes: ["parked-scooters"],
    who: "Menschen zu Fuß, mit Rollator oder Kinderwagen",
    what: "brauchen freie Gehwege",
    situation: "wenn Leihroller im Weg liegen",
    purpose: "damit sie nicht auf die Fahrbahn ausweichen müssen",
    daysAgo: 181,
    by: "peter.hollmann",
  },
  {
    key: "answers",
    themes: ["no-answer", "status-by-email"],
    who: "Meldende",
    what: "möchten erfahren, was aus ihrem Hinweis wird",
    situation: "bis der Schaden behoben ist",
    purpose: "damit sie nicht zweimal melden oder es ganz aufgeben",
    daysAgo: 174,
    by: "ngoc.anh.tran",
  },
  {
    key: "smooth-ways",
    themes: ["pothole-cycle-way", "pothole-road"],
    who: "Menschen mit Rad oder Auto",
    what: "brauchen Wege ohne Löcher und Kanten",
    situation: "auch bei Nässe und Dunkelheit",
    purpose: "damit niemand stürzt und nichts zu Bruch geht",
    daysAgo: 151,
    by: "peter.hollmann",
  },
  {
    key: "place",
    themes: ["location-picker", "photo-upload"],
    who: "Meldende unterwegs",
    what: "müssen Ort und Bild mit wenigen Handgriffen angeben können",
    situation: "wenn sie mit schwachem Netz vor dem Schaden stehen",
    purpose: "damit sie die Meldung nicht auf später verschieben",
    daysAgo: 128,
    by: "jonas.petersen",
  },
  {
    key: "light",
    themes: ["street-light-out", "night-safety"],
    who: "Anwohnende und Menschen mit später Schicht",
    what: "brauchen Licht auf ihren Wegen",
    situation: "sobald es dunkel ist",
    purpose: "damit sie sicher nach Hause kommen",
    daysAgo: 68,
    by: "peter.hollmann",
  },
];

export const registrationSorting: DemoSorting = {
  needs: registrationNeeds,
  sittings: [
    { daysAgo: 150, by: "ngoc.anh.tran" },
    { daysAgo: 120, by: "aylin.demir" },
    { daysAgo: 93, by: "ngoc.anh.tran" },
    { daysAgo: 63, by: "jonas.petersen" },
    { daysAgo: 37, by: "aylin.demir" },
    { daysAgo: 20, by: "ngoc.anh.tran" },
    { daysAgo: 12, by: "jonas.petersen" },
    { daysAgo: 7, by: "ngoc.anh.tran" },
  ],
};

export const streetDamageSorting: DemoSorting = {
  needs: streetDamageNeeds,
  sittings: [
    { daysAgo: 147, by: "peter.hollmann" },
    { daysAgo: 112, by: "ngoc.anh.tran" },
    { daysAgo: 79, by: "peter.hollmann" },
    { daysAgo: 45, by: "jonas.petersen" },
    { daysAgo: 24, by: "peter.hollmann" },
    { daysAgo: 9, by: "ngoc.anh.tran" },
  ],
};
