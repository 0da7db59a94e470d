import { describe, expect, test } from "vitest";
import { mapRow } from "./map-row.ts";

const mapping = { text: "t", title: "h", id: "i", date: "d" };
const map = (values: Record<string, string>) => mapRow({ line: 2, values }, mapping, "2026-03-10");

describe("mapping a row", () => {
  test.each([
    [
      "all fields",
      { t: "Text", h: "Titel", i: "7", d: "5.3.2024" },
      { text: "Text", title: "Titel", externalId: "7", saidOn: "2024-03-05" },
    ],
    ["only a title", { t: "  ", h: " Titel ", i: "", d: "" }, { text: "Titel" }],
    ["missing columns", { t: "Text" }, { text: "Text" }],
    [
      "Windows line ends and controls",
      { t: "\u0000a\r\nb\rc\u0007\td\u009f\u007f " },
      { text: "a\nb\nc\td" },
    ],
    ["decomposed umlauts", { t: "u\u0308ber", h: "A\u0308" }, { text: "über", title: "Ä" }],
    ["half a surrogate pair", { t: "a\ud800b" }, { text: "a\ufffdb" }],
    ["a title over several lines", { t: "x", h: "a\n\tb  c" }, { text: "x", title: "a b c" }],
    ["an invisible text", { t: "\u200b\ufeff\u00a0", h: "Titel" }, { text: "Titel" }],
    ["a title of 300 characters", { t: "x", h: "h".repeat(300) }, { text: "x", title: "h".repeat(300) }],
    ["a longer title", { t: "x", h: "h".repeat(301) }, { text: `${"h".repeat(301)}\n\nx` }],
    ["a text of 20,000 characters", { t: "x".repeat(20_000) }, { text: "x".repeat(20_000) }],
    ["an id of 200 characters", { t: "x", i: "i".repeat(200) }, { text: "x", externalId: "i".repeat(200) }],
  ])("keeps %s", (_name, values, row) => {
    expect(map(values as Record<string, string>)).toEqual({ outcome: "mapped", row });
  });

  test.each([
    ["no words at all", { t: "", h: " \n" }, "text-missing"],
    ["a text of 20,001 characters", { t: "x".repeat(20_001) }, "text-too-long"],
    ["a title that makes the text too long", { t: "x".repeat(19_900), h: "h".repeat(301) }, "text-too-long"],
    ["an id of 201 characters", { t: "x", i: "i".repeat(201) }, "id-too-long"],
    ["an impossible date", { t: "x", d: "31.02.2024" }, "date-unreadable"],
    ["a date after today", { t: "x", d: "2026-03-11" }, "date-in-future"],
  ])("refuses %s", (_name, values, reason) => {
    expect(map(values as Record<string, string>)).toEqual({ outcome: "refused", reason });
  });

  test("passes on why a row could not be read", () => {
    expect(mapRow({ line: 3, fault: "not-an-object" }, mapping, "2026-03-10")).toEqual({
      outcome: "refused",
      reason: "not-an-object",
    });
  });

  test("never reads a prototype", () => {
    expect(mapRow({ line: 2, values: {} }, { text: "constructor" }, "2026-03-10")).toEqual({
      outcome: "refused",
      reason: "text-missing",
    });
  });
});
