import { describe, expect, test } from "vitest";
import { parseEstimate, parseQuantity } from "./estimate.ts";

describe("reading a typed number", () => {
  test.each([
    ["plain digits", "14000", 14_000],
    ["German thousands", "14.000", 14_000],
    ["German thousands and decimals", "1.234,5", 1234.5],
    ["a decimal comma", "7,5", 7.5],
    ["a decimal point", "7.5", 7.5],
    ["blanks between thousands", "14 000", 14_000],
    ["a narrow blank", "14\u202f000", 14_000],
    ["zero", "0", 0],
    ["a negative number", "-3", undefined],
    ["an exponent", "1e9", undefined],
    ["letters", "viele", undefined],
    ["nothing", "", undefined],
    ["infinity", "Infinity", undefined],
    ["hexadecimal", "0x10", undefined],
  ])("%s", (_name, typed, expected) => {
    expect(parseQuantity(typed)).toBe(expected);
  });
});

describe("reading a typed estimate", () => {
  const full = { low: "10", likely: "20", high: "30", source: "Fallzahlen 2025" };

  test("takes low, likely and high with their source", () => {
    expect(parseEstimate(full)).toEqual({
      outcome: "estimate",
      estimate: { low: 10, likely: 20, high: 30, source: "Fallzahlen 2025" },
    });
  });

  test("takes four empty fields as no estimate", () => {
    expect(parseEstimate({ low: " ", likely: "", high: "", source: "" })).toEqual({ outcome: "none" });
  });

  test.each([
    ["without a source", { ...full, source: " " }, "estimate-incomplete"],
    ["with one number missing", { ...full, likely: "" }, "estimate-incomplete"],
    ["with the order turned round", { ...full, low: "40" }, "estimate-out-of-order"],
    ["with words for a number", { ...full, high: "viel" }, "number-not-valid"],
    ["with an absurd number", { ...full, high: "99999999999" }, "number-too-large"],
  ])("refuses one %s", (_name, typed, fault) => {
    expect(parseEstimate(typed)).toEqual({ outcome: "faulty", fault });
  });
});
