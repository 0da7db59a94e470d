import type { PathContent } from "./approval-path.ts";
import { templateStation } from "./template-station.ts";

/**
 * The path of an authority of a Land, to start from. The Länder have laws and periods of their own, so each source says which
 * law to look up, silence is never consent here, and every number is a guess to be confirmed.
 */
export const landTemplate: PathContent = {
  limits: {
    smallShareInPercent: 10,
    largeShareInPercent: 50,
    directAwardInEuros: 10_000,
    source:
      "Direktauftrag: LHO § 55 und Vergaberecht des Landes, zu bestätigen; eingetragen ist vorsichtig wenig. Anteile: Schätzung ohne Beleg.",
  },
  stations: [
    templateStation({
      key: "datenschutz",
      name: "Datenschutz",
      subject: "data-protection",
      reason: {
        kind: "law",
        source: "DSGVO Art. 30, 35 und 38 Abs. 1; Datenschutzgesetz des Landes, zu bestätigen",
      },
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
      reason: { kind: "order", source: "Leitlinie des Landes zur Informationssicherheit, zu bestätigen" },
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
      reason: { kind: "law", source: "LPVG des Landes, zu bestätigen" },
      rule: { when: "any", conditions: [{ question: "staff-data", is: "yes" }] },
      periodInWorkingDays: 10,
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
      reason: { kind: "law", source: "BITV des Landes, zu bestätigen" },
      rule: { when: "any", conditions: [{ question: "accessible-interface", is: "yes" }] },
      periodInWorkingDays: 5,
      looksAt: "Prüfbericht und Erklärung zur Barrierefreiheit",
    }),
    templateStation({
      key: "haushalt",
      name: "Haushalt",
      subject: "budget",
      reason: { kind: "law", source: "LHO des Landes § 7, zu bestätigen" },
      rule: { when: "any", conditions: [{ question: "cost-in-euros", above: 10_000 }] },
      periodInWorkingDays: 10,
      looksAt: "Wirtschaftlichkeit in angemessenem Umfang, und ob das Geld da ist",
    }),
    templateStation({
      key: "vergabe",
      name: "Vergabe",
      subject: "procurement",
      reason: { kind: "law", source: "LHO des Landes § 55 und Wertgrenzen des Landes, zu bestätigen" },
      rule: { when: "any", conditions: [{ question: "procurement-in-euros", above: 10_000 }] },
      periodInWorkingDays: 20,
      after: ["haushalt"],
      looksAt: "Art der Vergabe und ihre Unterlagen",
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
    templateStation({
      key: "it-leitstelle",
      name: "IT-Leitstelle",
      subject: "other",
      reason: { kind: "house-rule", source: "Hausregel: Die IT-Leitstelle gibt neue Anschlüsse frei" },
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
