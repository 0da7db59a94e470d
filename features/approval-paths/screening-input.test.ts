import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { screeningInput, toScreeningValues } from "./screening-input.ts";
import { screeningChoices } from "./screening.ts";
import type { ScreeningAnswers } from "./screening.ts";

const answered: Readonly<Record<string, string>> = {
  "new-personal-data": "yes",
  "special-categories": "no",
  "staff-data": "unknown",
  "legal-effect": "no",
  "reversible-within-an-hour": "yes",
  "affected-share-in-percent": "12,5",
  "procurement-in-euros": "50.000",
  "accessible-interface": "no",
  "new-system-connected": "no",
  "cost-in-euros": " ",
};

const choice = fc.constantFrom(...screeningChoices);
const number = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(0.5, 1.234, 99.75),
);
const someAnswers: fc.Arbitrary<ScreeningAnswers> = fc.record({
  "new-personal-data": choice,
  "special-categories": choice,
  "staff-data": choice,
  "legal-effect": choice,
  "reversible-within-an-hour": choice,
  "affected-share-in-percent": number,
  "procurement-in-euros": number,
  "accessible-interface": choice,
  "new-system-connected": choice,
  "cost-in-euros": number,
});

describe("reading the ten answers", () => {
  test("takes choices as they are, numbers as typed, and an empty number as not known", () => {
    expect(screeningInput.parse(answered)).toEqual({
      ...answered,
      "affected-share-in-percent": 12.5,
      "procurement-in-euros": 50_000,
      "cost-in-euros": null,
    });
  });

  test("takes a number that was not sent at all as not known", () => {
    const { "cost-in-euros": _cost, ...rest } = answered;

    expect(screeningInput.parse(rest)["cost-in-euros"]).toBeNull();
  });

  test.each([
    ["a question without a choice", "staff-data", undefined, "choice-missing"],
    ["a choice there is not", "staff-data", "perhaps", "choice-missing"],
    ["words for a number", "cost-in-euros", "viel", "number-not-valid"],
    ["a negative number", "cost-in-euros", "-1", "number-not-valid"],
    ["more than everybody", "affected-share-in-percent", "100,5", "percent-too-large"],
    ["an absurd sum", "procurement-in-euros", "9999999999", "number-too-large"],
    ["endless digits", "procurement-in-euros", "9".repeat(5000), "number-not-valid"],
  ])("refuses %s", (_name, field, typed, key) => {
    const parsed = screeningInput.safeParse({ ...answered, [field]: typed });

    expect(parsed.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      [field, key],
    ]);
  });

  test("reads back what it showed, whatever was answered", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(screeningInput.parse(toScreeningValues(answers))).toEqual(answers);
      }),
    );
  });

  test("shows an empty form where nothing was answered", () => {
    expect(toScreeningValues(undefined)).toEqual({});
  });
});
