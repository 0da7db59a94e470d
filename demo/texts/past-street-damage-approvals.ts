import { aboutAForm } from "./about-a-form.ts";
import type { DemoApproval } from "./demo-approval.ts";

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
