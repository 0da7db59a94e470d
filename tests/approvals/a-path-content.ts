import type { PathContent, RiskLimits, Station } from "#features/approval-paths/approval-path.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";

/** A small change inside the house's rules: every question answered so that nothing is asked for. */
export const harmless: ScreeningAnswers = {
  "new-personal-data": "no",
  "special-categories": "no",
  "staff-data": "no",
  "legal-effect": "no",
  "reversible-within-an-hour": "yes",
  "affected-share-in-percent": 1,
  "procurement-in-euros": 0,
  "accessible-interface": "no",
  "new-system-connected": "no",
  "cost-in-euros": 0,
};

export const someLimits: RiskLimits = {
  smallShareInPercent: 5,
  largeShareInPercent: 25,
  directAwardInEuros: 50_000,
  source: "BHO § 55 Abs. 2",
};

/** A station that approvers decide and leadership stands in for, needed where there are new personal data. */
export function aStation(given: Partial<Station> & Pick<Station, "key">): Station {
  return {
    name: `Station ${given.key}`,
    subject: "other",
    deciders: { roles: ["approver"], memberIds: [] },
    standIns: { roles: ["leadership"], memberIds: [] },
    reason: { kind: "law", source: "BDSG § 6 Abs. 1" },
    rule: { when: "any", conditions: [{ question: "new-personal-data", is: "yes" }] },
    periodInWorkingDays: 10,
    silence: { means: "escalated", to: { roles: ["leadership"], memberIds: [] } },
    after: [],
    looksAt: "Rechtsgrundlage, Sparsamkeit, Löschung",
    isToBeConfirmed: false,
    ...given,
  };
}

/** Data protection and, in parallel, information security; then leadership; and the staff council by itself. */
export const aPathContent: PathContent = {
  limits: someLimits,
  stations: [
    aStation({ key: "data-protection", name: "Datenschutz", subject: "data-protection" }),
    aStation({
      key: "information-security",
      name: "Informationssicherheit",
      subject: "information-security",
      rule: {
        when: "any",
        conditions: [
          { question: "new-personal-data", is: "yes" },
          { question: "new-system-connected", is: "yes" },
        ],
      },
    }),
    aStation({
      key: "staff-council",
      name: "Personalrat",
      subject: "staff-council",
      rule: { when: "any", conditions: [{ question: "staff-data", is: "yes" }] },
      silence: { means: "granted", order: "BPersVG § 70 Abs. 3" },
    }),
    aStation({
      key: "leadership",
      name: "Amtsleitung",
      subject: "leadership",
      rule: { when: "any", conditions: [{ question: "cost-in-euros", above: 10_000 }] },
      reason: { kind: "house-rule", source: "Amtsleitung" },
      after: ["data-protection", "information-security"],
    }),
  ],
};
