import type { PathContent } from "./approval-path.ts";
import { templateStation } from "./template-station.ts";

/**
 * A municipality's path, to start from. Municipalities follow the law of their Land and orders of their own, so each source
 * says where to look, silence is never consent here, and every number is a guess to be confirmed.
 */
export const kommuneTemplate: PathContent = {
  limits: {
    smallShareInPercent: 10,
    largeShareInPercent: 50,
    directAwardInEuros: 10_000,
    source:
      "Direktauftrag: Wertgrenzen des Landes und Vergabeordnung des Hauses, zu bestätigen; eingetragen ist vorsichtig wenig. Anteile: Schätzung ohne Beleg.",
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
      reason: { kind: "order", source: "Leitlinie der Kommune zur Informationssicherheit, zu bestätigen" },
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
      reason: { kind: "law", source: "Haushaltsverordnung des Landes für Kommunen, zu bestätigen" },
      rule: { when: "any", conditions: [{ question: "cost-in-euros", above: 10_000 }] },
      periodInWorkingDays: 10,
      looksAt: "Wirtschaftlichkeit in angemessenem Umfang, und ob das Geld da ist",
    }),
    templateStation({
      key: "vergabe",
      name: "Vergabe",
      subject: "procurement",
      reason: { kind: "law", source: "Wertgrenzen des Landes für Kommunen, zu bestätigen" },
      rule: { when: "any", conditions: [{ question: "procurement-in-euros", above: 10_000 }] },
      periodInWorkingDays: 20,
      after: ["haushalt"],
      looksAt: "Art der Vergabe und ihre Unterlagen",
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
    templateStation({
      key: "amtsleitung",
      name: "Amtsleitung",
      subject: "leadership",
      deciders: { roles: ["leadership"], memberIds: [] },
      standIns: { roles: [], memberIds: [] },
      reason: {
        kind: "house-rule",
        source:
          "Hausregel: Die Amtsleitung zeichnet mit, was viele betrifft und sich nicht zurücknehmen lässt",
      },
      rule: {
        when: "all",
        conditions: [
          { question: "reversible-within-an-hour", is: "no" },
          { question: "affected-share-in-percent", above: 50 },
        ],
      },
      periodInWorkingDays: 5,
      after: ["rechtsamt"],
      looksAt: "Ob das Risiko getragen wird",
    }),
  ],
};
