import fc from "fast-check";
import { expect, test } from "vitest";
import { initiativeInput } from "./initiative-input.ts";
import type { InitiativeInput } from "./initiative-input.ts";
import { longestWords } from "./initiative.ts";
import { maskInitiative } from "./mask-initiative.ts";

const needIds = ["01a20810-0f80-70de-ae16-a5140cc42174"];

function sent(name: string, answer: string, source: string): InitiativeInput | undefined {
  const none = { low: "", likely: "", high: "", source: "" };
  return initiativeInput.safeParse({
    name,
    answer,
    needIds,
    helpedCasesInPercent: none,
    citizenMinutesSavedACase: { low: "1", likely: "2", high: "3", source },
    staffMinutesSavedACase: none,
    effortInPersonDays: none,
  }).data;
}

test("name, answer and where estimates come from are masked, and what was masked is counted", () => {
  const input = sent("Liste für Frau Yılmaz", "Mail an a.b@example.de", "Herr Özdemir hat gezählt.");
  if (!input) expect.unreachable();

  expect(maskInitiative(input)).toEqual({
    outcome: "masked",
    words: {
      name: "Liste für Frau ⟦name⟧",
      answer: "Mail an ⟦email⟧",
      estimates: {
        "citizen-minutes-saved-a-case": { low: 1, likely: 2, high: 3, source: "Herr ⟦name⟧ hat gezählt." },
      },
    },
    maskedCount: 3,
  });
});

test("a text that outgrows its column by masking is named by its field", () => {
  const input = sent("K-A 1,".repeat(26), "Kurz", "K-A 1,".repeat(80));
  if (!input) expect.unreachable();

  expect(maskInitiative(input)).toEqual({
    outcome: "too-long-masked",
    fields: ["name", "citizenMinutesSavedACase"],
  });
});

test("no text outgrows its column by masking", () => {
  const words = fc
    .array(fc.constantFrom("K-A 1,", "*1.1.80 ", "Fr. Li ", "Tel 12345 ", "Wort "), {
      minLength: 1,
      maxLength: 400,
    })
    .map((parts) => parts.join(""));
  let masks = 0;
  fc.assert(
    fc.property(words, words, words, (name, answer, source) => {
      const input = sent(
        name.slice(0, longestWords.name),
        answer.slice(0, longestWords.answer),
        source.slice(0, 500),
      );
      if (!input) return;
      const masked = maskInitiative(input);
      if (masked.outcome !== "masked") return;
      masks += masked.maskedCount;
      expect(masked.words.name.length).toBeLessThanOrEqual(longestWords.name);
      expect(masked.words.answer.length).toBeLessThanOrEqual(longestWords.answer);
      for (const estimate of Object.values(masked.words.estimates))
        expect(estimate.source.length).toBeLessThanOrEqual(longestWords.source);
    }),
    { numRuns: 500, seed: 27 },
  );
  expect(masks).toBeGreaterThan(100);
});
