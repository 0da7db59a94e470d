import fc from "fast-check";
import type { PathContent } from "#features/approval-paths/approval-path.ts";
import {
  isYesNoQuestion,
  numberQuestions,
  screeningQuestions,
  yesNoQuestions,
} from "#features/approval-paths/screening.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import type { RuleCondition, StationRule } from "#features/approval-paths/station-rule.ts";
import { aStation, someLimits } from "./a-path-content.ts";

const MOST_STATIONS = 8;

/** Any answers to the ten questions, known or not. */
export const anyAnswers: fc.Arbitrary<ScreeningAnswers> = fc
  .tuple(
    ...screeningQuestions.map((question) =>
      isYesNoQuestion(question)
        ? fc.constantFrom("yes", "no", "unknown")
        : fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
    ),
  )
  .map(
    (answers) =>
      Object.fromEntries(
        screeningQuestions.map((question, place) => [question, answers[place]]),
      ) as unknown as ScreeningAnswers,
  );

const anyCondition: fc.Arbitrary<RuleCondition> = fc.oneof(
  fc.record({
    question: fc.constantFrom(...yesNoQuestions),
    is: fc.constantFrom("yes" as const, "no" as const),
  }),
  fc.record({ question: fc.constantFrom(...numberQuestions), above: fc.integer({ min: 0, max: 100 }) }),
);

export const anyRule: fc.Arbitrary<StationRule> = fc.oneof(
  fc.constant({ when: "always" } as const),
  fc.record({
    when: fc.constantFrom("any" as const, "all" as const),
    conditions: fc.array(anyCondition, { minLength: 1, maxLength: 3 }),
  }),
);

/** Any path without a circle: a station waits only for such that were made before it; they are listed in any order. */
export const anyPathContent: fc.Arbitrary<PathContent> = fc
  .array(fc.record({ rule: anyRule, before: fc.array(fc.nat(), { maxLength: 3 }) }), {
    maxLength: MOST_STATIONS,
  })
  .chain((made) => {
    const stations = made.map(({ rule, before }, place) =>
      aStation({
        key: `s${place}`,
        rule,
        after: place === 0 ? [] : [...new Set(before.map((one) => `s${one % place}`))],
      }),
    );
    return fc.shuffledSubarray(stations, { minLength: stations.length });
  })
  .map((stations) => ({ stations, limits: someLimits }));
