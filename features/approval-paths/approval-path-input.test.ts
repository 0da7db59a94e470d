import { describe, expect, test } from "vitest";
import { approvalPathInput, limitsInput, newApprovalPathInput, stationInput } from "./approval-path-input.ts";

const nobody = { roles: [], memberIds: [] };
const approvers = { roles: ["approver"], memberIds: [] };
const memberId = "0190a1b2-0000-7000-8000-000000000001";

/** What the form of a station sends when everything is in order. */
const typed = {
  basedOn: "3",
  name: "Personalrat",
  subject: "staff-council",
  looksAt: "Überwachung",
  reason: { kind: "law", source: "BPersVG § 80 Abs. 1 Nr. 21" },
  rule: { when: "any", "staff-data": "yes", "new-personal-data": "", "cost-in-euros": " " },
  deciders: { roles: ["approver"], memberIds: [memberId] },
  standIns: nobody,
  periodInWorkingDays: "10",
  silence: { means: "escalated", order: "", roles: ["leadership"], memberIds: [] },
  after: ["datenschutz"],
  isConfirmed: false,
};

function faultsOf(given: Readonly<Record<string, unknown>>): readonly string[] {
  const parsed = stationInput.safeParse({ ...typed, ...given });
  return parsed.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
}

describe("reading the form of a station", () => {
  test("gives a station to be confirmed, made from version 3", () => {
    expect(stationInput.parse(typed)).toEqual({
      basedOn: 3,
      station: {
        name: "Personalrat",
        subject: "staff-council",
        looksAt: "Überwachung",
        reason: { kind: "law", source: "BPersVG § 80 Abs. 1 Nr. 21" },
        rule: { when: "any", conditions: [{ question: "staff-data", is: "yes" }] },
        deciders: { roles: ["approver"], memberIds: [memberId] },
        standIns: nobody,
        periodInWorkingDays: 10,
        silence: { means: "escalated", to: { roles: ["leadership"], memberIds: [] } },
        after: ["datenschutz"],
        isToBeConfirmed: true,
      },
    });
  });

  test("reads conditions in the order of the questions, with limits as they are typed", () => {
    const rule = {
      when: "all",
      "procurement-in-euros": "50.000",
      "new-personal-data": "no",
      "affected-share-in-percent": "12,5",
    };

    expect(stationInput.parse({ ...typed, rule }).station.rule).toEqual({
      when: "all",
      conditions: [
        { question: "new-personal-data", is: "no" },
        { question: "affected-share-in-percent", above: 12.5 },
        { question: "procurement-in-euros", above: 50_000 },
      ],
    });
  });

  test("takes 'every change' without conditions, whatever else was typed", () => {
    const rule = { when: "always", "staff-data": "yes" };

    expect(stationInput.parse({ ...typed, rule }).station.rule).toEqual({ when: "always" });
  });

  test("takes silence as consent where an order is named", () => {
    const silence = { means: "granted", order: "BPersVG § 70 Abs. 3", ...nobody };

    expect(stationInput.parse({ ...typed, silence }).station.silence).toEqual({
      means: "granted",
      order: "BPersVG § 70 Abs. 3",
    });
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ["a station without a name", { name: " " }, "name: missing"],
    ["no subject", { subject: undefined }, "subject: choice-missing"],
    ["a subject there is not", { subject: "weather" }, "subject: choice-missing"],
    ["no reason", { reason: { source: "x" } }, "reason.kind: choice-missing"],
    ["a reason without its source", { reason: { kind: "law", source: "" } }, "reason.source: missing"],
    ["a rule without conditions", { rule: { when: "any" } }, "rule.when: conditions-missing"],
    ["no rule", { rule: { "staff-data": "yes" } }, "rule.when: choice-missing"],
    [
      "words for a limit",
      { rule: { when: "any", "cost-in-euros": "viel" } },
      "rule.cost-in-euros: number-not-valid",
    ],
    [
      "a share over all",
      { rule: { when: "any", "affected-share-in-percent": "101" } },
      "rule.affected-share-in-percent: percent-too-large",
    ],
    ["nobody who decides", { deciders: nobody }, "deciders.roles: deciders-missing"],
    ["a role there is not", { deciders: { roles: ["king"], memberIds: [] } }, "deciders.roles.0: unknown"],
    [
      "a member that is no identifier",
      { standIns: { roles: [], memberIds: ["1"] } },
      "standIns.memberIds.0: member-unknown",
    ],
    ["no period", { periodInWorkingDays: "" }, "periodInWorkingDays: period-not-valid"],
    ["a period of no day", { periodInWorkingDays: "0" }, "periodInWorkingDays: period-not-valid"],
    ["half a day", { periodInWorkingDays: "0,5" }, "periodInWorkingDays: period-not-valid"],
    ["more than a year", { periodInWorkingDays: "251" }, "periodInWorkingDays: period-not-valid"],
    ["no word about silence", { silence: { order: "", ...approvers } }, "silence.means: choice-missing"],
    [
      "escalation to nobody",
      { silence: { means: "escalated", order: "", ...nobody } },
      "silence.roles: escalation-missing",
    ],
    [
      "consent without an order",
      { silence: { means: "granted", order: " ", ...nobody } },
      "silence.order: order-missing",
    ],
    ["a form of no version", { basedOn: "x" }, "basedOn: unknown"],
  ])("refuses %s", (_name, given, fault) => {
    expect(faultsOf(given)).toEqual([fault]);
  });

  test("says everything that is wrong at once", () => {
    const silence = { means: "granted", order: "", ...nobody };

    expect(faultsOf({ name: "", deciders: nobody, silence, rule: { when: "all" } })).toEqual([
      "name: missing",
      "rule.when: conditions-missing",
      "deciders.roles: deciders-missing",
      "silence.order: order-missing",
    ]);
  });
});

