import type { PathContent } from "./approval-path.ts";
import { commonStations } from "./common-stations.ts";
import { houseStations } from "./house-stations.ts";
import { templateStation } from "./template-station.ts";

const directAwardInEuros = 10_000;

/**
 * The path of an authority of a Land, to start from. The Länder have laws and periods of their own, so each source says which
 * law to look up, silence is never consent here, and every number is a guess to be confirmed.
 */
export const landTemplate: PathContent = {
  limits: {
    smallShareInPercent: 10,
    largeShareInPercent: 50,
    directAwardInEuros,
    source:
      "Direktauftrag: LHO § 55 und Vergaberecht des Landes, zu bestätigen; eingetragen ist vorsichtig wenig. Anteile: Schätzung ohne Beleg.",
  },
  stations: [
    ...commonStations({
      dataProtection: {
        kind: "law",
        source: "DSGVO Art. 30, 35 und 38 Abs. 1; Datenschutzgesetz des Landes, zu bestätigen",
      },
      informationSecurity: {
        kind: "order",
        source: "Leitlinie des Landes zur Informationssicherheit, zu bestätigen",
      },
      staffCouncil: { kind: "law", source: "LPVG des Landes, zu bestätigen" },
      accessibility: { kind: "law", source: "BITV des Landes, zu bestätigen" },
      budget: { kind: "law", source: "LHO des Landes § 7, zu bestätigen" },
      procurement: { kind: "law", source: "LHO des Landes § 55 und Wertgrenzen des Landes, zu bestätigen" },
      directAwardInEuros,
    }),
    templateStation({
      key: "mitzeichnung",
      name: "Mitzeichnung",
      subject: "law",
      reason: { kind: "order", source: "Gemeinsame Geschäftsordnung des Landes, zu bestätigen" },
      rule: { when: "any", conditions: [{ question: "legal-effect", is: "yes" }] },
      periodInWorkingDays: 10,
      looksAt: "Was die Änderung für andere Referate bedeutet",
    }),
    houseStations.systems({ key: "it-leitstelle", name: "IT-Leitstelle" }),
    houseStations.head({ key: "abteilungsleitung", name: "Abteilungsleitung", after: "mitzeichnung" }),
  ],
};
