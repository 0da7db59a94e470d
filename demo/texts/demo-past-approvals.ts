import type { DecisionKind, RequestTexts } from "#features/approvals/approval.ts";
import type { DemoApproval, DemoStep } from "./demo-approval.ts";

/** A decision that was made without much ado: so many working days after the request was sent. */
type Said = {
  after: number;
  decision?: Exclude<DecisionKind, "question" | "refused">;
  note?: string;
};

type Round = {
  initiative: string;
  by: string;
  daysAgo: number;
  /** How many of a hundred cases it concerns. */
  share: number;
  texts: Pick<RequestTexts, "change" | "newData" | "risk" | "wayBack"> & Partial<RequestTexts>;
  dataProtection: Said | readonly DemoStep[];
  informationSecurity: Said;
  accessibility: Said;
};

/** A request about a form that asks for something new: three stations look at it side by side. */
function aboutAForm({ initiative, by, daysAgo, share, texts, ...said }: Round): DemoApproval {
  const steps = [
    ...(Array.isArray(said.dataProtection)
      ? (said.dataProtection as readonly DemoStep[])
      : [toStep("datenschutz", "holger.brandt", said.dataProtection as Said)]),
    toStep("informationssicherheit", "yusuf.kaya", said.informationSecurity),
    toStep("barrierefreiheit", "martina.feldmann", said.accessibility),
  ].sort((one, other) => one.after - other.after);
  return {
    initiative,
    by,
    sent: { daysAgo },
    texts: { firstFor: `${String(share)} von 100 Fällen.`, findings: "", ...texts },
    answers: {
      "new-personal-data": "yes",
      "accessible-interface": "yes",
      "affected-share-in-percent": share,
    },
    steps,
  };
}

function toStep(station: string, by: string, { after, decision = "granted", note }: Said): DemoStep {
  return { kind: "decides", after, station, by, decision, ...(note === undefined ? {} : { note }) };
}

const papers = {
  newData: "Familienstand und Staatsangehörigkeit, nur für die Dauer der Anfrage. Nichts wird gespeichert.",
  risk: "Die Liste nennt ein Papier zu wenig. Darunter steht, wen man fragen kann.",
  wayBack: "Die alte Seite mit allen Papieren kommt zurück, das dauert zehn Minuten.",
};
const waitingList = {
  newData: "E-Mail-Adresse und gewünschte Woche, gelöscht nach dem Termin.",
  risk: "Zwei Menschen bekommen denselben Termin. Der Kalender sperrt ihn beim ersten Klick.",
  wayBack: "Die Liste wird geschlossen, wer darauf steht, bekommt Bescheid.",
};
const photos = {
  newData: "Fotos von Nachweisen statt Scans, gelöscht wie bisher nach der Prüfung.",
  risk: "Fotos sind unscharf, und jemand muss nachfordern.",
  wayBack: "Es gilt wieder nur PDF.",
};
const children = {
  newData:
    "Namen und Geburtstage von Kindern stehen im Entwurf, bis er abgeschickt ist, längstens einen Tag.",
  risk: "Eltern tragen ein Kind ein, für das sie kein Sorgerecht haben. Der Nachweis wird wie bisher geprüft.",
  wayBack: "Schalter aus. Jede Person stellt dann wieder einen eigenen Antrag.",
};
const repairNews = {
  newData: "E-Mail-Adresse, gelöscht eine Woche nach der Reparatur.",
  risk: "Eine Nachricht verspricht einen Tag, der nicht gehalten wird.",
  wayBack: "Es gehen keine Nachrichten mehr hinaus, Meldungen bleiben unberührt.",
};
const fingertip = {
  newData: "Standort des Telefons, nur wenn man zustimmt, und nur der Ort des Schadens wird gespeichert.",
  risk: "Jemand meldet versehentlich den eigenen Standort. Vor dem Absenden sieht man ihn auf der Karte.",
  wayBack: "Der Knopf verschwindet, die Adresse tippt man wieder ein.",
};

