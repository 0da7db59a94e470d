import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stationSubjects } from "#features/approval-paths/approval-path.ts";
import { screeningQuestions } from "#features/approval-paths/screening.ts";
import { requestTexts } from "#features/approvals/approval.ts";
import type { ReopeningCause } from "#features/approvals/approval.ts";
import { listReopenings } from "#features/approvals/list-reopenings.ts";
import { aStation, harmless } from "#tests/approvals/a-path-content.ts";
import { anyRule } from "#tests/approvals/any-path.ts";
import { describeGoingOn, describeReopening } from "./describe-reopening.ts";

const before = { answers: harmless };
const after = {
  answers: { ...harmless, "new-personal-data": "yes", "cost-in-euros": 20_000, "procurement-in-euros": null },
} as const;
const always = aStation({ key: "always", rule: { when: "always" } });
const personalData = aStation({ key: "data" });
const dataProtection = aStation({
  key: "dp",
  subject: "data-protection",
  rule: { when: "any", conditions: [{ question: "new-system-connected", is: "yes" }] },
});

describe("why a station looks again", () => {
  test.each<[string, ReopeningCause, typeof always, readonly [german: string, english: string]]>([
    [
      "an answer its rule asks for",
      "new-personal-data",
      personalData,
      [
        "Aus „Neue personenbezogene Daten: nein“ wurde „Neue personenbezogene Daten: ja“. Danach fragt die Regel dieser Station.",
        "“New personal data: no” became “New personal data: yes”. The rule of this station asks for it.",
      ],
    ],
    [
      "a number, at a station that is always needed",
      "cost-in-euros",
      always,
      [
        "Aus „Kosten: 0 Euro“ wurde „Kosten: 20.000 Euro“. Diese Station sieht jede Änderung an.",
        "“Cost: 0 euros” became “Cost: 20,000 euros”. This station looks at every change.",
      ],
    ],
    [
      "a number that nobody knows any more",
      "procurement-in-euros",
      personalData,
      [
        "Aus „Einkauf: 0 Euro netto“ wurde „Einkauf: noch nicht bekannt“. Danach fragt die Regel dieser Station.",
        "“Buying: 0 euros net” became “Buying: not known yet”. The rule of this station asks for it.",
      ],
    ],
    [
      "the change itself",
      "change",
      personalData,
      [
        "„Was sich ändert“ ist neu formuliert. Darüber entscheidet jede Station.",
        "“What changes” is worded anew. Every station decides upon that.",
      ],
    ],
    [
      "new data, where its rule asks for data",
      "newData",
      personalData,
      [
        "„Neue Daten“ ist neu formuliert. Die Regel dieser Station fragt nach solchen Daten.",
        "“New data” is worded anew. The rule of this station asks for such data.",
      ],
    ],
    [
      "new data, at data protection whose rule asks for something else",
      "newData",
      dataProtection,
      [
        "„Neue Daten“ ist neu formuliert. Der Datenschutz sieht neue Daten immer an.",
        "“New data” is worded anew. Data protection always looks at new data.",
      ],
    ],
    [
      "that it had refused",
      "refused-before",
      personalData,
      [
        "Sie hat die letzte Fassung abgelehnt und entscheidet deshalb über die neue.",
        "It refused the last version and therefore decides upon the new one.",
      ],
    ],
  ])("is said of %s", (_name, cause, station, [german, english]) => {
    expect(describeReopening("de", station, cause, { before, after })).toBe(german);
    expect(describeReopening("en", station, cause, { before, after })).toBe(english);
  });

  test("is said of every cause there can be, in whole sentences, each in its own words", () => {
    fc.assert(
      fc.property(anyRule, fc.constantFrom(...stationSubjects), (rule, subject) => {
        const station = aStation({ key: "any", rule, subject });
        const causes = listReopenings(station, { answers: screeningQuestions, texts: requestTexts });

        for (const language of ["de", "en"] as const) {
          const sentences = causes.map((cause) =>
            describeReopening(language, station, cause, { before, after }),
          );
          expect(new Set(sentences).size).toBe(causes.length);
          for (const sentence of sentences) expect(sentence).toMatch(/^[„“\p{Lu}].* \p{Lu}.*\.$/u);
        }
      }),
    );
  });
});

test("a station that has not decided yet is told what becomes of it, by its state", () => {
  expect(describeGoingOn("de", "open")).toContain("entscheidet jetzt über die neue Fassung");
  expect(describeGoingOn("de", "questioned")).toContain("gilt mit der neuen Fassung als beantwortet");
  expect(describeGoingOn("de", "waiting")).toContain("noch nicht an der Reihe");
});
