import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskStatement } from "./mask-statement.ts";
import { needStatementInput } from "./need-input.ts";
import { longestClauses, toNeedSentence } from "./need.ts";

const plain = { who: "Neu Zugezogene", what: "müssen wissen", situation: "vorher", purpose: "damit" };
const clauses = ["who", "what", "situation", "purpose"] as const;

/** What grows most when it is masked, among other words. */
const growing = fc.constantFrom(
  "K-A 1,",
  "K-A 1,",
  "K-A 1,",
  "K-A 1,",
  "*1.1.80 ",
  "Fr. Li ",
  "geb.1.1.80 ",
  "Tel 12345 ",
  "a@b.de ",
  "Wort ",
  "x",
);
const clause = fc
  .array(growing, { minLength: 1, maxLength: 26, size: "max" })
  .map((parts) => parts.join("").slice(0, longestClauses.who).trim());

describe("the clauses of a need", () => {
  test("are masked, and what was masked is counted", () => {
    const masked = maskStatement({ ...plain, who: "Leute wie Frau Yılmaz", purpose: "Tel. 0228 123456" });

    expect(masked).toEqual({
      outcome: "masked",
      statement: { ...plain, who: "Leute wie Frau ⟦name⟧", purpose: "Tel. ⟦telephone⟧" },
      maskedCount: 2,
    });
  });

  test("stay as they are where nothing personal stands in them", () => {
    expect(maskStatement(plain)).toEqual({ outcome: "masked", statement: plain, maskedCount: 0 });
  });

  test("that outgrow their column by masking are named, for the writer to shorten", () => {
    const who = "K-A 1,".repeat(26);

    expect(needStatementInput.safeParse({ ...plain, who }).success).toBe(true);
    expect(maskStatement({ ...plain, who })).toEqual({ outcome: "too-long-masked", clauses: ["who"] });
  });

  test("never outgrow their columns, and masked ones may be sent again as they stand", () => {
    const seen = { masked: 0, refused: 0 };
    fc.assert(
      fc.property(clause, clause, clause, clause, (who, what, situation, purpose) => {
        const sent = needStatementInput.safeParse({ who, what, situation, purpose });
        if (!sent.success) return;
        const masked = maskStatement(sent.data);
        seen[masked.outcome === "masked" ? "masked" : "refused"] += 1;
        if (masked.outcome !== "masked") return;
        for (const name of clauses)
          expect(masked.statement[name].length).toBeLessThanOrEqual(longestClauses[name]);
        expect(needStatementInput.safeParse(masked.statement).success).toBe(true);
        expect(maskStatement(masked.statement)).toEqual({ ...masked, maskedCount: 0 });
        expect(toNeedSentence(masked.statement)).not.toContain("@");
      }),
      { numRuns: 500, seed: 27 },
    );
    expect(seen.masked).toBeGreaterThan(30);
    expect(seen.refused).toBeGreaterThan(30);
  });
});
