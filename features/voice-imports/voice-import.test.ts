import { describe, expect, test } from "vitest";
import { toFileName, toSourceName } from "./voice-import.ts";

describe("the name of an uploaded file", () => {
  test.each([
    ["as it is", "Beiträge 2026.csv.gz", "Beiträge 2026.csv.gz", "Beiträge 2026"],
    ["a Windows path", "C:\\Ablage\\stimmen.csv", "stimmen.csv", "stimmen"],
    ["a path out of the folder", "../../etc/passwd", "passwd", "passwd"],
    ["a folder only", "stimmen/", "import", "import"],
    ["nothing", "", "import", "import"],
    ["controls and a turn of direction", "a\u0000b\u202egpj.csv", "abgpj.csv", "abgpj"],
    ["decomposed letters", "Beitra\u0308ge.tsv", "Beiträge.tsv", "Beiträge"],
    ["half a surrogate pair", "a\ud800.csv", "a\ufffd.csv", "a\ufffd"],
    ["dots", "stand 2.11.2026.csv", "stand 2.11.2026.csv", "stand 2.11.2026"],
    ["an ending only", ".csv", ".csv", "import"],
  ])("%s", (_name, given, fileName, sourceName) => {
    expect(toFileName(given)).toBe(fileName);
    expect(toSourceName(given)).toBe(sourceName);
  });

  test("is cut at its beginning", () => {
    expect(toFileName(`${"x".repeat(300)}.csv`)).toHaveLength(255);
    expect(toFileName(`${"x".repeat(300)}.csv`)).toMatch(/x\.csv$/);
  });
});
