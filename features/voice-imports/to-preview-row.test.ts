import { describe, expect, test } from "vitest";
import { choosePreviewColumns, toPreviewCell, toPreviewRow } from "./to-preview-row.ts";

describe("showing a file before it is imported", () => {
  test("masks every cell, whatever its column is for", () => {
    const row = { line: 2, values: { text: "Bitte an anna@example.org", mail: "bernd@example.org" } };

    const shown = toPreviewRow(row, ["text", "mail", "missing"]);

    expect(shown).toEqual({
      line: 2,
      cells: [
        { pieces: [{ text: "Bitte an " }, { masked: "email" }], isCut: false },
        { pieces: [{ masked: "email" }], isCut: false },
        { pieces: [], isCut: false },
      ],
    });
  });

  test("masks before it cuts, so that no half of an address is left", () => {
    const cell = toPreviewCell(`${"a ".repeat(65)} anna.beispiel@example.org und mehr`);

    expect(cell.isCut).toBe(true);
    expect(JSON.stringify(cell)).not.toContain("beispiel");
  });

  test("says why a row will be refused", () => {
    expect(toPreviewRow({ line: 3, fault: "columns-count-differs" }, ["text"])).toEqual({
      line: 3,
      fault: "columns-count-differs",
    });
  });

  test("shows the suggested columns of a wide file among the first of the others", () => {
    const columns = [...Array.from({ length: 30 }, (_column, place) => `c${place}`), "text"];

    const shown = choosePreviewColumns(columns, { text: "text" });

    expect(shown).toHaveLength(12);
    expect(shown.at(0)).toBe("c0");
    expect(shown.at(-1)).toBe("text");
  });
});
