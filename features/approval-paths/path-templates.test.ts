import { describe, expect, test } from "vitest";
import { harmless } from "#tests/approvals/a-path-content.ts";
import { isSilenceNeverConsent } from "./is-silence-never-consent.ts";
import { pathContentInput } from "./path-content-input.ts";
import { pathTemplateNames, pathTemplates, templateContent } from "./path-templates.ts";
import { orderStations, planStations } from "./plan-stations.ts";

const everyStation = pathTemplateNames.flatMap((name) =>
  pathTemplates[name].stations.map((station) => ({ template: name, name: station.name, station })),
);

describe.each(pathTemplateNames)("the template %s", (name) => {
  const content = pathTemplates[name];

  test("needs no station for a text correction that everybody sees", () => {
    const correction = { ...harmless, "affected-share-in-percent": 100 };

    expect(planStations(content, correction).needed).toEqual([]);
  });

  test("sends new personal data to data protection and information security, side by side", () => {
    const { needed } = planStations(content, { ...harmless, "new-personal-data": "yes" });

    expect(needed.map(({ station, after }) => [station.subject, after])).toEqual([
      ["data-protection", []],
      ["information-security", []],
    ]);
  });

  test("asks the staff council, with ten working days, where staff data arise", () => {
    const { needed } = planStations(content, { ...harmless, "staff-data": "yes" });

    expect(needed.map(({ station }) => [station.subject, station.periodInWorkingDays])).toContainEqual([
      "staff-council",
      10,
    ]);
  });

  test("has stations in an order, each key and name once, and at least two house rules", () => {
    const { stations } = content;
    const houseRules = stations.filter(({ reason }) => reason.kind === "house-rule");

    expect(orderStations(stations)).toHaveLength(stations.length);
    expect(new Set(stations.map(({ key }) => key)).size).toBe(stations.length);
    expect(new Set(stations.map((station) => station.name)).size).toBe(stations.length);
    expect(houseRules.length).toBeGreaterThanOrEqual(2);
  });

  test("is read back from the database as it is", () => {
    expect(pathContentInput.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
  });

  test("names a source for its limits", () => {
    expect(content.limits.source).not.toBe("");
    expect(content.limits.smallShareInPercent).toBeLessThan(content.limits.largeShareInPercent);
  });
});

describe("every station of a template", () => {
  test.each(everyStation)("$template: $name is a default with a source and a rule", ({ station }) => {
    expect(station.isToBeConfirmed).toBe(true);
    expect(station.reason.source).not.toBe("");
    expect(station.rule.when).not.toBe("always");
    expect(station.deciders.roles.length).toBeGreaterThan(0);
    expect(station.deciders.memberIds).toEqual([]);
  });

  test("takes silence for consent only in the federal template, by a law that is named", () => {
    const granted = everyStation.filter(({ station }) => station.silence.means === "granted");

    expect(granted.map(({ template, name }) => `${template}: ${name}`)).toEqual(["bund: Personalrat"]);
    expect(granted.map(({ station }) => station.silence)).toEqual([
      { means: "granted", order: "BPersVG § 70 Abs. 3" },
    ]);
    expect(granted.filter(({ station }) => isSilenceNeverConsent(station))).toEqual([]);
  });

  test("cites federal law of staff councils in the federal template only", () => {
    const federal = everyStation.filter(({ station }) => station.reason.source.includes("BPersVG"));

    expect(federal.map(({ template }) => template)).toEqual(["bund"]);
  });
});

test("an empty path has no station, but limits with a source", () => {
  expect(templateContent("empty")).toMatchObject({ stations: [], limits: { smallShareInPercent: 10 } });
});
