import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRecordScanner } from "./create-record-scanner.ts";
import { UnreadableFile } from "./unreadable-file.ts";

function scan(text: string, delimiter = ";", pieceLength = 7, most = 1000) {
  const scanner = createRecordScanner(delimiter, most);
  const pieces = text.match(new RegExp(`[^]{1,${String(pieceLength)}}`, "g")) ?? [];
  return [...pieces.flatMap((piece) => scanner.push(piece)), ...scanner.end()];
}

function faultOf(read: () => unknown) {
  try {
    read();
    return "none";
  } catch (error) {
    return error instanceof UnreadableFile ? error.message : error;
  }
}

describe("cutting text into records", () => {
  test.each([
    ["a final line break", "a;b\n1;2\n", [1, 2]],
    ["no final line break", "a;b\n1;2", [1, 2]],
    ["blank lines", "\n\na;b\n\n  \n1;2\n\n", [3, 6]],
    ["line breaks within quotes", 'a;b\n1;"x\n\n\ny"\n2;z\n', [1, 2, 6]],
    ["a record that begins with a line break in quotes", 'a;b\n"\n1";x\n2;z', [1, 2, 4]],
    ["doubled quotes beside a line break", 'a;b\n1;"""x""\n"""\n2;z', [1, 2, 4]],
    ["a quote within a field", 'a;b\n1;5" Rohr\n2;z', [1, 2, 3]],
    ["a quoted word at the beginning of a field", 'a;b\n1;"Halt" rief er\n2;z', [1, 2, 3]],
    ["a record of empty fields", "a;b\n;\n1;2", [1, 2, 3]],
  ])("gives the line of each first character with %s", (_name, text, lines) => {
    const records = scan(text);

    expect(records.map((record) => record.line)).toEqual(lines);
  });

  test.each([
    ["is open at the end", 'a;b\n1;x\n2;"y\n3;z\n', "quote-never-closes (line 3)"],
    ["is closed only by a quote of a later row", 'a;b\n1;"x\n2;"y"\n3;z\n', "quote-never-closes (line 2)"],
    ["opens behind a line break in its record", 'a;b;c\n"1\n1";"2;3\n', "quote-never-closes (line 3)"],
    ["is open over the limit", `a;b\n1;"x\n${"zeile\n".repeat(200)}`, "quote-never-closes (line 2)"],
    ["is open over the limit in one line", `a;b\n1;"${"x".repeat(2000)}`, "line-too-long (line 2)"],
  ])("tells where a quote began that %s", (_name, text, fault) => {
    expect(faultOf(() => scan(text))).toBe(fault);
  });

  test("tells the line of a record over the limit, wherever the pieces are cut", () => {
    const text = `a;b\n1;2\n${"x".repeat(1001)}\n3;4`;

    expect(faultOf(() => scan(text, ";", 10_000))).toBe("line-too-long (line 3)");
    expect(faultOf(() => scan(text, ";", 1))).toBe("line-too-long (line 3)");
  });

  test("agrees with csv-parse on records and numbers of fields, wherever the pieces are cut", () => {
    const anyTable = fc.array(fc.constantFrom("a", '"', '""', '";"', ";", "\n", " ", "ß"), { maxLength: 40 });
    let compared = 0;

    fc.assert(
      fc.property(anyTable, fc.integer({ min: 1, max: 9 }), (signs, pieceLength) => {
        const text = signs.join("");
        if (faultOf(() => scan(text, ";", pieceLength)) !== "none") return;
        const records = scan(text, ";", pieceLength);
        const options = {
          delimiter: ";",
          record_delimiter: "\n",
          relax_quotes: true,
          relax_column_count: true,
        };
        const parsed: string[][] = parse(records.map((record) => record.text).join("\n"), options);
        compared += 1;
        expect(parsed.map((fields) => fields.length)).toEqual(records.map((record) => record.fields));
      }),
      { numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});
