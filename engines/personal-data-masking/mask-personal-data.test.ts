import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as cases from "./hard-cases.ts";
import { maskPersonalData, maskPhrase, personalDataKinds, splitMaskedText } from "./mask-personal-data.ts";

const tables = [
  ["e-mail addresses", cases.emailCases],
  ["telephone numbers", cases.telephoneCases],
  ["account numbers", cases.ibanCases],
  ["tax numbers", cases.taxIdCases],
  ["licence plates", cases.licencePlateCases],
  ["dates of birth", cases.birthDateCases],
  ["names", cases.nameCases],
  ["home addresses", cases.homeAddressCases],
  ["everything else", cases.otherCases],
] as const;

describe.each(tables)("masking %s", (_, table) => {
  test.each(table.map(([name, text, masked]) => [name, text, masked ?? text] as const))(
    "%s",
    (_name, text, masked) => {
      expect(maskPersonalData(text).text).toBe(masked);
    },
  );
});

const fragments = [
  "0228",
  "/",
  "-",
  " ",
  ", ",
  "\n",
  "+49",
  "(0)",
  "DE89 3704 0044 0532 0130 00",
  "86095742719",
  "BN-AB 12",
  "12.03.1980",
  "geboren am ",
  "Frau ",
  "Herr ",
  "Max ",
  "Müller",
  "Dr. ",
  "von ",
  "wohne in der ",
  "Kaiserstraße ",
  "Kaiserstr. 12",
  "53113 Bonn",
  "Viele Grüße ",
  "a@b.de",
  "@",
  "A",
  "Tel. ",
  "Konto ",
  "Steuer-ID ",
  "Auto ",
  "meine Adresse ist ",
  "I live at ",
  "⟦",
  "⟧",
  "⟦name⟧",
  "1",
  "🚲",
  "\u0308",
];
const citizenText = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 200 }),
);

