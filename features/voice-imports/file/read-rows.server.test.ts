import { existsSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import type { FileRow } from "./file-format.ts";
import { fileLimits } from "./file-limits.ts";
import { inspectFile } from "./inspect-file.server.ts";
import { mapRow } from "./map-row.ts";
import { readRows } from "./read-rows.server.ts";
import { removeTemporaryFiles, temporaryFile } from "./temporary-file.server.ts";

afterAll(removeTemporaryFiles);

async function rowsAt(path: string): Promise<FileRow[]> {
  const found = await inspectFile(path);
  if (found.outcome === "unreadable") expect.unreachable(`${found.fault} ${String(found.line)}`);
  const rows: FileRow[] = [];
  for await (const batch of readRows(path, found.format)) rows.push(...batch);
  return rows;
}

/** "2: a | b" for values, "3! fault" for a refusal. */
async function described(content: string | Uint8Array): Promise<string[]> {
  const rows = await rowsAt(await temporaryFile(content));
  return rows.map((row) =>
    "fault" in row
      ? `${String(row.line)}! ${row.fault}`
      : `${String(row.line)}: ${Object.values(row.values).join(" | ")}`,
  );
}

describe("reading rows of delimited files", () => {
  test.each([
    ["line breaks in quotes", 'id;text\r\n1;"a\r\n\r\nb"\r\n2;c\r\n', ["2: 1 | a\n\nb", "5: 2 | c"]],
    ["doubled quotes", 'id;text\n1;"sagte ""ja"""\n', ['2: 1 | sagte "ja"']],
    [
      "literal quotes",
      'id\ttext\n1\t5" Rohr "neu"\n2\t"Halt" rief er\n',
      ['2: 1 | 5" Rohr "neu"', '3: 2 | "Halt" rief er'],
    ],
    ["tabs in quotes", 'id\ttext\n1\t"a\tb"\n', ["2: 1 | a\tb"]],
    ["too few fields", "id;text\n1\n2;b\n", ["2! columns-count-differs", "3: 2 | b"]],
    ["too many fields", "id;text\n1;a;b\n2;b\n", ["2! columns-count-differs", "3: 2 | b"]],
    ["empty cells behind the last column", "id;text\n1;a;; \n2;b\n", ["2: 1 | a", "3: 2 | b"]],
    ["blank lines between", "id;text\n\n1;a\n  \n2;b\n\n", ["3: 1 | a", "5: 2 | b"]],
    ["Excel's announcement", 'sep=;\nid;text\n1;"a"\n', ["3: 1 | a"]],
    ["an empty quoted field", 'id;text\n1;""\n', ["2: 1 | "]],
    ["a header only", "id;text\n", []],
    [
      "windows-1252",
      Buffer.from("id;text\n1;\x84Gr\xf6\xdfe\x93 10 \x80\n", "latin1"),
      ["2: 1 | „Größe“ 10 €"],
    ],
    ["UTF-16", Buffer.from("\ufeffid\ttext\r\n1\t😀ü\r\n", "utf16le"), ["2: 1 | 😀ü"]],
  ])("keeps %s", async (_name, content, expected) => {
    expect(await described(content)).toEqual(expected);
  });

  test("keeps values of columns named like parts of a prototype", async () => {
    const rows = await rowsAt(await temporaryFile("__proto__;constructor;toString\na;b;c\n"));

    expect(rows.map((row) => "values" in row && Object.entries(row.values))).toEqual([
      [
        ["__proto__", "a"],
        ["constructor", "b"],
        ["toString", "c"],
      ],
    ]);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });

  test("hands rows over in batches of 500", async () => {
    const path = await temporaryFile(`id;text\n${"1;ü\n".repeat(1201)}`);
    const found = await inspectFile(path);
    const sizes: number[] = [];

    if (found.outcome === "readable")
      for await (const batch of readRows(path, found.format)) sizes.push(batch.length);

    expect(sizes).toEqual([500, 500, 201]);
  });
});

describe("reading rows of JSON lines", () => {
  test.each([
    [
      "numbers with their digits",
      '{"id":12345678901234567890,"n":1.50}\n',
      ["1: 12345678901234567890 | 1.50"],
    ],
    ["truth values, null and lists", '{"a":true,"b":null,"c":[1,"x"]}\n', ['1: true |  | [1,"x"]']],
    ["objects one level deep", '{"a":{"b":"x","c":{"d":1}}}\n', ['1: x | {"d":1}']],
    [
      "what is no object",
      '{"a":1}\n[1]\n"x"\n7\nnull\n',
      ["1: 1", "2! not-an-object", "3! not-an-object", "4! not-an-object", "5! not-an-object"],
    ],
    ["a broken line", '{"a":1}\n\n{"a":\n{"a":2}', ["1: 1", "3! json-broken", "4: 2"]],
    [
      "a line nested without end",
      `{"a":"x"}\n{"a":{"b":${"[".repeat(90_000)}${"]".repeat(90_000)}}}\n`,
      ["1: x", "2! json-broken"],
    ],
    ["a key named __proto__", '{"__proto__":"x","a":"y"}\n', ["1: x | y"]],
  ])("keeps or refuses %s", async (_name, content, expected) => {
    expect(await described(content)).toEqual(expected);
  });

  test("leaves out columns that appear only after 200 rows", async () => {
    const rows = await described(`${'{"a":"x"}\n'.repeat(200)}{"a":"y","b":"z"}\n`);

    expect(rows.at(-1)).toBe("201: y");
  });
});

describe("reading Open311 service requests", () => {
  const person =
    '"email":"a@example.org","first_name":"A","phone":"1","address":"Weg 1","lat":50.1,"media_url":"x"';

  test.each([
    [
      "a list",
      `[\n{"service_request_id":7,"description":"a",${person}},\n\n{"service_request_id":8,"description":"b]\\"}"}\n]\n`,
      ["2: 7 | a", '4: 8 | b]"}'],
    ],
    [
      "a wrapped list",
      `{"service_requests":[{"service_request_id":"7","status":"open",${person}}]}`,
      ["1: 7 | open"],
    ],
    ["a single request", `{\n"service_request_id":"7",\n"description":"a",${person}}`, ["1: 7 | a"]],
    [
      "a list with something else in it",
      '[{"service_request_id":1},3,{"service_request_id":1 2}]',
      ["1: 1", "1! not-an-object", "1! json-broken"],
    ],
    [
      "XML",
      `<?xml version="1.0" encoding="utf-8"?>\n<service_requests>\n <!-- <request> -->\n <request>\n  <service_request_id>7</service_request_id>\n` +
        `  <description>a &lt;b&gt; &amp; &#252;&#x1F600; <![CDATA[</request> & c]]> <i>d</i></description>\n  <email>a@example.org</email><address/>\n </request>\n` +
        " <request><service_request_id>8</service_request_id><description/></request>\n</service_requests>\n",
      ["4: 7 | a <b> & ü😀 </request> & c d", "9: 8 | "],
    ],
  ])("takes only what is no personal data from %s", async (_name, content, expected) => {
    expect(await described(content)).toEqual(expected);
  });
});

const realFile = "../shared/data/voices/citizen-contributions-de.tsv.gz";

describe.skipIf(!existsSync(realFile))(
  "reading 4,345 real contributions (skipped where the data is missing)",
  () => {
    test("gives every row, seven columns and a text for each", async () => {
      const rows = await rowsAt(realFile);
      const mapping = { id: "document_id", title: "title", text: "text" };

      const mapped = rows.map((row) => mapRow(row, mapping, "2026-01-01"));

      expect(rows).toHaveLength(4345);
      expect(rows.every((row) => "values" in row && Object.keys(row.values).length === 7)).toBe(true);
      expect(rows.map((row) => row.line)).toEqual(Array.from({ length: 4345 }, (_, place) => place + 2));
      expect(mapped.filter((each) => each.outcome === "refused")).toEqual([]);
      const titleOnly = rows.filter((row) => "values" in row && row.values["text"]?.trim() === "");
      expect(titleOnly).toHaveLength(36);
      expect(rows[1465]).toMatchObject({ line: 1467, values: { title: "Sinn des Schutzstreifens\t\t\t" } });
    });
  },
);

describe("reading a file of 100,000 rows", () => {
  test("needs little memory however long the file is", async () => {
    const text = "Die Straßenlaterne vor dem Rathaus ist seit Wochen dunkel. ".repeat(5);
    const path = await temporaryFile(
      `id;text\n${Array.from({ length: 100_000 }, (_, n) => `${String(n)};"${text}"\n`).join("")}`,
    );
    const found = await inspectFile(path, fileLimits);
    const before = process.memoryUsage().heapUsed;
    let rows = 0;
    let mostGrowth = 0;

    if (found.outcome === "readable") {
      for await (const batch of readRows(path, found.format)) {
        rows += batch.length;
        mostGrowth = Math.max(mostGrowth, process.memoryUsage().heapUsed - before);
      }
    }

    expect(rows).toBe(100_000);
    expect(mostGrowth).toBeLessThan(150 * 1024 * 1024);
  });
});
