import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { describe, expect, test } from "vitest";
import { guardCsvText } from "./guard-csv-text.ts";

const hardCases: readonly (readonly [name: string, text: string, guarded: string])[] = [
  ["a formula", "=1+1", "'=1+1"],
  ["a formula behind blanks", "  =1+1", "  '=1+1"],
  ["a formula behind a semicolon", "Hallo;=cmd|' /C calc'!A0", "Hallo;'=cmd|' /C calc'!A0"],
  ["a formula behind a semicolon and a quotation mark", 'Hallo;"=1+1"', 'Hallo;"\'=1+1"'],
  ["a formula behind a comma", "Hallo,@SUM(1)", "Hallo,'@SUM(1)"],
  ["a formula on a line of its own", "Hallo\n=1+1", "Hallo\n'=1+1"],
  ["a formula behind a separator and a line end", "Hallo;\n=1+1", "Hallo;\n'=1+1"],
  ["a formula behind a tab", "Hallo\t+1", "Hallo\t'+1"],
  ["one formula after the other", "=1;=2;-3", "'=1;'=2;'-3"],
  ["a wide sign", "＝1+1", "'＝1+1"],
  ["a list", "Es fehlt:\n- Preis", "Es fehlt:\n'- Preis"],
  ["signs within words", "E-Mail, 1+1=2; a@b", "E-Mail, 1+1=2; a@b"],
];

/** Excel splits lines first where a quotation mark does not open a cell, and takes marks within a cell as letters. */
function readAsExcel(csv: string, delimiter: string): readonly string[] {
  const rows = parse(csv, {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
  });
  const careless = csv.split(/[\r\n]+/).flatMap((line) => line.split(delimiter));
  return [...rows.flat(), ...careless].map((cell) => cell.replace(/^[\s"]+/, ""));
}

describe("a text in a CSV file", () => {
  test.each(hardCases)("is guarded: %s", (_name, text, guarded) => {
    expect(guardCsvText(text)).toBe(guarded);
  });

  test.each(hardCases)("is no formula for Excel with any settings: %s", (_name, text) => {
    const csv = stringify([["1", "feedback", guardCsvText(text), "ja"]]);

    const cells = [",", ";", "\t"].flatMap((delimiter) => readAsExcel(csv, delimiter));

    expect(cells.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });
});
