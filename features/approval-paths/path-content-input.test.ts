import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aPathContent, aStation, someLimits } from "#tests/approvals/a-path-content.ts";
import { anyPathContent } from "#tests/approvals/any-path.ts";
import { pathContentInput } from "./path-content-input.ts";

/** A document with one station, in which some parts are as given; undefined leaves a part out. */
function read(given: Readonly<Record<string, unknown>>) {
  const document = { stations: [{ ...aStation({ key: "a" }), ...given }], limits: someLimits };
  return pathContentInput.parse(JSON.parse(JSON.stringify(document))).stations[0];
}

describe("a stored document", () => {
  test("is read as it was written", () => {
    expect(pathContentInput.parse(JSON.parse(JSON.stringify(aPathContent)))).toEqual(aPathContent);
    fc.assert(
      fc.property(anyPathContent, (content) => {
        expect(pathContentInput.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
      }),
    );
  });

  test.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    ["stand-ins", { standIns: undefined }, { standIns: { roles: [], memberIds: [] } }],
    ["an order of stations", { after: undefined }, { after: [] }],
    ["what is looked at", { looksAt: undefined }, { looksAt: "" }],
    ["a word on confirmation", { isToBeConfirmed: undefined }, { isToBeConfirmed: true }],
  ])("of an older version is read without %s", (_name, given, expected) => {
    expect(read(given)).toMatchObject(expected);
  });

  test.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    [
      "a question nobody asks any more: the station is always needed",
      {
        rule: {
          when: "any",
          conditions: [
            { question: "staff-data", is: "yes" },
            { question: "weather", is: "yes" },
          ],
        },
      },
      { rule: { when: "always" } },
    ],
    [
      "a rule without conditions: always needed",
      { rule: { when: "all", conditions: [] } },
      { rule: { when: "always" } },
    ],
    [
      "silence that means something unknown: escalated",
      { silence: { means: "forgotten" } },
      { silence: { means: "escalated", to: { roles: ["leadership"], memberIds: [] } } },
    ],
    [
      "consent by silence without an order: escalated",
      { silence: { means: "granted", order: "" } },
      { silence: { means: "escalated", to: { roles: ["leadership"], memberIds: [] } } },
    ],
    ["a subject there is no more", { subject: "weather" }, { subject: "other" }],
    [
      "a role there is no more",
      { deciders: { roles: ["king", "approver"], memberIds: [] } },
      { deciders: { roles: ["approver"], memberIds: [] } },
    ],
    ["a part added later", { colour: "blue" }, { key: "a" }],
  ])("is read with %s", (_name, given, expected) => {
    expect(read(given)).toMatchObject(expected);
    expect(read(given)).not.toHaveProperty("colour");
  });

  test.each([[null], [{}], [{ stations: [], limits: {} }], [{ stations: [{}], limits: someLimits }]])(
    "that is none is refused: %j",
    (document) => {
      expect(pathContentInput.safeParse(document).success).toBe(false);
    },
  );
});
