import type { PathContent } from "./approval-path.ts";
import { templateStation } from "./template-station.ts";

/**
 * A federal authority's path, to start from. Laws as of 2026. Periods are the law's where it names one (Personalrat,
 * Gleichstellung) and otherwise a guess without data behind it, like the limits of shares and costs.
 */
export const bundTemplate: PathContent = {
  limits: {
    smallShareInPercent: 10,
    largeShareInPercent: 50,
    directAwardInEuros: 50_000,
    source:
      "Direktauftrag: BHO § 55 Abs. 2, 50.000 Euro netto, Stand 2026. Anteile: Schätzung ohne Beleg, zu bestätigen.",
  },
  stations: [
    templateStation({
      key: "datenschutz",
      name: "Datenschutz",
      subject: "data-protection",
      reason: { kind: "law", source: "BDSG § 6 Abs. 1; DSGVO Art. 30 und 35" },
      rule: {
        when: "any",
        conditions: [
          { question: "new-personal-data", is: "yes" },
          { question: "special-categories", is: "yes" },
        ],
      },
      periodInWorkingDays: 10,
      looksAt: "Rechtsgrundlage, Sparsamkeit, Löschung, Verzeichnis; ob eine Folgenabschätzung nötig ist",
    }),
    templateStation({
      key: "informationssicherheit",
      name: "Informationssicherheit",
      subject: "information-security",
      reason: { kind: "law", source: "BSIG § 45 Abs. 4" },
      rule: {
        when: "any",
        conditions: [
          { question: "new-personal-data", is: "yes" },
          { question: "new-system-connected", is: "yes" },
        ],
      },
      periodInWorkingDays: 10,
      looksAt: "Schutzbedarf, Sicherheitskonzept, was bei einem Ausfall geschieht",
    }),
    templateStation({
      key: "personalrat",
      name: "Personalrat",
      subject: "staff-council",
      reason: { kind: "law", source: "BPersVG § 80 Abs. 1 Nr. 21" },
      rule: { when: "any", conditions: [{ question: "staff-data", is: "yes" }] },
      periodInWorkingDays: 10,
      silence: { means: "granted", order: "BPersVG § 70 Abs. 3" },
      looksAt: "Ob sich Verhalten oder Leistung von Beschäftigten überwachen lässt",
    }),
    templateStation({
      key: "schwerbehindertenvertretung",
      name: "Schwerbehindertenvertretung",
      subject: "disabled-staff",
      reason: { kind: "law", source: "SGB IX § 178 Abs. 2" },
      rule: { when: "any", conditions: [{ question: "staff-data", is: "yes" }] },
      periodInWorkingDays: 5,
      looksAt: "Was die Änderung für schwerbehinderte Beschäftigte bedeutet: anhören, bevor entschieden ist",
    }),
    templateStation({
      key: "barrierefreiheit",
      name: "Barrierefreiheit",
      subject: "accessibility",
      reason: { kind: "law", source: "BGG § 12a Abs. 3; BITV 2.0" },
      rule: { when: "any", conditions: [{ question: "accessible-interface", is: "yes" }] },
      periodInWorkingDays: 5,
      looksAt: "Prüfbericht und Erklärung zur Barrierefreiheit",
    }),
    templateStation({
      key: "haushalt",
      name: "Haushalt",
      subject: "budget",
      reason: { kind: "law", source: "BHO § 7 Abs. 2" },
      rule: { when: "any", conditions: [{ question: "cost-in-euros", above: 10_000 }] },
      periodInWorkingDays: 10,
      looksAt: "Wirtschaftlichkeit in angemessenem Umfang, und ob das Geld da ist",
    }),
    templateStation({
      key: "vergabe",
      name: "Vergabe",
      subject: "procurement",
      reason: { kind: "law", source: "BHO § 55 Abs. 2" },
      rule: { when: "any", conditions: [{ question: "procurement-in-euros", above: 50_000 }] },
      periodInWorkingDays: 20,
      after: ["haushalt"],
      looksAt: "Art der Vergabe und ihre Unterlagen",
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
    templateStation({
      key: "it-leitung",
      name: "IT-Leitung",
      subject: "other",
      reason: { kind: "house-rule", source: "Hausregel: Die IT-Leitung gibt neue Anschlüsse frei" },
      rule: { when: "any", conditions: [{ question: "new-system-connected", is: "yes" }] },
      periodInWorkingDays: 10,
      after: ["informationssicherheit"],
      looksAt: "Ob das neue System in die Planung passt",
    }),
    templateStation({
      key: "abteilungsleitung",
      name: "Abteilungsleitung",
      subject: "leadership",
      deciders: { roles: ["leadership"], memberIds: [] },
      standIns: { roles: [], memberIds: [] },
      reason: {
        kind: "house-rule",
        source:
          "Hausregel: Die Abteilungsleitung zeichnet mit, was viele betrifft und sich nicht zurücknehmen lässt",
      },
      rule: {
        when: "all",
        conditions: [
          { question: "reversible-within-an-hour", is: "no" },
          { question: "affected-share-in-percent", above: 50 },
        ],
      },
      periodInWorkingDays: 5,
      after: ["mitzeichnung"],
      looksAt: "Ob das Risiko getragen wird",
    }),
  ],
};
