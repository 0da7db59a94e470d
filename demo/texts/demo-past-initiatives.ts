import type { DemoInitiative } from "./demo-initiative.ts";

type Past = Pick<DemoInitiative, "name" | "answer" | "needs" | "daysAgo" | "by"> & {
  readonly end: { readonly daysAgo: number; readonly reason: string };
};

/** Small answers that came, each after its approvals. */
function done({ end, ...initiative }: Past): DemoInitiative {
  const { by } = initiative;
  return { ...initiative, turns: [{ kind: "ends", by, ending: "done", ...end }] };
}

export const pastRegistrationInitiatives: readonly DemoInitiative[] = [
  done({
    name: "Drei Fragen nennen die nötigen Papiere",
    answer:
      "Vor dem Antrag sagen drei Fragen, welche Papiere in diesem Fall nötig sind und wer sie ausstellt.",
    needs: ["documents"],
    daysAgo: 170,
    by: "ngoc.anh.tran",
    end: { daysAgo: 85, reason: "Die drei Fragen stehen vor jedem Antrag." },
  }),
  done({
    name: "Wartelistenplatz per E-Mail",
    answer: "Wer keinen Termin findet, trägt sich ein und bekommt eine E-Mail, sobald einer frei wird.",
    needs: ["appointments"],
    daysAgo: 150,
    by: "aylin.demir",
    end: { daysAgo: 70, reason: "Die Warteliste läuft an allen Standorten." },
  }),
  done({
    name: "Nachweise als Foto annehmen",
    answer: "Nachweise müssen nicht mehr gescannt werden, ein Foto genügt.",
    needs: ["documents"],
    daysAgo: 135,
    by: "ewa.kowalska",
    end: { daysAgo: 55, reason: "Fotos werden an allen Standorten angenommen." },
  }),
];

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
