import { expect, test } from "vitest";
import { quoteWords } from "./quote-words.ts";

test("the first sentence is quoted, in the quotation marks of the page's language", () => {
  const words = "Am Handy bricht das Formular ab. Dann fange ich von vorn an.";

  expect(quoteWords(words, "de")).toBe("„Am Handy bricht das Formular ab.“");
  expect(quoteWords(words, "en")).toBe("“Am Handy bricht das Formular ab.”");
});

test.each([
  ["a street", "An der Ecke zur Maybachstr. und zur Hauptstr. fehlt ein Übergang. Danke."],
  ["a street before a name", "An der Ecke zur Maybachstr. Hauptbahnhof fehlt ein Übergang. Danke."],
  ["a number", "Vor dem Haus Bergweg Nr. 7 fehlt eine Laterne am Gehweg. Danke."],
  ["an example", "Es fehlen überall Bänke, z. B. Am Markt und am Ufer. Danke."],
])("a short form ends no sentence: %s", (_name, words) => {
  expect(quoteWords(words, "de")).toBe(`„${words.replace(" Danke.", "")}“`);
});
