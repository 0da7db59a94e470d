import type { DemoInitiative } from "./demo-initiative.ts";
import { done } from "./done.ts";

export const pastStreetDamageInitiatives: readonly DemoInitiative[] = [
  {
    name: "Freie Stellplätze für Roller zeigen",
    answer: "Eine Karte im Mängelmelder zeigt, wo Leihroller stehen dürfen und wer für sie sorgt.",
    needs: ["scooters"],
    daysAgo: 170,
    by: "peter.hollmann",
    turns: [
      {
        kind: "ends",
        daysAgo: 90,
        by: "peter.hollmann",
        ending: "dropped",
        reason: "Der Bedarf verschwand, während das Vorhaben auf das Rechtsamt wartete.",
      },
    ],
  },
  done({
    name: "Nachricht bei jedem Schritt der Reparatur",
    answer: "Wer eine E-Mail-Adresse nennt, hört bei jedem Schritt, was aus der Meldung wird.",
    needs: ["answers"],
    daysAgo: 162,
    by: "peter.hollmann",
    end: { daysAgo: 80, reason: "Die Nachrichten gehen für alle Meldungen hinaus." },
  }),
  done({
    name: "Ort mit einem Fingertipp",
    answer: "Ein Knopf übernimmt den Standort des Telefons, damit niemand die Adresse suchen muss.",
    needs: ["place"],
    daysAgo: 121,
    by: "jonas.petersen",
    end: { daysAgo: 42, reason: "Der Knopf ist für alle da." },
  }),
];
