import type { PathContent } from "./approval-path.ts";
import { commonStations } from "./common-stations.ts";
import { houseStations } from "./house-stations.ts";
import { templateStation } from "./template-station.ts";

const directAwardInEuros = 50_000;

/**
 * A federal authority's path, to start from. Laws as of 2026. Periods are the law's where it names one (Personalrat,
 * Gleichstellung) and otherwise a guess without data behind it, like the limits of shares and costs.
 */
export const bundTemplate: PathContent = {
  limits: {
    smallShareInPercent: 10,
    largeShareInPercent: 50,
    directAwardInEuros,
    source:
      "Direktauftrag: BHO § 55 Abs. 2, 50.000 Euro netto, Stand 2026. Anteile: Schätzung ohne Beleg, zu bestätigen.",
  },
  stations: [
    ...commonStations({
      dataProtection: { kind: "law", source: "BDSG § 6 Abs. 1; DSGVO Art. 30 und 35" },
      informationSecurity: { kind: "law", source: "BSIG § 45 Abs. 4" },
      staffCouncil: {
        kind: "law",
        source: "BPersVG § 80 Abs. 1 Nr. 21",
        silence: { means: "granted", order: "BPersVG § 70 Abs. 3" },
      },
      accessibility: { kind: "law", source: "BGG § 12a Abs. 3; BITV 2.0" },
      budget: { kind: "law", source: "BHO § 7 Abs. 2" },
      procurement: { kind: "law", source: "BHO § 55 Abs. 2" },
      directAwardInEuros,
    }),
    templateStation({
      key: "mitzeichnung",
      name: "Mitzeichnung",
      subject: "law",
      reason: { kind: "order", source: "GGO § 15: nur in Angelegenheiten von Bedeutung" },
      rule: { when: "any", conditions: [{ question: "legal-effect", is: "yes" }] },
      periodInWorkingDays: 10,
      looksAt: "Was die Änderung für andere Referate bedeutet",
    }),
    houseStations.systems({ key: "it-leitung", name: "IT-Leitung" }),
    houseStations.head({ key: "abteilungsleitung", name: "Abteilungsleitung", after: "mitzeichnung" }),
  ],
};
