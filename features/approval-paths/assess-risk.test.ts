import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmless, someLimits } from "#tests/approvals/a-path-content.ts";
import { anyAnswers } from "#tests/approvals/any-path.ts";
import { assessRisk, riskClasses } from "./assess-risk.ts";
import { isYesNoQuestion, screeningQuestions } from "./screening.ts";
import type { ScreeningAnswers } from "./screening.ts";

const limits = { ...someLimits, smallShareInPercent: 5, largeShareInPercent: 25, directAwardInEuros: 50_000 };

type Case = readonly [
  name: string,
  answers: Partial<ScreeningAnswers>,
  riskClass: (typeof riskClasses)[number],
  because: readonly string[],
];

const cases: readonly Case[] = [
  ["nothing new, few affected, can be taken back", {}, "low", []],
  ["exactly the small share", { "affected-share-in-percent": 5 }, "low", []],
  [
    "just above the small share",
    { "affected-share-in-percent": 5.1 },
    "medium",
    ["affected-share-in-percent"],
  ],
  [
    "everybody, but it can be taken back",
    { "affected-share-in-percent": 100 },
    "medium",
    ["affected-share-in-percent"],
  ],
  ["new personal data", { "new-personal-data": "yes" }, "medium", ["new-personal-data"]],
  ["staff data", { "staff-data": "yes" }, "medium", ["staff-data"]],
  ["a new system", { "new-system-connected": "yes" }, "medium", ["new-system-connected"]],
  ["legal effect that can be taken back", { "legal-effect": "yes" }, "medium", ["legal-effect"]],
  [
    "lasting, but few and without legal effect",
    { "reversible-within-an-hour": "no" },
    "medium",
    ["reversible-within-an-hour"],
  ],
  ["bought by direct award", { "procurement-in-euros": 50_000 }, "low", []],
  ["bought for more than that", { "procurement-in-euros": 50_001 }, "medium", ["procurement-in-euros"]],
  ["special categories of data", { "special-categories": "yes" }, "high", ["special-categories"]],
  [
    "legal effect that cannot be taken back",
    { "legal-effect": "yes", "reversible-within-an-hour": "no" },
    "high",
    ["legal-effect", "reversible-within-an-hour"],
  ],
  [
    "many, and it cannot be taken back",
    { "affected-share-in-percent": 26, "reversible-within-an-hour": "no" },
    "high",
    ["affected-share-in-percent", "reversible-within-an-hour"],
  ],
  [
    "exactly the large share, and it cannot be taken back",
    { "affected-share-in-percent": 25, "reversible-within-an-hour": "no" },
    "medium",
    ["reversible-within-an-hour", "affected-share-in-percent"],
  ],
  ["special categories not known", { "special-categories": "unknown" }, "high", ["special-categories"]],
  ["share not known", { "affected-share-in-percent": null }, "medium", ["affected-share-in-percent"]],
  [
    "a new interface or its cost alone",
    { "accessible-interface": "yes", "cost-in-euros": 900_000 },
    "low",
    [],
  ],
];

describe("the risk class of a change", () => {
  test.each(cases)("%s", (_name, answers, riskClass, because) => {
    expect(assessRisk({ ...harmless, ...answers }, limits)).toEqual({ riskClass, because });
  });

  test("is never lower for an answer that is not known than for a known one", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...screeningQuestions), (answers, question) => {
        const known = isYesNoQuestion(question) ? ["yes", "no"] : [0, 10, 50, 100, 90_000];
        const open = isYesNoQuestion(question) ? "unknown" : null;
        const rank = (answer: unknown) =>
          riskClasses.indexOf(assessRisk({ ...answers, [question]: answer }, limits).riskClass);
        for (const answer of known) expect(rank(open)).toBeGreaterThanOrEqual(rank(answer));
      }),
    );
  });

  test("has a reason unless it is low", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { riskClass, because } = assessRisk(answers, limits);
        expect(because.length > 0).toBe(riskClass !== "low");
      }),
    );
  });
});