export const pastRegistrationApprovals: readonly DemoApproval[] = [
  aboutAForm({
    initiative: "Drei Fragen nennen die nötigen Papiere",
    by: "ngoc.anh.tran",
    daysAgo: 160,
    share: 5,
    texts: { ...papers, change: "Vor dem Antrag sagen drei Fragen, welche Papiere nötig sind. Erprobung." },
    dataProtection: { after: 6 },
    informationSecurity: { after: 3 },
    accessibility: { after: 2 },
  }),
  aboutAForm({
    initiative: "Wartelistenplatz per E-Mail",
    by: "aylin.demir",
    daysAgo: 141,
    share: 5,
    texts: {
      ...waitingList,
      change: "Wird ein Termin frei, bekommt der nächste Mensch auf der Liste eine E-Mail.",
    },
    dataProtection: {
      after: 9,
      decision: "granted-with-condition",
      note: "Die Adresse ist am Tag nach dem Termin zu löschen, nicht erst nach einem Monat.",
    },
    informationSecurity: { after: 4 },
    accessibility: { after: 3 },
  }),
  aboutAForm({
    initiative: "Nachweise als Foto annehmen",
    by: "ewa.kowalska",
    daysAgo: 125,
    share: 10,
    texts: {
      ...photos,
      change: "Nachweise lassen sich mit dem Telefon fotografieren. Erprobung an einem Standort.",
    },
    dataProtection: { after: 7 },
    informationSecurity: { after: 5 },
    accessibility: {
      after: 5,
      decision: "granted-with-condition",
      note: "Der Auslöser braucht einen Namen für die Sprachausgabe.",
    },
  }),
  aboutAForm({
    initiative: "Drei Fragen nennen die nötigen Papiere",
    by: "ngoc.anh.tran",
    daysAgo: 120,
    share: 50,
    texts: { ...papers, change: "Die drei Fragen für alle, nach der Erprobung mit 5 von 100 Anträgen." },
    dataProtection: { after: 4 },
    informationSecurity: { after: 1 },
    accessibility: { after: 1 },
  }),
  aboutAForm({
    initiative: "Wartelistenplatz per E-Mail",
    by: "aylin.demir",
    daysAgo: 104,
    share: 50,
    texts: { ...waitingList, change: "Die Warteliste für alle Standorte, nach der Erprobung an einem." },
    dataProtection: { after: 11 },
    informationSecurity: { after: 2 },
    accessibility: { after: 4 },
  }),
  aboutAForm({
    initiative: "Nachweise als Foto annehmen",
    by: "ewa.kowalska",
    daysAgo: 88,
    share: 50,
    texts: { ...photos, change: "Fotos von Nachweisen an allen Standorten, nach der Erprobung." },
    dataProtection: { after: 5 },
    informationSecurity: { after: 4 },
    accessibility: { after: 2 },
  }),
  aboutAForm({
    initiative: "Alle Kinder in einem Antrag",
    by: "jonas.petersen",
    daysAgo: 60,
    share: 2,
    texts: {
      ...children,
      change: "Familien melden alle Kinder in einem Antrag an. Erprobung mit Begleitung.",
    },
    dataProtection: { after: 8 },
    informationSecurity: { after: 3 },
    accessibility: { after: 2 },
  }),
];

export const pastStreetDamageApprovals: readonly DemoApproval[] = [
  aboutAForm({
    initiative: "Nachricht bei jedem Schritt der Reparatur",
    by: "peter.hollmann",
    daysAgo: 152,
    share: 5,
    texts: {
      ...repairNews,
      change: "Wer eine E-Mail-Adresse nennt, hört bei jedem Schritt von uns. Erprobung.",
    },
    dataProtection: [
      {
        kind: "decides",
        after: 4,
        station: "datenschutz",
        by: "katrin.vogt",
        decision: "question",
        note: "Wozu wird die Adresse nach der Reparatur noch gebraucht?",
      },
      {
        kind: "changes",
        after: 6,
        by: "peter.hollmann",
        texts: { newData: "E-Mail-Adresse, gelöscht am Tag der Reparatur." },
      },
      {
        kind: "decides",
        after: 9,
        station: "datenschutz",
        by: "katrin.vogt",
        decision: "granted",
      },
    ],
    informationSecurity: { after: 8 },
    accessibility: { after: 1 },
  }),
  aboutAForm({
    initiative: "Nachricht bei jedem Schritt der Reparatur",
    by: "peter.hollmann",
    daysAgo: 115,
    share: 50,
    texts: {
      ...repairNews,
      change: "Nachrichten für alle Meldungen, nach der Erprobung im Westen der Stadt.",
    },
    dataProtection: { after: 8 },
    informationSecurity: { after: 3 },
    accessibility: { after: 2 },
  }),
  aboutAForm({
    initiative: "Ort mit einem Fingertipp",
    by: "jonas.petersen",
    daysAgo: 112,
    share: 5,
    texts: {
      ...fingertip,
      change: "Ein Knopf übernimmt den Standort des Telefons in die Meldung. Erprobung.",
    },
    dataProtection: { after: 10 },
    informationSecurity: { after: 6 },
    accessibility: { after: 3 },
  }),
  aboutAForm({
    initiative: "Ort mit einem Fingertipp",
    by: "jonas.petersen",
    daysAgo: 75,
    share: 50,
    texts: { ...fingertip, change: "Der Knopf für den Standort für alle, nach der Erprobung mit 5 von 100." },
    dataProtection: {
      after: 9,
      decision: "granted-with-condition",
      note: "Wer ablehnt, muss ohne Umweg weiterkommen.",
    },
    informationSecurity: { after: 2 },
    accessibility: { after: 2 },
  }),
];
