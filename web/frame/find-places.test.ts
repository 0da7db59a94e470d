import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPlaces } from "./find-places.ts";

const place = (label: string) => ({ label, hint: "", href: `/${label}` });
const from = {
  services: [
    "Bürgerausweis beantragen",
    "Straßenschaden melden",
    "Wohnsitz anmelden",
    "Ein Bürgerbüro finden",
  ].map(place),
  pages: ["Teams", "Mitglieder", "Behörde"].map(place),
  archived: ["Straßenfest anmelden"].map(place),
};
const labels = (query: string) => findPlaces(query, from).map(({ label }) => label);

describe("places by name", () => {
  test.each([
    ["by its beginning", "wohn", ["Wohnsitz anmelden"]],
    ["in capitals", "WOHN", ["Wohnsitz anmelden"]],
    ["by its middle", "sitz", ["Wohnsitz anmelden"]],
    ["with ß written as ss", "strassensch", ["Straßenschaden melden"]],
    ["with ß itself", "straßensch", ["Straßenschaden melden"]],
    ["with an umlaut written out", "behoerde", ["Behörde"]],
    ["with an umlaut left out", "behorde", ["Behörde"]],
    ["by an umlaut in two characters", "Beho\u0308rde", ["Behörde"]],
    ["by words in any order", "melden strassen", ["Straßenschaden melden", "Straßenfest anmelden"]],
    ["never by a word it lacks", "wohnsitz teams", []],
    ["never by signs of a pattern", ".*", []],
  ])("are found %s", (_case, query, expected) => {
    const found = labels(query);

    expect(found).toEqual(expected);
  });

  test("of a service are found by what they are and whose they are, and listed after everything else in use", () => {
    const inside = ["Bedarfe: Wohnsitz anmelden", "Bedarfe: Straßenschaden melden"].map(place);
    const found = (query: string) => findPlaces(query, { ...from, inside }).map(({ label }) => label);

    expect(found("bedarfe wohn")).toEqual(["Bedarfe: Wohnsitz anmelden"]);
    expect(found("wohnsitz")).toEqual(["Wohnsitz anmelden", "Bedarfe: Wohnsitz anmelden"]);
    expect(found("")).not.toContain("Bedarfe: Wohnsitz anmelden");
  });

  test("that begin with the words come first", () => {
    const found = labels("bürger");

    expect(found).toEqual(["Bürgerausweis beantragen", "Ein Bürgerbüro finden"]);
  });

  test("in use come before archived ones", () => {
    const found = labels("straßen");

    expect(found).toEqual(["Straßenschaden melden", "Straßenfest anmelden"]);
  });

  test("are all services in use and all pages where nothing is asked", () => {
    const found = labels("  ");

    expect(found).toEqual([...from.services, ...from.pages].map(({ label }) => label));
  });

  test("are eight services at most", () => {
    const many = Array.from({ length: 20 }, (_, number) => place(`Dienst ${number}`));

    const found = findPlaces("dienst", { services: many, pages: [], archived: [] });

    expect(found).toHaveLength(8);
  });

  test("are found by their own name, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }), (name) => {
        const found = findPlaces(name, { services: [place(name)], pages: [], archived: [] });

        expect(found).toHaveLength(1);
      }),
    );
  });
});
