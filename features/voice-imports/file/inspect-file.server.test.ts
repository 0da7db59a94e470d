import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { fileLimits } from "./file-limits.ts";
import { inspectFile } from "./inspect-file.server.ts";
import { removeTemporaryFiles, temporaryFile } from "./temporary-file.server.ts";

afterAll(removeTemporaryFiles);

const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16();
const latin = (text: string) => Buffer.from(text, "latin1");

describe("recognising a file by its content", () => {
  test.each([
    ["semicolons", "id;text\n1;Hallo, Welt\n", "csv ; utf-8 id|text"],
    ["commas", 'id,text\n1,"Hallo; Welt"\n2,b\n', "csv , utf-8 id|text"],
    ["tabs", "id\ttext\n1\tHallo, Welt; ja\n", "tsv \t utf-8 id|text"],
    ["bars", "id|text\n1|Hallo, Welt\n", "csv | utf-8 id,text".replace(",", "|")],
    ["a delimiter within a name", '"id, alt";text;ort\n1;a;b\n2;c;d\n', "csv ; utf-8 id, alt|text|ort"],
    ["many commas in the texts", "id;text\n1;a,b,c\n2;d,e,f\n", "csv ; utf-8 id|text"],
    ["a single column", "text\nHallo, Welt\nzwei\n", "csv ; utf-8 text"],
    ["Excel's announcement", "sep=,\nid,text\n1;2,b\n", "csv , utf-8 id|text"],
    ["blank lines in front", "\n\nid;text\n1;b\n", "csv ; utf-8 id|text"],
    ["a header only", "id;text", "csv ; utf-8 id|text"],
    ["Windows line ends", "id;text\r\n1;b\r\n", "csv ; utf-8 id|text"],
    ["old Mac line ends", "id;text\r1;b\r", "csv ; utf-8 id|text"],
    ["a column without a name", "id;;text\n1;2;3\n", "csv ; utf-8 id|#2|text"],
    ["dangerous names", "__proto__;constructor\n1;2\n", "csv ; utf-8 __proto__|constructor"],
    ["decomposed umlauts and spaces in names", " u\u0308ber ;text\n1;2\n", "csv ; utf-8 über|text"],
    ["a byte order mark", "\ufeffid;text\n1;ü\n", "csv ; utf-8 id|text"],
    ["UTF-16 little endian", Buffer.from("\ufeffid\ttext\n1\tü\n", "utf16le"), "tsv \t utf-16le id|text"],
    ["UTF-16 big endian", utf16be("id\ttext\n1\tü😀\n"), "tsv \t utf-16be id|text"],
    ["windows-1252", latin("id;text\n1;Straße für Fußgänger\n"), "csv ; windows-1252 id|text"],
    [
      "windows-1252 typography",
      latin("id;text\n1;\x84Spa\xdf\x93 \x96 10 \x80\n"),
      "csv ; windows-1252 id|text",
    ],
    [
      "umlauts only behind much ASCII",
      latin(`id;text\n${"1;abc\n".repeat(60_000)}2;Größe\n`),
      "csv ; windows-1252 id|text",
    ],
    ["gzip", gzipSync("id;text\n1;ü\n"), "csv ; utf-8 gz id|text"],
    ["JSON lines", '{"id":1,"text":"a"}\n{"id":2,"ort":{"plz":5}}\n', "json-lines utf-8 id|text|ort.plz"],
    ["JSON lines with a broken first line", '{"id":1,\n{"text":"a"}\n', "json-lines utf-8 text"],
    ["a single JSON line", '{"text":"a"}', "json-lines utf-8 text"],
    ["an Open311 list", '[{"service_request_id":1,"email":"a@b.de"}]', "open311 utf-8 service_request_id"],
    ["an empty Open311 list", '{"service_requests":[]}', /^open311 utf-8 service_request_id\|/],
    [
      "one Open311 request",
      '{\n "service_request_id": "1",\n "description": "a"\n}',
      "open311 utf-8 service_request_id|description",
    ],
    ["one Open311 request in one line", '{"service_request_id":"1"}', "open311 utf-8 service_request_id"],
    [
      "Open311 XML",
      '<?xml version="1.0"?>\n<service_requests><request><service_request_id>1</service_request_id><lat>5</lat></request></service_requests>',
      "open311 utf-8 service_request_id",
    ],
  ])("reads %s", async (_name, content, expected) => {
    const path = await temporaryFile(content);

    const found = await inspectFile(path);

    if (found.outcome === "unreadable") expect.unreachable(found.fault);
    const { kind, delimiter, encoding, gzip, columns } = found.format;
    const parts = [kind, delimiter, encoding, gzip ? "gz" : undefined, columns.join("|")];
    const described = parts.filter((part) => part !== undefined).join(" ");
    if (typeof expected === "string") expect(described).toBe(expected);
    else expect(described).toMatch(expected);
  });

  test.each([
    ["nothing", "", "file-empty"],
    ["blank lines only", " \n\n\t\n", "file-empty"],
    ["a byte order mark only", "\ufeff", "file-empty"],
    ["an empty gzip", gzipSync(""), "file-empty"],
    ["a PNG", Buffer.from("89504e470d0a1a0a0000", "hex"), "file-binary"],
    ["an XLSX or another ZIP", Buffer.from("504b030414000600", "hex"), "file-binary"],
    ["a PDF", "%PDF-1.7\n%âãÏÓ\n", "file-binary"],
    ["gzip inside gzip", gzipSync(gzipSync("id;text\n")), "file-binary"],
    ["a NUL", "id;text\n1;a\0b\n", "file-binary"],
    ["control characters", "\u0001\u0002\u0003\u0004ab", "file-binary"],
    ["no name in the header", ";;\n1;2;3\n", "columns-missing 1"],
    ["a repeated name", "\nid;text; text \n1;2;3\n", "columns-repeated 2"],
    ["too many columns", `${"c;".repeat(200)}c\n`, "too-many-columns 1"],
    [
      "too many JSON columns",
      JSON.stringify(Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`c${String(n)}`, n]))),
      "too-many-columns",
    ],
    ["a header in an open quote", '"id;text\n1;2\n', "quote-never-closes 1"],
    ["a broken first letter", Buffer.from("id;text\n1;a\n2;\xff\xfe\x90\n", "latin1"), "encoding-broken 3"],
    ["an HTML page", "\n<!doctype html><html></html>", "xml-broken 2"],
    ["a broken JSON object over lines", '{\n "text": "a"\n', "json-broken 1"],
    ["JSON lines without a single object", '{"a":\n{"b":\n', "json-broken 1"],
    ["a JSON list of other things", '[{"text":"a"}]', "columns-missing"],
    ["an Open311 error answer", '[{"code":404,"description":"not found"}]', "columns-missing"],
    ["a cut gzip", gzipSync("id;text\n1;2\n".repeat(1000)).subarray(0, 60), "gzip-broken"],
    ["a damaged gzip", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9]), "gzip-broken"],
  ])("refuses %s", async (_name, content, expected) => {
    const path = await temporaryFile(content);

    const found = await inspectFile(path);

    if (found.outcome === "readable") expect.unreachable(JSON.stringify(found.format));
    expect([found.fault, found.line].filter((part) => part !== undefined).join(" ")).toBe(expected);
  });

  test("shows the first five rows with refused ones among them", async () => {
    const path = await temporaryFile(`id;text\n1;a\n2\n3;c\n4;d\n5;e\n6;f\n`);

    const found = await inspectFile(path, { ...fileLimits, columns: 2 });

    expect(found).toMatchObject({
      preview: [{ line: 2 }, { line: 3, fault: "columns-count-differs" }, {}, {}, { line: 6 }],
    });
  });

  test("leaves out names that no database takes", async () => {
    const path = await temporaryFile('{"text":"a","b\\u0000":"c","d\\ud800":"e"}\n');

    const found = await inspectFile(path);

    expect(found).toMatchObject({ outcome: "readable", format: { columns: ["text"] } });
  });

  test("throws where there is no file", async () => {
    await expect(inspectFile("/nonexistent/upload")).rejects.toThrow("ENOENT");
  });
});