describe("every text", () => {
  test("is masked once: masking the masked text changes nothing", () => {
    fc.assert(
      fc.property(citizenText, (text) => {
        const once = maskPersonalData(text).text;

        expect(maskPersonalData(once)).toEqual({ text: once, kinds: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps what stands outside the masked spans, in order", () => {
    fc.assert(
      fc.property(citizenText, (text) => {
        const pieces = splitMaskedText(maskPersonalData(text).text);

        let at = 0;
        for (const piece of pieces) {
          if (!("text" in piece)) continue;
          const found = text.indexOf(piece.text, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + piece.text.length;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("gets one placeholder for every kind that is reported", () => {
    fc.assert(
      fc.property(citizenText, (text) => {
        const { text: masked, kinds } = maskPersonalData(text);

        expect(countPlaceholders(masked)).toBe(countPlaceholders(text) + kinds.length);
        expect(kinds).not.toContain("other");
      }),
      { numRuns: 1000 },
    );
  });

  test("is the pieces it is split into, joined again", () => {
    fc.assert(
      fc.property(citizenText, (text) => {
        const pieces = splitMaskedText(text);

        expect(pieces.map((piece) => ("text" in piece ? piece.text : `⟦${piece.masked}⟧`)).join("")).toBe(
          text,
        );
      }),
    );
  });
});

describe("the kinds that are reported", () => {
  test("stand in text order", () => {
    const masked = maskPersonalData("Frau Müller, a@example.de, 0228 123456, BN-AB 12");

    expect(masked.kinds).toEqual(["name", "email", "telephone", "licence-plate"]);
  });

  test("leave out what was masked before", () => {
    const masked = maskPersonalData("⟦email⟧ und Frau Müller");

    expect(masked).toEqual({ text: "⟦email⟧ und Frau ⟦name⟧", kinds: ["name"] });
  });
});

const longTexts = [
  ["digits", "1"],
  ["zeros", "0"],
  ["at-signs", "@"],
  ["letters", "a"],
  ["capital letters", "W"],
  ["line ends", "\n"],
  ["spaces", " "],
  ["brackets", "⟦"],
  ["'ich wohne '", "ich wohne "],
  ["'ich wohne in der '", "ich wohne in der "],
  ["capital words", "Wort "],
  ["'Frau '", "Frau "],
  ["'Herr Dr. '", "Herr Dr. "],
  ["greetings", "Viele Grüße "],
  ["'Tel '", "Tel "],
  ["opened brackets", "((((0"],
  ["'DE89 '", "DE89 "],
  ["'Auto BN '", "Auto BN "],
  ["'geboren am '", "geboren am "],
  ["dates", "12.03.1980 "],
  ["pairs of digits", "1 2 "],
  ["'a@'", "a@"],
  ["'a at b dot '", "a at b dot "],
  ["'meine Adresse ist '", "meine Adresse ist "],
  ["'I live at 1 '", "I live at 1 "],
] as const;

describe("a text of 100,000 characters", () => {
  test.each(longTexts)("of nothing but %s stays as it is", (_, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));

    expect(maskPersonalData(text)).toEqual({ text, kinds: [] });
  });

  test.each([
    ["telephone numbers", "0228 123456, ", "telephone"],
    ["e-mail addresses", "a@example.de ", "email"],
    ["licence plates", "BN-AB 123 ", "licence-plate"],
    ["names", "Frau Müller, ", "name"],
    ["dates of birth", "geboren am 12.03.1980, ", "date-of-birth"],
  ])("is masked at every place with %s", (_, unit, kind) => {
    const times = Math.ceil(100_000 / unit.length);

    expect(maskPersonalData(unit.repeat(times)).kinds).toEqual(Array.from({ length: times }, () => kind));
  });

  test("with one telephone number glued to the next ends after a few passes", () => {
    const text = "0228/".repeat(20_000);

    expect(maskPersonalData(text).kinds).toEqual(["telephone"]);
  });
});

describe("a text built to need thousands of passes", () => {
  test.each(["LG A. ", "A.B.LG ", "A. VG ", "LG A.B. MfG "])(
    "such as %j again and again needs few",
    (unit) => {
      const { kinds } = maskPersonalData(unit.repeat(20_000 / unit.length));

      expect(kinds.length).toBeLessThan(3);
    },
  );
});

describe("masking a phrase that a member names", () => {
  test.each([
    ["every occurrence", "Max kam. Dann ging Max.", "Max", "⟦other⟧ kam. Dann ging ⟦other⟧."],
    ["small letters too", "max und MAX", "Max", "⟦other⟧ und ⟦other⟧"],
    ["signs of patterns as they are", "a.b a-b (x)", "a.b", "⟦other⟧ a-b (x)"],
    ["a hyphen", "Meier-Schulz", "Meier-Schulz", "⟦other⟧"],
    ["over a line end", "Max\nMuster", "Max Muster", "⟦other⟧"],
    ["a decomposed umlaut", "Mu\u0308ller", "Müller", "⟦other⟧"],
    ["not inside a placeholder", "⟦name⟧ name", "name", "⟦name⟧ ⟦other⟧"],
    ["not the word other again", "other", "other", "⟦other⟧"],
    ["nothing for an empty phrase", "text", "  ", "text"],
  ])("masks %s", (_, text, phrase, masked) => {
    expect(maskPhrase(text, phrase).text).toBe(masked);
  });

  test("never throws and can be repeated, whatever the phrase", () => {
    fc.assert(
      fc.property(citizenText, fc.string({ maxLength: 5 }), (text, phrase) => {
        const once = maskPhrase(text, phrase).text;

        expect(maskPhrase(once, phrase)).toEqual({ text: once, kinds: [] });
      }),
    );
  });
});

describe("the names of kinds", () => {
  test("are all read back from a masked text", () => {
    const text = personalDataKinds.map((kind) => `⟦${kind}⟧`).join("");

    expect(splitMaskedText(text)).toEqual(personalDataKinds.map((masked) => ({ masked })));
  });
});

/** 4,345 contributions of citizens (CIMT corpus, CC BY-SA 4.0); the publisher removed most personal data before. */
const contributionsFile = new URL(
  "../../../shared/data/voices/citizen-contributions-de.tsv.gz",
  import.meta.url,
);

describe.skipIf(!existsSync(contributionsFile))(
  "4,345 real contributions (skipped where ../shared is missing)",
  () => {
    test("lose 14 names and 2 home streets, each read and found right, and nothing else", () => {
      const maskedIds = new Map<string, readonly string[]>();

      const rows = gunzipSync(readFileSync(contributionsFile))
        .toString("utf8")
        .trimEnd()
        .split("\n")
        .slice(1);
      for (const row of rows) {
        const [, id = "", title = "", text = ""] = row.split("\t");
        const { kinds } = maskPersonalData(`${title}\n${text}`);
        if (kinds.length > 0) maskedIds.set(id, kinds);
      }

      expect(rows).toHaveLength(4345);
      const idsByKind = Map.groupBy(maskedIds.keys(), (id) => maskedIds.get(id)?.join(" ") ?? "");
      expect(Object.fromEntries(idsByKind)).toEqual({
        name: "B1712 B2104 B2238 B2281 B2350 B2630 B2631 B2724 B3231 B3911 M1702 M1828 M1921 Kmob3".split(
          " ",
        ),
        "home-address": ["M1694", "Kmeas176"],
      });
    });
  },
);

function countPlaceholders(text: string): number {
  return splitMaskedText(text).filter((piece) => "masked" in piece).length;
}
