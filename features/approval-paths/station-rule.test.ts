import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmless } from "#tests/approvals/a-path-content.ts";
import { anyAnswers, anyRule } from "#tests/approvals/any-path.ts";
import { isYesNoQuestion, screeningQuestions } from "./screening.ts";
import type { ScreeningAnswers } from "./screening.ts";
import { judgeRule, listRuleQuestions } from "./station-rule.ts";
import type { StationRule } from "./station-rule.ts";

const data = { question: "new-personal-data", is: "yes" } as const;
const lasting = { question: "reversible-within-an-hour", is: "no" } as const;
const buying = { question: "procurement-in-euros", above: 50_000 } as const;
const any: StationRule = { when: "any", conditions: [data, lasting, buying] };
const all: StationRule = { when: "all", conditions: [data, lasting, buying] };

type Case = {
  readonly name: string;
  readonly rule: StationRule;
  readonly answers?: Partial<ScreeningAnswers>;
  /** Whether it is needed, and whether only for lack of an answer. */
  readonly verdict: "needed" | "needed until known" | "spared";
  readonly because: readonly unknown[];
};

const cases: readonly Case[] = [
  { name: "always", rule: { when: "always" }, verdict: "needed", because: [] },
  {
    name: "any: one of three holds",
    rule: any,
    answers: { "new-personal-data": "yes" },
    verdict: "needed",
    because: [data],
  },
  {
    name: "any: two of three hold",
    rule: any,
    answers: { "new-personal-data": "yes", "reversible-within-an-hour": "no" },
    verdict: "needed",
    because: [data, lasting],
  },
  { name: "any: none holds", rule: any, verdict: "spared", because: [data, lasting, buying] },
  {
    name: "any: exactly the limit is not above it",
    rule: any,
    answers: { "procurement-in-euros": 50_000 },
    verdict: "spared",
    because: [data, lasting, buying],
  },
  {
    name: "any: a cent above the limit",
    rule: any,
    answers: { "procurement-in-euros": 50_000.01 },
    verdict: "needed",
    because: [buying],
  },
  {
    name: "any: one is not known, the others fail",
    rule: any,
    answers: { "new-personal-data": "unknown" },
    verdict: "needed until known",
    because: [data],
  },
  {
    name: "any: a number is not known",
    rule: any,
    answers: { "procurement-in-euros": null },
    verdict: "needed until known",
    because: [buying],
  },
  {
    name: "any: one holds, so the unknown one does not matter",
    rule: any,
    answers: { "new-personal-data": "yes", "procurement-in-euros": null },
    verdict: "needed",
    because: [data],
  },
  {
    name: "all: all hold",
    rule: all,
    answers: {
      "new-personal-data": "yes",
      "reversible-within-an-hour": "no",
      "procurement-in-euros": 60_000,
    },
    verdict: "needed",
    because: [data, lasting, buying],
  },
  {
    name: "all: one fails",
    rule: all,
    answers: { "new-personal-data": "yes", "reversible-within-an-hour": "no", "procurement-in-euros": 100 },
    verdict: "spared",
    because: [buying],
  },
  {
    name: "all: one fails, so the unknown ones do not matter",
    rule: all,
    answers: { "new-personal-data": "no", "reversible-within-an-hour": "unknown" },
    verdict: "spared",
    because: [data, buying],
  },
  {
    name: "all: one is not known, the others hold",
    rule: all,
    answers: {
      "new-personal-data": "yes",
      "reversible-within-an-hour": "unknown",
      "procurement-in-euros": 60_000,
    },
    verdict: "needed until known",
    because: [lasting],
  },
];

/** Every answer there could be in the place of those not known. */
function completions(answers: ScreeningAnswers, asked: StationRule): readonly ScreeningAnswers[] {
  let all: readonly ScreeningAnswers[] = [answers];
  for (const question of listRuleQuestions(asked)) {
    const isOpen = answers[question] === "unknown" || answers[question] === null;
    const known = isYesNoQuestion(question) ? ["yes", "no"] : [0, 1_000];
    if (isOpen) all = all.flatMap((one) => known.map((answer) => ({ ...one, [question]: answer })));
  }
  return all;
}

describe("judging a station's rule", () => {
  test.each(cases)("$name: $verdict", ({ rule, answers, verdict, because }) => {
    const judged = judgeRule(rule, { ...harmless, ...answers });

    expect(judged.isNeeded).toBe(verdict !== "spared");
    expect(judged.isForLackOfAnswer).toBe(verdict === "needed until known");
    expect(judged.because.map(({ condition }) => condition)).toEqual(because);
  });

  test("never spares for an unknown answer what a known one would demand", () => {
    fc.assert(
      fc.property(anyRule, anyAnswers, (rule, answers) => {
        const { isNeeded } = judgeRule(rule, answers);
        const couldBeNeeded = completions(answers, rule).some((known) => judgeRule(rule, known).isNeeded);
        if (couldBeNeeded) expect(isNeeded).toBe(true);
      }),
    );
  });

  test("stays needed, whatever the open answers turn out to be, unless it says that one is missing", () => {
    fc.assert(
      fc.property(anyRule, anyAnswers, (rule, answers) => {
        const { isNeeded, isForLackOfAnswer } = judgeRule(rule, answers);
        if (!isNeeded || isForLackOfAnswer) return;
        for (const known of completions(answers, rule)) expect(judgeRule(rule, known).isNeeded).toBe(true);
      }),
    );
  });

  test("does not ask in which order its conditions stand", () => {
    fc.assert(
      fc.property(anyRule, anyAnswers, (rule, answers) => {
        if (rule.when === "always") return;
        const turned = judgeRule({ ...rule, conditions: rule.conditions.toReversed() }, answers);
        const { because, ...verdict } = judgeRule(rule, answers);
        expect(turned).toEqual({ ...verdict, because: because.toReversed() });
      }),
    );
  });

  test("gives each reason with the answer it met, and always a reason unless it is always needed", () => {
    fc.assert(
      fc.property(anyRule, anyAnswers, (rule, answers) => {
        const { because } = judgeRule(rule, answers);
        expect(because.length > 0).toBe(rule.when !== "always");
        for (const { condition, answer } of because) expect(answer).toBe(answers[condition.question]);
      }),
    );
  });

  test("lacks no answer where all are known", () => {
    for (const question of screeningQuestions) {
      const rule: StationRule = isYesNoQuestion(question)
        ? { when: "any", conditions: [{ question, is: "yes" }] }
        : { when: "any", conditions: [{ question, above: 0 }] };

      expect(judgeRule(rule, harmless).isForLackOfAnswer).toBe(false);
    }
  });
});

describe("the questions of a rule", () => {
  test("are none where it always holds, and each once otherwise", () => {
    expect(listRuleQuestions({ when: "always" })).toEqual([]);
    expect(listRuleQuestions({ when: "all", conditions: [buying, data, { ...buying, above: 9 }] })).toEqual([
      "procurement-in-euros",
      "new-personal-data",
    ]);
  });
});
