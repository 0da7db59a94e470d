import type { Silence, Station, StationReason } from "./approval-path.ts";
import { templateStation } from "./template-station.ts";

/** What differs between the levels: why each station exists, from which sum one buys by a procedure, what silence means. */
export type LevelOfStations = {
  readonly dataProtection: StationReason;
  readonly informationSecurity: StationReason;
  readonly staffCouncil: StationReason & { readonly silence?: Silence };
  readonly accessibility: StationReason;
  readonly budget: StationReason;
  readonly procurement: StationReason;
  readonly directAwardInEuros: number;
};

/** The stations that every level of the federation has, in the order in which templates list them. */
export function commonStations(level: LevelOfStations): readonly Station[] {
  return [...listDataStations(level), ...listStaffStations(level), ...listMeansStations(level)];
}

function listDataStations({ dataProtection, informationSecurity }: LevelOfStations): readonly Station[] {
  return [
    templateStation({
      key: "datenschutz",
      name: "Datenschutz",
      subject: "data-protection",
      reason: dataProtection,
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
      reason: informationSecurity,
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
  ];
}

function listStaffStations({ staffCouncil }: LevelOfStations): readonly Station[] {
  const { silence, ...reason } = staffCouncil;
  return [
    templateStation({
      key: "personalrat",
      name: "Personalrat",
      subject: "staff-council",
      reason,
      rule: { when: "any", conditions: [{ question: "staff-data", is: "yes" }] },
      periodInWorkingDays: 10,
      ...(silence ? { silence } : {}),
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
  ];
}

function listMeansStations({
  accessibility,
  budget,
  procurement,
  directAwardInEuros,
}: LevelOfStations): readonly Station[] {
  return [
    templateStation({
      key: "barrierefreiheit",
      name: "Barrierefreiheit",
      subject: "accessibility",
      reason: accessibility,
      rule: { when: "any", conditions: [{ question: "accessible-interface", is: "yes" }] },
      periodInWorkingDays: 5,
      looksAt: "Prüfbericht und Erklärung zur Barrierefreiheit",
    }),
    templateStation({
      key: "haushalt",
      name: "Haushalt",
      subject: "budget",
      reason: budget,
      rule: { when: "any", conditions: [{ question: "cost-in-euros", above: 10_000 }] },
      periodInWorkingDays: 10,
      looksAt: "Wirtschaftlichkeit in angemessenem Umfang, und ob das Geld da ist",
    }),
    templateStation({
      key: "vergabe",
      name: "Vergabe",
      subject: "procurement",
      reason: procurement,
      rule: { when: "any", conditions: [{ question: "procurement-in-euros", above: directAwardInEuros }] },
      periodInWorkingDays: 20,
      after: ["haushalt"],
      looksAt: "Art der Vergabe und ihre Unterlagen",
    }),
  ];
}
