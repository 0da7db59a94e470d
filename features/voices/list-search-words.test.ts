import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listSearchWords } from "./list-search-words.ts";

describe("the words of a text for searching", () => {
  test.each([
    ["ß is ss", "Straßenbeleuchtung", ["strassenbeleuchtung"]],
    ["umlauts are two letters", "Mülltonne äußern ÖPNV", ["muelltonne", "aeussern", "oepnv"]],
    ["an umlaut of two code points is the same", "Mu\u0308ll", ["muell"]],
    ["other accents go", "Café señor", ["cafe", "senor"]],
    ["hyphens and punctuation part words", "Rad-Weg, kaputt!", ["rad", "weg", "kaputt"]],
    ["a word stands once", "Rad rad RAD", ["rad"]],
    ["single letters go, digits stay", "a 5 B 9", ["5", "9"]],
    ["other scripts stay", "Дякую сонце", ["дякую", "сонце"]],
    ["nothing is no word", " \n ", []],
  ])("%s", (_name, text, words) => {
    expect(listSearchWords(text)).toEqual(words);
  });

  test("are the same again when taken of themselves", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const words = listSearchWords(text);
        expect(listSearchWords(words.join(" "))).toEqual(words);
      }),
    );
  });
});
