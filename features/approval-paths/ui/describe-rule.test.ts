import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isYesNoQuestion, screeningQuestions } from "../screening.ts";
import type { ScreeningAnswers } from "../screening.ts";
import { judgeRule } from "../station-rule.ts";
import type { StationRule } from "../station-rule.ts";
import { describeAnswer, describeCondition, describeRule, describeVerdict } from "./describe-rule.ts";
import { screeningTexts } from "./screening-texts.ts";

const harmless: ScreeningAnswers = {
  "new-personal-data": "no",
  "special-categories": "no",
  "staff-data": "no",
  "legal-effect": "no",
  "reversible-within-an-hour": "yes",
  "affected-share-in-percent": 3,
  "procurement-in-euros": 0,
  "accessible-interface": "no",
  "new-system-connected": "no",
  "cost-in-euros": 500,
};
const security: StationRule = {
  when: "any",
  conditions: [
    { question: "new-personal-data", is: "yes" },
    { question: "new-system-connected", is: "yes" },
    { question: "reversible-within-an-hour", is: "no" },
  ],
};
const buying: StationRule = {
  when: "any",
  conditions: [{ question: "procurement-in-euros", above: 50_000 }],
};
const anyBuying: StationRule = { when: "any", conditions: [{ question: "procurement-in-euros", above: 0 }] };
const both: StationRule = {
  when: "all",
  conditions: [
    { question: "legal-effect", is: "yes" },
    { question: "affected-share-in-percent", above: 12.5 },
  ],
};

describe("a rule in words", () => {
  test.each<[string, StationRule, string, string]>([
    ["that always holds", { when: "always" }, "Nötig bei jeder Änderung.", "Needed for every change."],
    [
      "with three conditions",
      security,
      "Nötig, wenn personenbezogene Daten neu erhoben oder anders genutzt werden, wenn ein System neu angeschlossen wird oder wenn sich die Änderung nicht innerhalb einer Stunde zurücknehmen lässt.",
      "Needed if personal data is newly collected or used differently, if a system is newly connected or if the change cannot be taken back within an hour.",
    ],
    [
      "with a limit",
      buying,
      "Nötig, wenn für mehr als 50.000 Euro netto eingekauft wird.",
      "Needed if something is bought for more than 50,000 euros net.",
    ],
    [
      "that wants all of two",
      both,
      "Nötig nur, wenn sich etwas an Rechten, Pflichten oder Entscheidungen ändert und wenn mehr als 12,5 Prozent der Menschen betroffen sind.",
      "Needed only if something changes in rights, duties or decisions and if more than 12.5 per cent of the people are affected.",
    ],
  ])("%s", (_name, rule, german, english) => {
    expect(describeRule("de", rule)).toBe(german);
    expect(describeRule("en", rule)).toBe(english);
  });
});

describe("a verdict in words", () => {
  test.each<[string, StationRule, Partial<ScreeningAnswers>, readonly [german: string, english: string]]>([
    ["always", { when: "always" }, {}, ["Immer nötig.", "Always needed."]],
    [
      "needed for one reason of three",
      security,
      { "new-system-connected": "yes" },
      ["Nötig, weil ein System neu angeschlossen wird.", "Needed because a system is newly connected."],
    ],
    [
      "spared",
      { when: "any", conditions: [{ question: "staff-data", is: "yes" }] },
      {},
      [
        "Entfällt, weil keine Daten über Beschäftigte anfallen.",
        "Not needed because no data about staff arises.",
      ],
    ],
    [
      "spared because the number is below the limit",
      buying,
      { "procurement-in-euros": 80 },
      [
        "Entfällt, weil für höchstens 50.000 Euro netto eingekauft wird.",
        "Not needed because nothing is bought for more than 50,000 euros net.",
      ],
    ],
    [
      "spared because nothing is bought",
      anyBuying,
      {},
      ["Entfällt, weil nichts eingekauft wird.", "Not needed because nothing is bought."],
    ],
    [
      "spared by a limit because nothing is bought",
      buying,
      {},
      ["Entfällt, weil nichts eingekauft wird.", "Not needed because nothing is bought."],
    ],
    [
      "needed for lack of an answer",
      security,
      { "new-personal-data": "unknown", "reversible-within-an-hour": "unknown" },
      [
        "Nötig, solange nicht bekannt ist, ob personenbezogene Daten neu erhoben oder anders genutzt werden und ob sich die Änderung innerhalb einer Stunde zurücknehmen lässt.",
        "Needed as long as it is not known whether personal data is newly collected or used differently and whether the change can be taken back within an hour.",
      ],
    ],
    [
      "needed for lack of a number",
      buying,
      { "procurement-in-euros": null },
      [
        "Nötig, solange nicht bekannt ist, für wie viel Geld eingekauft wird.",
        "Needed as long as it is not known for how much money something is bought.",
      ],
    ],
  ])("%s", (_name, rule, answers, [german, english]) => {
    const verdict = judgeRule(rule, { ...harmless, ...answers });

    expect(describeVerdict("de", verdict)).toBe(german);
    expect(describeVerdict("en", verdict)).toBe(english);
  });

  test("is one whole sentence for every question and answer", () => {
    const question = fc.constantFrom(...screeningQuestions);
    fc.assert(
      fc.property(
        question,
        fc.constantFrom("yes", "no", "unknown"),
        fc.constantFrom(0, 5, null),
        (asked, choice, number) => {
          const rule: StationRule = isYesNoQuestion(asked)
            ? { when: "any", conditions: [{ question: asked, is: "yes" }] }
            : { when: "any", conditions: [{ question: asked, above: 1 }] };
          const answers = { ...harmless, [asked]: isYesNoQuestion(asked) ? choice : number };
          expect(describeVerdict("de", judgeRule(rule, answers))).toMatch(/^(Nötig|Entfällt), [^{}]+[^.]\.$/);
        },
      ),
    );
  });
});

describe("conditions and answers as notes", () => {
  test("name the matter and what is said about it", () => {
    expect(describeCondition("de", { question: "new-system-connected", is: "yes" })).toBe("Neues System: ja");
    expect(describeCondition("de", { question: "procurement-in-euros", above: 50_000 })).toBe(
      "Einkauf: mehr als 50.000 Euro netto",
    );
    expect(describeAnswer("de", "affected-share-in-percent", 7.5)).toBe("Anteil der Menschen: 7,5 Prozent");
    expect(describeAnswer("en", "cost-in-euros", null)).toBe("Cost: not known yet");
    expect(describeAnswer("en", "staff-data", "unknown")).toBe("Data about staff: I do not know yet");
  });

  test("exist for all ten questions in both languages", () => {
    for (const language of ["de", "en"] as const) {
      expect(Object.keys(screeningTexts[language].questions)).toEqual([...screeningQuestions]);
    }
  });
});
