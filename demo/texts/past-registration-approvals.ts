import { aboutAForm } from "./about-a-form.ts";
import type { DemoApproval } from "./demo-approval.ts";

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
