import { expect, test } from "vitest";
import { parsePaletteResults } from "./parse-palette-results.ts";

test("what the server sends is read, and what is not a result is left out", () => {
  const received = [
    { label: "Dienste", href: "/dienste" },
    { label: "ohne Ziel" },
    null,
    "x",
    { label: "A", hint: 3, href: "/" },
  ];

  expect(parsePaletteResults(received)).toEqual([{ label: "Dienste", hint: "", href: "/dienste" }]);
});

test.each([[null], [{}], ["text"]])("an answer that is not a list (%j) gives no results", (received) => {
  expect(parsePaletteResults(received)).toEqual([]);
});
