import { describe, expect, test } from "vitest";
import { decideStationInput } from "./approval-input.ts";

const typed = {
  decision: "granted",
  roundId: "0f8fad5b-d9cb-469f-a165-70867728950e",
  versionNumber: "1",
};

describe("a text that may be left empty", () => {
  test.each([
    ["nothing", undefined, ""],
    ["blanks", " \u00a0\n", ""],
    ["what nobody could see", "\u200b\u2060", ""],
    ["words", " Passt.\r\nDanke. ", "Passt.\nDanke."],
  ])("may hold %s", (_name, note, kept) => {
    expect(decideStationInput.parse({ ...typed, note, mustChange: note })).toMatchObject({
      note: kept,
      mustChange: kept,
    });
  });
});

test("a question needs words that somebody can see", () => {
  const asked = decideStationInput.safeParse({ ...typed, decision: "question", note: "\u200b" });

  expect(asked.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["note", "missing"],
  ]);
});
