import type { PathContent } from "./approval-path.ts";
import { commonStations } from "./common-stations.ts";
import { houseStations } from "./house-stations.ts";
import { templateStation } from "./template-station.ts";

const directAwardInEuros = 10_000;

/**
 * A municipality's path, to start from. Municipalities follow the law of their Land and orders of their own, so each source
 * says where to look, silence is never consent here, and every number is a guess to be confirmed.
 */
export const kommuneTemplate: PathContent = {
  limits: {
    smallShareInPercent: 10,
    largeShareInPercent: 50,
    directAwardInEuros,
    source:
      "Direktauftrag: Wertgrenzen des Landes und Vergabeordnung des Hauses, zu bestätigen; eingetragen ist vorsichtig wenig. Anteile: Schätzung ohne Beleg.",
  },
  stations: [
    ...commonStations({
      dataProtection: {
        kind: "law",
        source: "DSGVO Art. 30, 35 und 38 Abs. 1; Datenschutzgesetz des Landes, zu bestätigen",
      },
      informationSecurity: {
        kind: "order",
        source: "Leitlinie der Kommune zur Informationssicherheit, zu bestätigen",
      },
      staffCouncil: { kind: "law", source: "LPVG des Landes, zu bestätigen" },
      accessibility: { kind: "law", source: "BITV des Landes, zu bestätigen" },
      budget: { kind: "law", source: "Haushaltsverordnung des Landes für Kommunen, zu bestätigen" },
      procurement: { kind: "law", source: "Wertgrenzen des Landes für Kommunen, zu bestätigen" },
      directAwardInEuros,
    }),
    templateStation({
      key: "rechtsamt",
      name: "Rechtsamt",
      subject: "law",
      reason: {
        kind: "house-rule",
        source: "Hausregel: Das Rechtsamt liest, was Rechte und Pflichten ändert",
      },
      rule: { when: "any", conditions: [{ question: "legal-effect", is: "yes" }] },
      periodInWorkingDays: 10,
      looksAt: "Ob die Änderung mit dem Recht vereinbar ist",
    }),
    houseStations.head({ key: "amtsleitung", name: "Amtsleitung", after: "rechtsamt" }),
  ],
};
