import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aPathContent, aStation } from "#tests/approvals/a-path-content.ts";
import { anyRule } from "#tests/approvals/any-path.ts";
import { limitsInput, stationInput } from "./approval-path-input.ts";
import type { Station } from "./approval-path.ts";
import { pathTemplates } from "./path-templates.ts";
import { newStationValues, toLimitsValues, toStationValues } from "./to-station-values.ts";

/** What the form sends for these values, in the shape its schema expects. */
function send(values: Readonly<Record<string, string>>) {
  const shaped: Record<string, Record<string, unknown>> = {
    reason: {},
    rule: {},
    deciders: {},
    standIns: {},
    silence: {},
  };
  const flat: Record<string, unknown> = {};
  const list = (text: string) => text.split(" ").filter((one) => one !== "");
  for (const [name, value] of Object.entries(values)) {
    const [group = "", part] = name.split(".");
    const isList = name === "after" || part === "roles" || part === "memberIds";
    if (part === undefined) flat[name] = isList ? list(value) : value;
    else (shaped[group] ??= {})[part] = isList ? list(value) : value;
  }
  return { ...flat, ...shaped, isConfirmed: values["isConfirmed"] === "yes", basedOn: "1" };
}

function readBack(station: Station) {
  return { key: station.key, ...stationInput.parse(send(toStationValues(station))).station };
}

/** Conditions in the order of the questions, each once: as the form can say them. */
const sayable = anyRule.filter(
  (rule) =>
    rule.when === "always" ||
    new Set(rule.conditions.map(({ question }) => question)).size === rule.conditions.length,
);

describe("a station's form", () => {
  test("reads back what it showed, for every station of the templates and of the tests", () => {
    const stations = [...Object.values(pathTemplates), aPathContent].flatMap((content) => content.stations);

    for (const station of stations) expect(readBack(station)).toEqual(station);
  });

  test("reads back any rule, conditions in the order of the questions", () => {
    fc.assert(
      fc.property(sayable, (rule) => {
        const read = readBack(aStation({ key: "a", rule })).rule;
        expect(read.when).toBe(rule.when);
        if (rule.when === "always" || read.when === "always") return;
        expect(new Set(read.conditions)).toEqual(new Set(rule.conditions));
      }),
    );
  });

  test("of a new station shows people, but nothing that makes it needed", () => {
    const faults = stationInput.safeParse(send({ ...newStationValues, after: "", "standIns.memberIds": "" }));

    expect(faults.error?.issues.map(({ path }) => path.join("."))).toContain("rule.when");
    expect(Object.keys(newStationValues).filter((name) => /^rule\.(?!when)/.test(name))).toEqual([]);
  });
});

test("a form of limits reads back what it showed", () => {
  const { limits } = pathTemplates.bund;

  expect(
    limitsInput.parse({ ...toLimitsValues({ ...limits, smallShareInPercent: 1.234 }), basedOn: "1" }),
  ).toEqual({
    basedOn: 1,
    limits: { ...limits, smallShareInPercent: 1.234 },
  });
});
