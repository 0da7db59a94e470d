import type { DemoApproval } from "./demo-approval.ts";
import { pastStreetDamageApprovals } from "./past-street-damage-approvals.ts";

export const streetDamageApprovals: readonly DemoApproval[] = [
  ...pastStreetDamageApprovals,
  {
    initiative: "Kolonnen schließen Meldungen unterwegs",
    by: "peter.hollmann",
    sent: { workingDaysAgo: 6 },
    texts: {
      change: "Jede Kolonne bekommt ein Telefon und schließt die Meldung vor Ort mit einem Foto.",
      newData:
        "Wann eine Kolonne eine Meldung geschlossen hat. Keine Namen, kein Standort außer dem der Meldung.",
      risk: "Fotos zeigen Menschen. Die Anleitung sagt, wie man das vermeidet, und jedes Foto wird geprüft.",
      wayBack: "Telefone zurück, dann schließt wieder das Büro. Es geht nichts verloren.",
      firstFor: "Zwei von neun Kolonnen, vier Wochen.",
      findings: "Beide Kolonnen haben sich gemeldet und die Anleitung mitgeschrieben.",
    },
    answers: { "staff-data": "yes", "affected-share-in-percent": 10 },
    steps: [
      {
        kind: "decides",
        after: 1,
        station: "schwerbehindertenvertretung",
        by: "renate.wolff",
        decision: "granted",
        note: "Die Kolonnen bekommen Geräte mit großer Schrift. Dem steht nichts entgegen.",
      },
      {
        kind: "decides",
        after: 2,
        station: "personalrat",
        by: "detlef.krause",
        decision: "question",
        note: "Lässt sich aus den Zeiten ablesen, wie lange eine Kolonne für einen Auftrag braucht? Wer sieht das?",
      },
    ],
  },
  {
    initiative: "Freie Stellplätze für Roller zeigen",
    by: "peter.hollmann",
    sent: { daysAgo: 158 },
    texts: {
      change: "Der Mängelmelder zeigt, wo Leihroller stehen dürfen, und nennt die Pflichten der Verleiher.",
      newData: "",
      risk: "Die Karte ist veraltet, und Menschen berufen sich darauf.",
      wayBack: "Die Seite verschwindet wieder, das dauert eine Stunde.",
      firstFor: "Alle.",
      findings: "",
    },
    answers: { "legal-effect": "yes" },
    steps: [
      {
        kind: "withdraws",
        after: 38,
        by: "peter.hollmann",
        why: "need-vanished",
        reason:
          "Seit die Verleiher Stellplätze markieren müssen, meldet niemand mehr Roller auf dem Gehweg. Gewartet haben wir 38 Arbeitstage.",
      },
    ],
  },
];
