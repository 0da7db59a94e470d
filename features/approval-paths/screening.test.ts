import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmless } from "#tests/approvals/a-path-content.ts";
import { anyAnswers } from "#tests/approvals/any-path.ts";
import {
  isYesNoQuestion,
  listChangedAnswers,
  numberQuestions,
  screeningQuestions,
  yesNoQuestions,
} from "./screening.ts";

describe("the questions about a change", () => {
  test("are ten, each either of yes and no or of a number", () => {
    expect(screeningQuestions).toHaveLength(10);
    expect(screeningQuestions.filter(isYesNoQuestion)).toEqual([...yesNoQuestions]);
    expect(screeningQuestions.filter((question) => !isYesNoQuestion(question))).toEqual([...numberQuestions]);
  });
});

describe("answers that changed", () => {
  test("are listed in the order of the questions; not known is another answer than no and than zero", () => {
    const after = { ...harmless, "cost-in-euros": null, "staff-data": "unknown" } as const;

    expect(listChangedAnswers(harmless, after)).toEqual(["staff-data", "cost-in-euros"]);
  });

  test("are none where nothing changed, and the same in both directions", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (one, other) => {
        expect(listChangedAnswers(one, { ...one })).toEqual([]);
        expect(listChangedAnswers(one, other)).toEqual(listChangedAnswers(other, one));
      }),
    );
  });
});