describe("silence is never consent", () => {
  const granted = { silence: { means: "granted", order: "Dienstanweisung 7", ...nobody } };

  test.each([
    ["the subject is data protection", { subject: "data-protection", name: "Prüfstelle" }],
    ["the subject is information security", { subject: "information-security", name: "Prüfstelle" }],
    ["the subject is the budget", { subject: "budget", name: "Prüfstelle" }],
    ["its name says data protection", { subject: "other", name: "Behördlicher Datenschutz" }],
    ["its name says DSB", { subject: "other", name: "Votum der DSB" }],
    ["its name says information security", { subject: "other", name: "Team Informationssicherheit" }],
    ["its name says ISB", { subject: "other", name: "ISB-Freigabe" }],
    ["its name says budget", { subject: "other", name: "Haushaltsreferat" }],
    ["its name is written with combining marks", { subject: "other", name: "Ka\u0308mmerei" }],
    ["its name hides a soft hyphen", { subject: "other", name: "Daten\u00adschutz" }],
    ["its name hides what has no width", { subject: "other", name: "D\u200bSB" }],
    ["its name is written in wide letters", { subject: "other", name: "ＩＳＢ" }],
    ["its name is English", { subject: "other", name: "Data protection" }],
  ])("where %s", (_name, station) => {
    expect(faultsOf({ ...station, ...granted })).toEqual(["silence.means: silence-never-consent"]);
  });

  test.each([["Personalrat"], ["Disbursement"], ["Redaktion"], ["Wissensbasis"]])(
    "but an order can say so for %s",
    (name) => {
      expect(faultsOf({ subject: "other", name, ...granted })).toEqual([]);
    },
  );
});

describe("reading limits", () => {
  const limits = {
    basedOn: "1",
    smallShareInPercent: "5",
    largeShareInPercent: "25",
    directAwardInEuros: "50.000",
    source: "BHO § 55 Abs. 2",
  };

  test("takes them as typed", () => {
    expect(limitsInput.parse(limits)).toEqual({
      basedOn: 1,
      limits: {
        smallShareInPercent: 5,
        largeShareInPercent: 25,
        directAwardInEuros: 50_000,
        source: "BHO § 55 Abs. 2",
      },
    });
  });

  test.each([
    ["a small share above the large one", { smallShareInPercent: "30" }, "shares-out-of-order"],
    ["a share over all", { largeShareInPercent: "101" }, "percent-too-large"],
    ["no number", { directAwardInEuros: "" }, "missing"],
    ["no source", { source: "" }, "missing"],
  ])("refuses %s", (_name, given, message) => {
    expect(limitsInput.safeParse({ ...limits, ...given }).error?.issues[0]?.message).toBe(message);
  });
});

describe("reading a path's name and template", () => {
  test.each([
    ["a template there is not", { name: "Weg", template: "mond" }, "choice-missing"],
    ["no template", { name: "Weg" }, "choice-missing"],
    ["no name", { name: "\u200b", template: "bund" }, "missing"],
    ["a name of 121 characters", { name: "a".repeat(121), template: "bund" }, "too-long"],
  ])("refuses %s", (_name, given, message) => {
    expect(newApprovalPathInput.safeParse(given).error?.issues[0]?.message).toBe(message);
  });

  test("trims a name", () => {
    expect(approvalPathInput.parse({ name: "  Kleine   Änderungen " })).toEqual({
      name: "Kleine Änderungen",
    });
  });
});
