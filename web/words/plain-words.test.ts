import { describe, expect, test } from "vitest";
import { nameByWords, toPlainWords } from "./plain-words.ts";

describe("words as a name", () => {
  test("stand in one line, with dots for what was removed", () => {
    expect(toPlainWords(" Rufen Sie mich\n an: ⟦telephone⟧. ")).toBe("Rufen Sie mich an: ….");
  });

  test("are cut where they are long, and never inside a mark", () => {
    const words = `${"Wort ".repeat(11)}und ⟦telephone⟧ und mehr und mehr`;

    expect(nameByWords(words)).toBe(`${"Wort ".repeat(11)}und … …`.slice(0, 62));
    expect(nameByWords("Kurz ⟦name⟧")).toBe("Kurz …");
  });
});
