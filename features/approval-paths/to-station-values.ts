import type { RiskLimits, Station } from "./approval-path.ts";
import type { RuleCondition } from "./station-rule.ts";

type Values = Readonly<Record<string, string>>;

/** A station as the values of its form, so that they read back the same. Several choices stand in one text with blanks between. */
export function toStationValues(station: Station): Values {
  const { deciders, standIns, silence, rule } = station;
  const escalated = silence.means === "escalated" ? silence.to : { roles: [], memberIds: [] };
  return {
    name: station.name,
    subject: station.subject,
    looksAt: station.looksAt,
    "reason.kind": station.reason.kind,
    "reason.source": station.reason.source,
    "rule.when": rule.when,
    ...Object.fromEntries(rule.when === "always" ? [] : rule.conditions.map(toField)),
    "deciders.roles": deciders.roles.join(" "),
    "deciders.memberIds": deciders.memberIds.join(" "),
    "standIns.roles": standIns.roles.join(" "),
    "standIns.memberIds": standIns.memberIds.join(" "),
    periodInWorkingDays: String(station.periodInWorkingDays),
    "silence.means": silence.means,
    "silence.order": silence.means === "granted" ? silence.order : "",
    "silence.roles": escalated.roles.join(" "),
    "silence.memberIds": escalated.memberIds.join(" "),
    after: station.after.join(" "),
    isConfirmed: station.isToBeConfirmed ? "" : "yes",
  };
}

/** What the form of a new station shows: what most stations have, and nothing that decides when it is needed. */
export const newStationValues: Values = {
  "rule.when": "any",
  "deciders.roles": "approver",
  "standIns.roles": "leadership",
  "silence.means": "escalated",
  "silence.roles": "leadership",
};

/** Limits as the values of their form. */
export function toLimitsValues(limits: RiskLimits): Values {
  return {
    smallShareInPercent: write(limits.smallShareInPercent),
    largeShareInPercent: write(limits.largeShareInPercent),
    directAwardInEuros: write(limits.directAwardInEuros),
    source: limits.source,
  };
}

function toField(condition: RuleCondition): [string, string] {
  const field = `rule.${condition.question}`;
  return "is" in condition ? [field, condition.is] : [field, write(condition.above)];
}

/** Plainly, with a decimal comma: "1.234" would read back as a thousand. */
function write(number: number): string {
  return String(number).replace(".", ",");
}
