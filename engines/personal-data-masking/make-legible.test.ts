import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeLegible } from "./make-legible.ts";

describe("a text made legible", () => {
  test.each([
    ["a soft hyphen", "Mül\u00adler", "Müller"],
    ["direction marks", "\u202a0228 1\u202c", "0228 1"],
    ["a hyphen that never breaks", "0228\u20111", "0228-1"],
    ["full-width signs", "ａ＠ｂ．ｄｅ１", "a@b.de1"],
    ["nothing unusual", "Grüße 👋", "Grüße 👋"],
    ["an emoji joined from several", "👩\u200d👧 da", "👩👧 da"],
  ])("reads %s as people do", (_name, written, legible) => {
    expect(makeLegible(written).text).toBe(legible);
  });

  test("leads every one of its spans back to the same letters as written", () => {
    const signs = fc.constantFrom("a", "ü", "1", " ", "\u00ad", "\u200b", "\u2011", "＠", "👋", "⟦", "⟧");
    fc.assert(
      fc.property(fc.array(signs), fc.nat(), fc.nat(), (parts, one, other) => {
        const written = parts.join("");
        const { text, toWritten } = makeLegible(written);
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort(
          (a, b) => a - b,
        );

        const back = toWritten({ start, end });

        expect(makeLegible(written.slice(back.start, back.end)).text).toBe(text.slice(start, end));
      }),
    );
  });
});
